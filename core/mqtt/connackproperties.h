// SPDX-License-Identifier: Apache-2.0
// Reads what QMqttClient reads and then forgets.
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Runnel {

/// Server Keep Alive (MQTT 5, 3.2.2.3.14) of the CONNACK packet at the head of `bytes`; none when
/// it is not there or the packet is not whole.
std::optional<std::chrono::seconds> serverKeepAliveIn(const QByteArray &bytes);

} // namespace Runnel
