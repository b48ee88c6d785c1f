// SPDX-License-Identifier: Apache-2.0
// MQTT 5, section 3.3.
#include "mqtt/packetsize.h"

namespace Runnel {
namespace {

qint64 variableByteLength(qint64 value)
{
    return value < 128 ? 1 : value < 16'384 ? 2 : value < 2'097'152 ? 3 : 4;
}

qint64 stringProperty(const QByteArray &value)
{
    return value.isEmpty() ? 0 : 1 + 2 + value.size();
}

} // namespace

qint64 publishPacketSize(const MqttMessage &message, MqttVersion version)
{
    qint64 remaining =
        2 + message.topic.size() + (message.qos > 0 ? 2 : 0) + message.payload.size();
    if (version == MqttVersion::V5) {
        qint64 properties = stringProperty(message.contentType) +
                            stringProperty(message.responseTopic) +
                            stringProperty(message.correlationData) +
                            (message.expirySeconds ? 5 : 0) + (message.payloadIsUtf8 ? 2 : 0);
        for (const auto &[name, value] : message.userProperties)
            properties += 1 + 2 + name.size() + 2 + value.size();
        remaining += variableByteLength(properties) + properties;
    }
    return 1 + variableByteLength(remaining) + remaining;
}

} // namespace Runnel
