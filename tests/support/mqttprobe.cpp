// SPDX-License-Identifier: Apache-2.0
// Uses the adapter that was built; what it receives proves both directions.
#include "mqttprobe.h"

#include <QTest>

namespace Runnel {

MqttProbe::MqttProbe(quint16 port, const QByteArray &filter)
    : m_filter(filter)
{
    m_options.host = QStringLiteral("127.0.0.1");
    m_options.port = port;
    m_again.setSingleShot(true);
    m_again.setInterval(20);
    connect(&m_again, &QTimer::timeout, this, &MqttProbe::open);
}

MqttProbe::~MqttProbe() = default;

void MqttProbe::keepSession(const QString &clientId)
{
    m_options.clientId = clientId;
    m_options.cleanStart = false;
    m_options.sessionExpiry = std::chrono::seconds(600);
}

bool MqttProbe::start()
{
    open();
    return QTest::qWaitFor([this] { return m_subscribed; }, 10'000);
}

void MqttProbe::publish(const MqttMessage &message)
{
    m_link->publish(message);
}

std::vector<QByteArray> MqttProbe::payloads(const QByteArray &topic) const
{
    std::vector<QByteArray> result;
    for (const MqttMessage &message : m_messages) {
        if (topic.isEmpty() || message.topic == topic)
            result.push_back(message.payload);
    }
    return result;
}

void MqttProbe::open()
{
    m_link = MqttLink::create();
    connect(m_link.get(), &MqttLink::connected, this, [this] { m_link->subscribe(m_filter, 1); });
    connect(m_link.get(), &MqttLink::subscribed, this, [this] { m_subscribed = true; });
    connect(m_link.get(), &MqttLink::disconnected, this, [this] {
        m_subscribed = false;
        m_again.start();
    });
    connect(m_link.get(), &MqttLink::messageReceived, this, [this](const MqttMessage &message) {
        m_messages.push_back(message);
        emit received(message);
    });
    m_link->connectToBroker(m_options);
}

} // namespace Runnel
