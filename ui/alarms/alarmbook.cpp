// SPDX-License-Identifier: Apache-2.0
// Kept in order by merging: what changes is few, what there is may be many.
#include "alarms/alarmbook.h"

#include <algorithm>

namespace Runnel {

bool AlarmBook::isToBeListed(const Alarm &alarm) const
{
    const AlarmState state = alarm.condition.state;
    return isShown(state) || (m_showsSetAside && state != AlarmState::Normal);
}

void AlarmBook::place(AlarmRow &entry, bool wait)
{
    const bool listed = isToBeListed(entry.alarm);
    const AlarmRank rank = AlarmRank::of(entry.alarm);
    if (listed == entry.isListed && rank == entry.rank)
        return;
    if (!listed || entry.isRow)
        entry.isWaiting = false;
    else if (wait && !entry.isListed)
        entry.isWaiting = true;
    entry.rank = rank;
    entry.isListed = listed;
    if (!entry.isMoved) {
        entry.isMoved = true;
        m_moved.push_back(&entry);
    }
}

bool AlarmBook::take(const std::vector<Alarm> &alarms, bool wait)
{
    bool changed = false;
    for (const Alarm &alarm : alarms) {
        auto known = m_entries.find(alarm.id);
        if (known == m_entries.end()) {
            if (alarm.condition.state == AlarmState::Normal)
                continue;
            known = m_entries.try_emplace(alarm.id).first;
        } else if (known->second.alarm == alarm) {
            continue;
        }
        AlarmRow &entry = known->second;
        changed = true;
        m_counts.remove(entry.alarm); // a new one is Normal, which counts nowhere
        entry.alarm = alarm;
        m_counts.add(alarm);
        entry.isDirty = true;
        place(entry, wait);
        if (alarm.condition.state == AlarmState::Normal)
            m_ended.push_back(&entry);
    }
    sortMoved();
    return changed;
}

void AlarmBook::setShowsSetAside(bool shows, bool wait)
{
    m_showsSetAside = shows;
    for (auto &[id, entry] : m_entries)
        place(entry, wait);
    sortMoved();
}

void AlarmBook::sortMoved()
{
    if (m_moved.empty())
        return;
    std::erase_if(m_order, [](const AlarmRow *entry) { return entry->isMoved; });
    std::erase_if(m_moved, [](AlarmRow *entry) {
        entry->isMoved = false;
        return !entry->isListed;
    });
    const auto above = [](const AlarmRow *a, const AlarmRow *b) { return a->rank < b->rank; };
    std::sort(m_moved.begin(), m_moved.end(), above);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), m_moved.begin(), m_moved.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), above);
    m_moved.clear();
}

AlarmRow *AlarmBook::find(const AlarmId &id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

std::vector<const Alarm *> AlarmBook::alarms() const
{
    std::vector<const Alarm *> alarms;
    alarms.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries) {
        if (entry.alarm.condition.state != AlarmState::Normal)
            alarms.push_back(&entry.alarm);
    }
    return alarms;
}

void AlarmBook::forgetEnded()
{
    std::vector<AlarmId> gone;
    std::erase_if(m_ended, [&](const AlarmRow *entry) {
        if (entry->alarm.condition.state != AlarmState::Normal)
            return true; // it is back
        if (!entry->isRow)
            gone.push_back(entry->alarm.id);
        return !entry->isRow;
    });
    for (const AlarmId &id : gone) // one that ended twice is in it twice
        m_entries.erase(id);
}

} // namespace Runnel
