// SPDX-License-Identifier: Apache-2.0
// errno to fault kind, and the wording.
#include "mqtt/socketfault.h"

#include <cerrno>
#include <system_error>

namespace Runnel {

Fault systemFault(int error, const QString &host, quint16 port)
{
    const QString place = QStringLiteral("%1:%2").arg(host).arg(port);
    switch (error) {
    case ECONNREFUSED:
        return {FaultKind::ConnectionRefused, QStringLiteral("Nothing listens at %1.").arg(place),
                QStringLiteral("Check that the broker runs, and mqtt.host and mqtt.port."), error,
                RetryAdvice::Soon};
    case ETIMEDOUT:
        return {FaultKind::ConnectionTimedOut,
                QStringLiteral("%1 did not answer in time.").arg(place),
                QStringLiteral("Check the network, firewalls, and mqtt.host and mqtt.port."), error,
                RetryAdvice::Soon};
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EADDRNOTAVAIL:
        return {FaultKind::HostUnreachable, QStringLiteral("There is no way to %1.").arg(place),
                QStringLiteral("Check the network and its routes."), error, RetryAdvice::Soon};
    case ECONNRESET:
    case EPIPE:
        return {FaultKind::ConnectionReset,
                QStringLiteral("The connection to %1 was reset.").arg(place),
                QStringLiteral("If it happens again, look into the broker's log."), error,
                RetryAdvice::Soon};
    default:
        return {FaultKind::ConnectionReset,
                QStringLiteral("The connection to %1 failed: %2.")
                    .arg(place, QString::fromStdString(std::system_category().message(error))),
                QStringLiteral("Check the network."), error, RetryAdvice::Soon};
    }
}

Fault hostNotFoundFault(const QString &host, const QString &words)
{
    return {FaultKind::HostNotFound,
            QStringLiteral("The broker's name %1 cannot be resolved: %2.").arg(host, words),
            QStringLiteral("Check mqtt.host and the name service of this computer."), 0,
            RetryAdvice::Soon};
}

Fault noAnswerFault()
{
    return {FaultKind::BrokerNoAnswer, QStringLiteral("The broker does not answer any more."),
            QStringLiteral("Check that the broker is healthy, and the network between."), 0,
            RetryAdvice::Soon};
}

Fault notMqttFault()
{
    return {FaultKind::ProtocolViolation,
            QStringLiteral("What answers there does not speak MQTT as the standard says."),
            QStringLiteral("Check mqtt.host and mqtt.port, and whether the port expects TLS."), 0,
            RetryAdvice::Slowly};
}

Fault libraryFault(const QString &words)
{
    return {FaultKind::Internal,
            QStringLiteral("The MQTT library refused its settings: %1.").arg(words),
            QStringLiteral("Check mqtt.clientId, the user name and the status topic."), 0,
            RetryAdvice::Slowly};
}

} // namespace Runnel
