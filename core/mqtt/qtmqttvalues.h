// SPDX-License-Identifier: Apache-2.0
// Options, limits and messages between our values and Qt MQTT's.
#pragma once

#include "mqtt/mqttlink.h"

#include <QMqttMessage>
#include <QMqttUserProperties>

class QMqttClient;

namespace Runnel {

QMqttUserProperties qtUserProperties(const MqttUserProperties &properties);
MqttMessage fromQtMessage(const QMqttMessage &message);

/// QMqttPublishProperties and QMqttLastWillProperties have the same setters.
template<typename Properties>
Properties qtPropertiesOf(const MqttMessage &message)
{
    Properties properties;
    if (message.payloadIsUtf8)
        properties.setPayloadFormatIndicator(QMqtt::PayloadFormatIndicator::UTF8Encoded);
    if (message.expirySeconds)
        properties.setMessageExpiryInterval(*message.expirySeconds);
    if (!message.contentType.isEmpty())
        properties.setContentType(QString::fromUtf8(message.contentType));
    if (!message.responseTopic.isEmpty())
        properties.setResponseTopic(QString::fromUtf8(message.responseTopic));
    if (!message.correlationData.isEmpty())
        properties.setCorrelationData(message.correlationData);
    if (!message.userProperties.empty())
        properties.setUserProperties(qtUserProperties(message.userProperties));
    return properties;
}

/// Everything the CONNECT packet says, the will included.
void applyConnectOptions(QMqttClient &client, const MqttConnectOptions &options);

/// What the CONNACK granted, but whether a session was there. `connack` is the packet as it was
/// read: the client forgets a part of it.
MqttSessionLimits grantedLimits(const QMqttClient &client, MqttVersion version,
                                const QByteArray &connack);

} // namespace Runnel
