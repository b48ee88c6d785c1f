// SPDX-License-Identifier: Apache-2.0
// How many alarms there are, by what matters.
#pragma once

#include "alarm/alarm.h"

#include <array>
#include <cstddef>

namespace Runnel {

struct AlarmCounts
{
    std::array<std::size_t, 3> byPriority{}; ///< shown ones, 1 first
    std::array<std::size_t, 3> unacknowledged{};
    std::size_t active = 0; ///< shown, and goes on
    std::size_t shelved = 0;
    std::size_t suppressed = 0;
    std::size_t outOfService = 0;

    std::size_t shown() const { return byPriority[0] + byPriority[1] + byPriority[2]; }
    std::size_t allUnacknowledged() const
    {
        return unacknowledged[0] + unacknowledged[1] + unacknowledged[2];
    }
    void add(const Alarm &alarm);
    void remove(const Alarm &alarm); ///< one that was added as it is

    friend bool operator==(const AlarmCounts &, const AlarmCounts &) = default;
};

} // namespace Runnel
