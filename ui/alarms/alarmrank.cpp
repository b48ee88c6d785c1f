// SPDX-License-Identifier: Apache-2.0
// Unacknowledged, worst, leak, newest.
#include "alarms/alarmrank.h"

#include <tuple>

namespace Runnel {

AlarmRank::Group AlarmRank::groupOf(AlarmState state)
{
    if (isUnacknowledged(state))
        return Group::Unacknowledged;
    return isShown(state) ? Group::Acknowledged : Group::SetAside;
}

AlarmRank AlarmRank::of(const Alarm &alarm)
{
    return {groupOf(alarm.condition.state), alarm.priority, alarm.id.family, alarm.raisedAt,
            &alarm.id};
}

bool operator<(const AlarmRank &a, const AlarmRank &b)
{
    const auto left = std::tie(a.group, a.priority, a.family, b.raisedAt);
    const auto right = std::tie(b.group, b.priority, b.family, a.raisedAt);
    return left != right ? left < right : *a.id < *b.id;
}

} // namespace Runnel
