// SPDX-License-Identifier: Apache-2.0
// Bytes to QString and back: MQTT's strings are UTF-8.
#include "mqtt/qtmqttvalues.h"

namespace Runnel {

QMqttUserProperties qtUserProperties(const MqttUserProperties &properties)
{
    QMqttUserProperties result;
    for (const auto &[name, value] : properties)
        result.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    return result;
}

MqttMessage fromQtMessage(const QMqttMessage &message)
{
    using Details = QMqttPublishProperties;
    const QMqttPublishProperties properties = message.publishProperties();
    MqttMessage result;
    result.topic = message.topic().name().toUtf8();
    result.payload = message.payload();
    result.qos = message.qos();
    result.retain = message.retain();
    result.contentType = properties.contentType().toUtf8();
    result.responseTopic = properties.responseTopic().toUtf8();
    result.correlationData = properties.correlationData();
    result.payloadIsUtf8 =
        properties.payloadFormatIndicator() == QMqtt::PayloadFormatIndicator::UTF8Encoded;
    if (properties.availableProperties() & Details::MessageExpiryInterval)
        result.expirySeconds = properties.messageExpiryInterval();
    for (const QMqttStringPair &pair : properties.userProperties())
        result.userProperties.emplace_back(pair.name().toUtf8(), pair.value().toUtf8());
    return result;
}

} // namespace Runnel
