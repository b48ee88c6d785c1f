// SPDX-License-Identifier: Apache-2.0
// How large a PUBLISH packet will be on the wire.
#pragma once

#include "mqtt/mqttlink.h"

namespace Runnel {

/// All bytes of the packet, fixed header included (what Maximum Packet Size counts: MQTT 5,
/// 3.2.2.3.6).
qint64 publishPacketSize(const MqttMessage &message, MqttVersion version);

} // namespace Runnel
