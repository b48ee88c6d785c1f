// SPDX-License-Identifier: Apache-2.0
// MqttLink over libmosquitto, driven by the event loop: no thread of its own, never blocks.
#pragma once

#include "mqtt/mqttlink.h"

namespace Runnel {

/// The name is resolved by QHostInfo and its addresses are tried one after the other, each with a
/// library handle of its own; so the library has nothing to re-send by itself. Signals are emitted
/// after the library has returned: every slot may call anything here, or deleteLater().
///
/// Publishing only queues; what was queued in one turn of the event loop is written at its end.
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

    void start();
    void tryNextAddress(const Fault &lastFault);
    void watchSocket();
    void continueConnecting();
    void continueHandshake();
    void readSocket();
    void writeSocket();
    void supervise();
    void scheduleFlush();
    void flush();
    bool emitNotes();
    void limitReached();
    void finish(const Fault &reason);
    void closeHandle();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
