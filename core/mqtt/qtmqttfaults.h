// SPDX-License-Identifier: Apache-2.0
// What ended a connection through Qt MQTT, with its name.
#pragma once

#include "base/fault.h"
#include "mqtt/mqttlink.h"

class QAbstractSocket;
class QMqttClient;

namespace Runnel {

/// What the socket reports beside TLS and a plain end.
Fault qtSocketFault(const QAbstractSocket &socket, const MqttConnectOptions &options);

/// The client gave up before it was connected: the broker's CONNACK says why, or there was none.
Fault connectionRefusal(const QMqttClient &client, MqttVersion version);

/// The client gave up a connection that stood. `tail` is what was read last: the client keeps the
/// reason of a broker's DISCONNECT to itself.
Fault connectionEnd(const QMqttClient &client, const QByteArray &tail);

} // namespace Runnel
