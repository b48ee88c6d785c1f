// SPDX-License-Identifier: Apache-2.0
// MqttLink over Qt MQTT's QMqttClient.
#pragma once

#include "mqtt/mqttlink.h"

class QMqttClient;
class QSslError;

namespace Runnel {

/// A new client and a new socket for each connection. The socket is opened here and handed over as
/// a plain device once it stands: so faults keep their names, nothing blocks (the client waits for
/// its DISCONNECT to be written) and the reason of a broker's DISCONNECT, which the client does not
/// tell, can be read. Signals are emitted from the event loop, never from within a call.
class QtMqttLink final : public MqttLink
{
    Q_OBJECT
public:
    explicit QtMqttLink(QObject *parent = nullptr);
    ~QtMqttLink() override; ///< drops the connection; emits nothing

    void connectToBroker(const MqttConnectOptions &options) override;
    void disconnectFromBroker() override;
    void abort() override;

    quint32 publish(const MqttMessage &message) override;
    quint32 subscribe(const QByteArray &filter, quint8 qos) override;
    void unsubscribe(const QByteArray &filter) override;

private:
    struct Private;

    void openSocket();
    void socketReady();
    void socketFailed();
    void clientConnected();
    void clientEnded();
    void supervise();
    void reportWritten(qint64 bytes);
    void report(quint32 token, quint8 reason);
    void finish(const Fault &reason);
    void finishLater(const Fault &reason);
    void close();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
