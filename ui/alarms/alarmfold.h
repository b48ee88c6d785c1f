// SPDX-License-Identifier: Apache-2.0
// In a flood: the leaks of one camera as one row.
#pragma once

#include "alarm/alarm.h"

#include <optional>

namespace Runnel {

/// A value: what the row says. Leaks of priority 1 are never in it, nor what is the connector's
/// own: neither may hide in a number.
struct AlarmFold
{
    EndpointId endpoint;
    QString asset;
    int priority = 3; ///< the worst of them
    std::size_t alarms = 0;
    std::size_t unacknowledged = 0;
    bool active = false;             ///< any of them goes on
    bool first = false;              ///< the first of a burst is among them
    bool open = false;               ///< they stand below it
    quint64 reports = 0;             ///< of all of them
    qint64 raisedAt = 0;             ///< of the oldest
    qint64 lastAt = 0;               ///< of the latest report
    std::optional<Measure> flowRate; ///< the largest

    static bool takes(const Alarm &alarm);
    void add(const Alarm &alarm);

    friend bool operator==(const AlarmFold &, const AlarmFold &) = default;
};

} // namespace Runnel
