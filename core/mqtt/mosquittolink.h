// SPDX-License-Identifier: Apache-2.0
// MqttLink over libmosquitto, driven by the event loop: no thread of its own, never blocks.
#pragma once

#include "mqtt/mqttlink.h"

struct mosquitto;
struct mosquitto_message;
struct mqtt5__property;

namespace Runnel {

/// A new library handle for each connection, so that the library has nothing to re-send by
/// itself. The library's callbacks only note what happened; signals are emitted after it has
/// returned, so every slot may call anything here or delete this object (deleteLater).
///
/// How it connects without blocking: libmosquitto resolves names and, in the one call that takes
/// CONNECT properties, waits for the connection. So the name is resolved by QHostInfo; the
/// blocking call is made without a host, which stores the properties and returns "invalid" before
/// it touches the network; then the asynchronous call connects to the numeric address. Several
/// addresses are tried one after the other.
///
/// Publishing only queues; what was queued in one turn of the event loop is written at its end,
/// as few segments as possible.
class MosquittoLink final : public MqttLink
{
    Q_OBJECT
public:
    explicit MosquittoLink(QObject *parent = nullptr);
    ~MosquittoLink() override; ///< drops the connection; emits nothing

    void connectToBroker(const MqttConnectOptions &options) override;
    void disconnectFromBroker() override;
    void abort() override;

    quint32 publish(const MqttMessage &message) override;
    quint32 subscribe(const QByteArray &filter, quint8 qos) override;
    void unsubscribe(const QByteArray &filter) override;

private:
    struct Private;

    static void connectAnswered(mosquitto *, void *self, int reason, int flags,
                                const mqtt5__property *properties);
    static void messagePublished(mosquitto *, void *self, int id, int reason,
                                 const mqtt5__property *);
    static void subscriptionAnswered(mosquitto *, void *self, int id, int count, const int *granted,
                                     const mqtt5__property *);
    static void messageArrived(mosquitto *, void *self, const mosquitto_message *message,
                               const mqtt5__property *properties);
    static void connectionEnded(mosquitto *, void *self, int reason, const mqtt5__property *);
    static void lineLogged(mosquitto *, void *self, int level, const char *text);

    void start();
    void tryNextAddress(const Fault &lastFault);
    Fault openHandle(const QString &address);
    Fault configureHandle();
    void watchSocket();
    void continueConnecting();
    void continueHandshake();
    void readSocket();
    void writeSocket();
    void supervise();
    void scheduleFlush();
    void flush();
    bool emitHappenings();
    Fault endingFault() const;
    void finish(const Fault &reason);
    void closeHandle();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
