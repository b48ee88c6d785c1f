// SPDX-License-Identifier: Apache-2.0
// What an event would become under a configuration: the messages, and the alarm.
#pragma once

#include "alarm/alarm.h"
#include "config/config.h"
#include "event/event.h"
#include "mqtt/mqttlink.h"

#include <optional>
#include <vector>

namespace Runnel {

/// By the router, the CloudEvents writer and the alarm rules that the runtime itself uses. What
/// depends on the broker's terms (a lower QoS, MQTT 3.1.1) is not in it. Any thread.
struct EventPreview
{
    struct Raised
    {
        QString asset; ///< display name
        QString kind;
        AlarmReport report;
        int priority = 3;
        std::optional<size_t> row; ///< of the table that decides; nothing: none does
    };

    std::vector<MqttMessage> messages; ///< in the order in which they would be sent
    std::optional<Raised> alarm;       ///< nothing: this is no alarm

    /// `sequence`: the event's number; `event.receivedAt` is its time and the time of sending.
    static EventPreview of(const Config &config, const EndpointId &endpoint, const Event &event,
                           quint64 sequence);
};

} // namespace Runnel
