// SPDX-License-Identifier: Apache-2.0
// One function a packet type; a property libmosquitto refuses (not UTF-8) is left out.
#include "mqtt/mosquittoproperties.h"

#include <mqtt_protocol.h>

#include <cstdlib>

namespace Runnel {
namespace {

/// libmosquitto hands out C strings of its own that the caller frees.
QByteArray takeString(char *text)
{
    const QByteArray bytes(text);
    std::free(text); // NOLINT: allocated by a C library
    return bytes;
}

QByteArray stringProperty(const mosquitto_property *list, int identifier)
{
    char *text = nullptr;
    mosquitto_property_read_string(list, identifier, &text, false);
    return text ? takeString(text) : QByteArray();
}

uint16_t boundedLength(const QByteArray &bytes)
{
    return static_cast<uint16_t>(std::min<qsizetype>(bytes.size(), 65535));
}

} // namespace

MosquittoProperties MosquittoProperties::forConnect(const MqttConnectOptions &options)
{
    mosquitto_property *list = nullptr;
    if (options.sessionExpiry.count() > 0) {
        const auto seconds = std::min<qint64>(options.sessionExpiry.count(), 0xFFFFFFFF);
        mosquitto_property_add_int32(&list, MQTT_PROP_SESSION_EXPIRY_INTERVAL,
                                     static_cast<uint32_t>(seconds));
    }
    if (!options.authenticationMethod.isEmpty()) {
        const QByteArray &data = options.authenticationData.reveal();
        mosquitto_property_add_string(&list, MQTT_PROP_AUTHENTICATION_METHOD,
                                      options.authenticationMethod.constData());
        mosquitto_property_add_binary(&list, MQTT_PROP_AUTHENTICATION_DATA, data.constData(),
                                      boundedLength(data));
    }
    MosquittoProperties properties;
    properties.m_list.reset(list);
    return properties;
}

MosquittoProperties MosquittoProperties::forMessage(const MqttMessage &message)
{
    mosquitto_property *list = nullptr;
    if (message.payloadIsUtf8)
        mosquitto_property_add_byte(&list, MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, 1);
    if (message.expirySeconds)
        mosquitto_property_add_int32(&list, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL,
                                     *message.expirySeconds);
    if (!message.contentType.isEmpty()) {
        mosquitto_property_add_string(&list, MQTT_PROP_CONTENT_TYPE,
                                      message.contentType.constData());
    }
    if (!message.responseTopic.isEmpty()) {
        mosquitto_property_add_string(&list, MQTT_PROP_RESPONSE_TOPIC,
                                      message.responseTopic.constData());
    }
    if (!message.correlationData.isEmpty()) {
        mosquitto_property_add_binary(&list, MQTT_PROP_CORRELATION_DATA,
                                      message.correlationData.constData(),
                                      boundedLength(message.correlationData));
    }
    for (const auto &[name, value] : message.userProperties) {
        mosquitto_property_add_string_pair(&list, MQTT_PROP_USER_PROPERTY, name.constData(),
                                           value.constData());
    }
    MosquittoProperties properties;
    properties.m_list.reset(list);
    return properties;
}

MqttSessionLimits sessionLimits(const mosquitto_property *connack, bool sessionPresent)
{
    MqttSessionLimits limits;
    limits.sessionPresent = sessionPresent;
    uint16_t keepAlive = 0;
    uint8_t retain = 1;
    mosquitto_property_read_int16(connack, MQTT_PROP_RECEIVE_MAXIMUM, &limits.receiveMaximum,
                                  false);
    mosquitto_property_read_int32(connack, MQTT_PROP_MAXIMUM_PACKET_SIZE, &limits.maximumPacketSize,
                                  false);
    mosquitto_property_read_byte(connack, MQTT_PROP_MAXIMUM_QOS, &limits.maximumQos, false);
    mosquitto_property_read_byte(connack, MQTT_PROP_RETAIN_AVAILABLE, &retain, false);
    limits.retainAvailable = retain != 0;
    if (mosquitto_property_read_int16(connack, MQTT_PROP_SERVER_KEEP_ALIVE, &keepAlive, false))
        limits.serverKeepAlive = std::chrono::seconds(keepAlive);
    limits.assignedClientId =
        QString::fromUtf8(stringProperty(connack, MQTT_PROP_ASSIGNED_CLIENT_IDENTIFIER));
    return limits;
}

MqttMessage receivedMessage(const mosquitto_message &message, const mosquitto_property *properties)
{
    MqttMessage result;
    result.topic = QByteArray(message.topic);
    result.payload = QByteArray(static_cast<const char *>(message.payload), message.payloadlen);
    result.qos = static_cast<quint8>(message.qos);
    result.retain = message.retain;
    result.contentType = stringProperty(properties, MQTT_PROP_CONTENT_TYPE);
    result.responseTopic = stringProperty(properties, MQTT_PROP_RESPONSE_TOPIC);
    uint32_t expiry = 0;
    if (mosquitto_property_read_int32(properties, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &expiry,
                                      false))
        result.expirySeconds = expiry;
    uint8_t format = 0;
    mosquitto_property_read_byte(properties, MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, &format, false);
    result.payloadIsUtf8 = format == 1;
    void *data = nullptr;
    uint16_t length = 0;
    if (mosquitto_property_read_binary(properties, MQTT_PROP_CORRELATION_DATA, &data, &length,
                                       false)) {
        result.correlationData = QByteArray(static_cast<const char *>(data), length);
        std::free(data); // NOLINT: allocated by a C library
    }
    char *name = nullptr;
    char *value = nullptr;
    bool further = false;
    for (auto *at = mosquitto_property_read_string_pair(properties, MQTT_PROP_USER_PROPERTY, &name,
                                                        &value, further);
         at; at = mosquitto_property_read_string_pair(at, MQTT_PROP_USER_PROPERTY, &name, &value,
                                                      further)) {
        result.userProperties.emplace_back(takeString(name), takeString(value));
        further = true;
    }
    return result;
}

} // namespace Runnel
