// SPDX-License-Identifier: Apache-2.0
// The one status: what `runnel status`, the retained status topic, metrics and the panel show.
#pragma once

#include "alarm/alarmstore.h"
#include "mqtt/mqttstatus.h"
#include "outbox/outbox.h"
#include "stream/endpointstatus.h"

#include <QJsonObject>

#include <vector>

namespace Runnel {
struct EndpointSnapshot
{
    EndpointStatus stream;
    EndpointAccount account;
    double latencyP50 = 0; ///< milliseconds, event read to broker's acknowledgement
    double latencyP99 = 0;
};

/// A value: taken on the core thread, safe to hand to any other.
struct Snapshot
{
    Q_GADGET

public:
    enum class State { Starting, Running, Stopping };
    Q_ENUM(State)

    QString version;
    QString instance;
    State state = State::Starting;
    bool ready = false; ///< configuration loaded, and the broker connected or the outbox accepting
    qint64 uptimeSeconds = 0;
    qint64 takenAt = 0;       ///< wall clock, milliseconds since the Unix epoch
    Fault configurationFault; ///< the last edit that was refused; the running one stays
    qint64 configurationFaultSince = 0;
    MqttStatus mqtt;
    OutboxStatus outbox;
    std::vector<EndpointSnapshot> endpoints;
    AlarmSummary alarms;
};

using RuntimeState = Snapshot::State;

/// The object of the status contract. Foreign text in it is JSON-escaped, not cut.
QJsonObject toJson(const Snapshot &snapshot);

} // namespace Runnel
