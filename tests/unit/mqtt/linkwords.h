// SPDX-License-Identifier: Apache-2.0
// Short words for what the tests of a link connect with and send.
#pragma once

#include "mqtt/mqttlink.h"

#include <QTest>

namespace Runnel {

inline MqttConnectOptions optionsFor(quint16 port, MqttVersion version = MqttVersion::V5)
{
    MqttConnectOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.version = version;
    options.clientId = QStringLiteral("contract");
    options.sessionExpiry = std::chrono::seconds(1); // left out on 3.1.1
    return options;
}

inline MqttMessage messageOf(const QByteArray &topic, const QByteArray &payload, quint8 qos = 1)
{
    MqttMessage message;
    message.topic = topic;
    message.payload = payload;
    message.qos = qos;
    return message;
}

inline void addVersionRows()
{
    QTest::addColumn<int>("version");
    QTest::newRow("5.0") << int(MqttVersion::V5);
    QTest::newRow("3.1.1") << int(MqttVersion::V311);
}

} // namespace Runnel
