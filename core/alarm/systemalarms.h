// SPDX-License-Identifier: Apache-2.0
// What the connector notices of itself, as alarms of their own family.
#pragma once

#include "alarm/alarmstore.h"
#include "mqtt/mqttstatus.h"
#include "outbox/outbox.h"
#include "stream/endpointstatus.h"

namespace Runnel {

/// Turns states into conditions of an AlarmStore, which outlives it. Also tells the store whose
/// silence means anything. Core thread.
class SystemAlarms
{
public:
    static constexpr std::chrono::seconds streamPatience{10}; ///< a reconnect is no alarm
    static constexpr std::chrono::seconds brokerPatience{30};
    static constexpr double fillingAt = 0.8; ///< of outbox.maxBytes

    explicit SystemAlarms(AlarmStore &store);

    void noteEndpoint(const EndpointStatus &status);
    void forgetEndpoint(const EndpointId &endpoint); ///< no longer configured
    void noteBroker(const MqttStatus &status);
    void noteJournal(const Fault &fault);
    void noteOutbox(const OutboxStatus &status, qint64 maxBytes);

private:
    void set(const QString &kind, const EndpointId &endpoint, bool holds, int priority,
             const QString &message, std::chrono::milliseconds delay = {});

    AlarmStore &m_store;
};

} // namespace Runnel
