// SPDX-License-Identifier: Apache-2.0
// A subscriber for tests: records every message with its MQTT 5 properties, in order.
#pragma once

#include "mqtt/mqttlink.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Runnel {

/// Runs on the test's event loop. With a kept session it misses nothing while the broker is
/// restarted, if the broker is persistent. Connects again by itself until it is destroyed.
class MqttProbe : public QObject
{
    Q_OBJECT
public:
    explicit MqttProbe(quint16 port, const QByteArray &filter = QByteArrayLiteral("#"));
    ~MqttProbe() override;

    void setOptions(const MqttConnectOptions &options) { m_options = options; }
    void keepSession(const QString &clientId); ///< before start()
    bool start();                              ///< true once subscribed
    void publish(const MqttMessage &message);

    const std::vector<MqttMessage> &messages() const { return m_messages; }
    std::vector<QByteArray>
    payloads(const QByteArray &topic = {}) const; ///< of all topics when empty
    qsizetype count() const { return static_cast<qsizetype>(m_messages.size()); }
    bool isSubscribed() const { return m_subscribed; }
    void clear() { m_messages.clear(); }

signals:
    void received(const Runnel::MqttMessage &message);

private:
    void open();

    MqttConnectOptions m_options;
    QByteArray m_filter;
    std::unique_ptr<MqttLink> m_link;
    QTimer m_again;
    bool m_subscribed = false;
    std::vector<MqttMessage> m_messages;
};

} // namespace Runnel
