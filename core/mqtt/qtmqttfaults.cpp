// SPDX-License-Identifier: Apache-2.0
// The errors of the socket and of the client, and the DISCONNECT nobody else reads.
#include "mqtt/qtmqttfaults.h"

#include "mqtt/brokerreason.h"
#include "mqtt/socketfault.h"

#include <QAbstractSocket>
#include <QMqttClient>

#include <cerrno>

namespace Runnel {
namespace {

/// A DISCONNECT packet is the last thing a broker sends: its reason, or -1.
int disconnectReason(const QByteArray &tail)
{
    for (qsizetype at = tail.size() - 3; at >= 0; --at) {
        if (quint8(tail[at]) == 0xE0 && quint8(tail[at + 1]) == tail.size() - at - 2 &&
            quint8(tail[at + 2]) >= MqttReason::firstFailure)
            return quint8(tail[at + 2]);
    }
    return -1;
}

} // namespace

Fault qtSocketFault(const QAbstractSocket &socket, const MqttConnectOptions &options)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return systemFault(ECONNREFUSED, options.host, options.port);
    case QAbstractSocket::HostNotFoundError:
        return hostNotFoundFault(options.host, socket.errorString());
    case QAbstractSocket::SocketTimeoutError:
        return systemFault(ETIMEDOUT, options.host, options.port);
    case QAbstractSocket::NetworkError:
        return systemFault(EHOSTUNREACH, options.host, options.port);
    default:
        return systemFault(ECONNRESET, options.host, options.port);
    }
}

Fault connectionRefusal(const QMqttClient &client, MqttVersion version)
{
    const QMqttClient::ClientError error = client.error();
    const int code = version == MqttVersion::V5
                         ? int(client.serverConnectionProperties().reasonCode())
                         : int(error);
    if (code > 0 && code < 0x100)
        return connectionRefusal(quint8(code), version);
    return error == QMqttClient::ProtocolViolation ? notMqttFault() : silentEnd(false);
}

Fault connectionEnd(const QMqttClient &client, const QByteArray &tail)
{
    const QMqttClient::ClientError error = client.error();
    const bool version5 = client.protocolVersion() == QMqttClient::MQTT_5_0;
    const int reason = version5 ? disconnectReason(tail) : -1; // 3.1.1's says nothing
    if (error == QMqttClient::NoError && reason >= 0)
        return brokerDisconnect(quint8(reason));
    if (error == QMqttClient::ServerUnavailable)
        return noAnswerFault();
    return error == QMqttClient::ProtocolViolation ? notMqttFault() : silentEnd(true);
}

} // namespace Runnel
