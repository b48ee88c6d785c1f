// SPDX-License-Identifier: Apache-2.0
// Bytes to QString and back: MQTT's strings are UTF-8.
#include "mqtt/qtmqttvalues.h"

#include "mqtt/connackproperties.h"

#include <QMqttClient>

#include <algorithm>

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

void applyConnectOptions(QMqttClient &client, const MqttConnectOptions &options)
{
    const bool version5 = options.version == MqttVersion::V5;
    client.setProtocolVersion(version5 ? QMqttClient::MQTT_5_0 : QMqttClient::MQTT_3_1_1);
    client.setClientId(options.clientId);
    client.setCleanSession(options.cleanStart);
    client.setKeepAlive(quint16(std::clamp<qint64>(options.keepAlive.count(), 5, 65535)));
    client.setUsername(QString::fromUtf8(options.username.reveal()));
    client.setPassword(QString::fromUtf8(options.password.reveal()));
    if (options.will) {
        client.setWillTopic(QString::fromUtf8(options.will->topic));
        client.setWillMessage(options.will->payload);
        client.setWillQoS(options.will->qos);
        client.setWillRetain(options.will->retain);
        if (version5)
            client.setLastWillProperties(qtPropertiesOf<QMqttLastWillProperties>(*options.will));
    }
    if (!version5)
        return;
    QMqttConnectionProperties properties;
    if (options.sessionExpiry.count() > 0)
        properties.setSessionExpiryInterval(
            quint32(std::min<qint64>(options.sessionExpiry.count(), 0xFFFFFFFF)));
    if (!options.authenticationMethod.isEmpty()) {
        properties.setAuthenticationMethod(QString::fromUtf8(options.authenticationMethod));
        properties.setAuthenticationData(options.authenticationData.reveal());
    }
    client.setConnectionProperties(properties);
}

MqttSessionLimits grantedLimits(const QMqttClient &client, MqttVersion version,
                                const QByteArray &connack)
{
    using Server = QMqttServerConnectionProperties;
    const Server granted = client.serverConnectionProperties();
    const auto details = granted.availableProperties();
    MqttSessionLimits limits;
    if (details & Server::MaximumReceive)
        limits.receiveMaximum = granted.maximumReceive();
    if (details & Server::MaximumPacketSize)
        limits.maximumPacketSize = granted.maximumPacketSize();
    if (details & Server::MaximumQoS)
        limits.maximumQos = granted.maximumQoS();
    if (details & Server::RetainAvailable)
        limits.retainAvailable = granted.retainAvailable();
    if (version == MqttVersion::V5)
        limits.serverKeepAlive = serverKeepAliveIn(connack);
    if (details & Server::AssignedClientId)
        limits.assignedClientId = client.clientId();
    return limits;
}

} // namespace Runnel
