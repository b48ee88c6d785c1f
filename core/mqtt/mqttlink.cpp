// SPDX-License-Identifier: Apache-2.0
// Key function of MqttLink; create() stands in the adapter that was chosen for this build.
#include "mqtt/mqttlink.h"

namespace Runnel {

MqttLink::~MqttLink() = default;

} // namespace Runnel
