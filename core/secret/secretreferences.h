// SPDX-License-Identifier: Apache-2.0
// Which secrets a configuration asks for.
#pragma once

#include "config/config.h"

#include <vector>

namespace Runnel {

/// Only what is used: the members of the chosen method, and nothing of a disabled endpoint. Each
/// reference once.
std::vector<SecretRef> secretsOf(const EndpointConfig &endpoint);
std::vector<SecretRef> secretsOf(const MqttConfig &mqtt);
std::vector<SecretRef> secretsOf(const Config &config);

} // namespace Runnel
