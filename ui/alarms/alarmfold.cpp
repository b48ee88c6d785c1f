// SPDX-License-Identifier: Apache-2.0
// Many alarms added up.
#include "alarms/alarmfold.h"

#include <algorithm>

namespace Runnel {

bool AlarmFold::takes(const Alarm &alarm)
{
    return alarm.id.family == AlarmFamily::Leak && alarm.priority > 1 &&
           isShown(alarm.condition.state);
}

void AlarmFold::add(const Alarm &alarm)
{
    const bool isFirst = alarms == 0;
    if (isFirst)
        endpoint = alarm.id.endpoint;
    if (asset.isEmpty())
        asset = alarm.asset;
    priority = isFirst ? alarm.priority : std::min(priority, alarm.priority);
    ++alarms;
    unacknowledged += isUnacknowledged(alarm.condition.state) ? 1 : 0;
    active = active || alarm.condition.active;
    first = first || alarm.first;
    reports += alarm.count;
    raisedAt = isFirst ? alarm.raisedAt : std::min(raisedAt, alarm.raisedAt);
    lastAt = std::max(lastAt, alarm.lastAt);
    if (alarm.report.flowRate && (!flowRate || (alarm.report.flowRate->unit == flowRate->unit &&
                                                alarm.report.flowRate->value > flowRate->value)))
        flowRate = alarm.report.flowRate;
}

} // namespace Runnel
