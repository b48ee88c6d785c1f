// SPDX-License-Identifier: Apache-2.0
// One more, or one less.
#include "alarms/alarmcounts.h"

#include <algorithm>

namespace Runnel {

namespace {

template<typename Change>
void change(AlarmCounts &counts, const Alarm &alarm, Change by)
{
    const AlarmState state = alarm.condition.state;
    if (isShown(state)) {
        const auto place = std::size_t(std::clamp(alarm.priority, 1, 3) - 1);
        by(counts.byPriority[place]);
        if (isUnacknowledged(state))
            by(counts.unacknowledged[place]);
        if (alarm.condition.active)
            by(counts.active);
    } else if (state == AlarmState::Shelved) {
        by(counts.shelved);
    } else if (state == AlarmState::Suppressed) {
        by(counts.suppressed);
    } else if (state == AlarmState::OutOfService) {
        by(counts.outOfService);
    }
}

} // namespace

void AlarmCounts::add(const Alarm &alarm)
{
    change(*this, alarm, [](std::size_t &count) { ++count; });
}

void AlarmCounts::remove(const Alarm &alarm)
{
    change(*this, alarm, [](std::size_t &count) { --count; });
}

} // namespace Runnel
