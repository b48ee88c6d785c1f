// SPDX-License-Identifier: Apache-2.0
// Key function of MqttLink.
#include "mqtt/mqttlink.h"

namespace Runnel {

MqttLink::~MqttLink() = default;

} // namespace Runnel
