// SPDX-License-Identifier: Apache-2.0
// The reason codes of MQTT (5.0, section 2.4, and 3.1.1, table 3.1) as faults with a remedy.
#pragma once

#include "base/fault.h"
#include "mqtt/mqttlink.h"

namespace Runnel {

/// The reason codes this program acts upon, as the standard numbers them.
namespace MqttReason {
constexpr quint8 noMatchingSubscribers = 0x10;
constexpr quint8 firstFailure = 0x80; ///< from here on the broker did not take it
constexpr quint8 implementationSpecific = 0x83;
constexpr quint8 unsupportedProtocolVersion = 0x84;
constexpr quint8 clientIdentifierNotValid = 0x85;
constexpr quint8 badUserNameOrPassword = 0x86;
constexpr quint8 notAuthorized = 0x87;
constexpr quint8 serverBusy = 0x89;
constexpr quint8 sessionTakenOver = 0x8E;
constexpr quint8 topicNameInvalid = 0x90;
constexpr quint8 packetTooLarge = 0x95;
constexpr quint8 quotaExceeded = 0x97;
constexpr quint8 payloadFormatInvalid = 0x99;
constexpr quint8 retainNotSupported = 0x9A;
constexpr quint8 qosNotSupported = 0x9B;
} // namespace MqttReason

/// Why a connection was refused. `code` as in the CONNACK: 3.1.1 return codes are 1 to 5.
Fault connectionRefusal(quint8 code, MqttVersion version);
/// Why the broker ended a connection (DISCONNECT of MQTT 5, section 3.14.2.1).
Fault brokerDisconnect(quint8 code);
/// Why the broker did not take a message (PUBACK of MQTT 5, section 3.4.2.1).
Fault publishRefusal(quint8 code);
/// The connection ended without a word from the broker; `answered` when its CONNACK had come.
Fault silentEnd(bool answered);

} // namespace Runnel
