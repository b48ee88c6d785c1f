// SPDX-License-Identifier: Apache-2.0
// More alarms than a person can take: when it begins, when it ends, and which came first.
#pragma once

#include "alarm/alarmid.h"

#include <chrono>
#include <deque>
#include <optional>

namespace Runnel {

/// After ISA-18.2 and EEMUA 191: a flood begins with more than 10 new alarms in 10 minutes and
/// ends when there were fewer than 5. Times are of one monotonic clock and never go back.
class FloodMonitor
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr std::chrono::minutes window{10};
    static constexpr size_t beginsAbove = 10;
    static constexpr size_t endsBelow = 5;
    static constexpr std::chrono::seconds burstGap{60}; ///< a longer one ends a burst

    /// A new alarm. When it makes a burst of two or more, the first alarm of that burst.
    std::optional<AlarmId> add(const AlarmId &id, Time now);
    bool isFlood(Time now);
    size_t inWindow(Time now); ///< new alarms in the last 10 minutes, at most 1,000 are counted

private:
    void forgetBefore(Time time);

    static constexpr size_t mostKept = 1000;

    std::deque<Time> m_raised;
    std::optional<AlarmId> m_firstOfBurst;
    Time m_lastRaised{0};
    bool m_flood = false;
};

} // namespace Runnel
