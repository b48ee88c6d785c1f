// SPDX-License-Identifier: Apache-2.0
// The latest of each.
#include "journal/alarmsnow.h"

#include "runtime/runtimeclient.h"

namespace Runnel {

AlarmsNow::AlarmsNow(const RuntimeClient &client, QObject *parent)
    : QObject(parent)
{
    connect(&client, &RuntimeClient::updated, this, &AlarmsNow::take);
}

void AlarmsNow::take(const RuntimeUpdate &update)
{
    if (update.config)
        m_site = update.config->siteName;
    for (const Alarm &alarm : update.alarms) {
        const auto known = m_alarms.find(alarm.id);
        const bool isOther = known == m_alarms.end() || known->second.condition != alarm.condition;
        if (alarm.condition.state == AlarmState::Normal) {
            m_alarms.erase(alarm.id);
        } else {
            Alarm &kept = m_alarms[alarm.id];
            kept = alarm;
            kept.payload.clear();
        }
        if (isOther)
            emit stateChanged(alarm.id);
    }
}

std::vector<Alarm> AlarmsNow::all() const
{
    std::vector<Alarm> alarms;
    alarms.reserve(m_alarms.size());
    for (const auto &[id, alarm] : m_alarms)
        alarms.push_back(alarm);
    return alarms;
}

std::optional<Alarm> AlarmsNow::find(const AlarmId &id) const
{
    const auto known = m_alarms.find(id);
    return known == m_alarms.end() ? std::nullopt : std::optional(known->second);
}

} // namespace Runnel
