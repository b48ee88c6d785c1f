// SPDX-License-Identifier: Apache-2.0
// What can be said about the connection to the broker, as a value.
#pragma once

#include "base/fault.h"
#include "mqtt/mqttlink.h"

#include <QMetaType>
#include <QObject>

namespace Runnel {

/// Times are wall clock, milliseconds since the Unix epoch; 0: never.
struct MqttStatus
{
    Q_GADGET
public:
    enum class State {
        Disconnected, ///< not started, or stopped
        Connecting,
        Connected,
        Held,     ///< connected, but the broker cannot take what has to be delivered (QoS 0 only)
        Retrying, ///< waiting until `nextRetryAt`
    };
    Q_ENUM(State)

    State state = State::Disconnected;
    qint64 since = 0;
    qsizetype inflight = 0; ///< sent and not yet acknowledged
    quint64 reconnects = 0; ///< times it was connected again after it had been before
    MqttVersion version = MqttVersion::V5; ///< of the present or the last connection
    Fault fault; ///< why it is not connected, or what the broker does not take; or None
    qint64 faultSince = 0;
    qint64 nextRetryAt = 0;
    CertificateLives certificates; ///< of the last handshake
};

/// A gadget's enum: a second Q_NAMESPACE would hide the first one's names.
using MqttState = MqttStatus::State;

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::MqttStatus)
