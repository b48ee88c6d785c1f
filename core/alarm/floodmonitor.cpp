// SPDX-License-Identifier: Apache-2.0
// Counting new alarms in a sliding window.
#include "alarm/floodmonitor.h"

namespace Runnel {

std::optional<AlarmId> FloodMonitor::add(const AlarmId &id, Time now)
{
    const bool goesOn = m_firstOfBurst && now - m_lastRaised <= burstGap;
    if (!goesOn)
        m_firstOfBurst = id;
    m_lastRaised = now;
    m_raised.push_back(now);
    if (m_raised.size() > mostKept)
        m_raised.pop_front();
    return goesOn ? m_firstOfBurst : std::nullopt;
}

bool FloodMonitor::isFlood(Time now)
{
    const size_t count = inWindow(now);
    m_flood = m_flood ? count >= endsBelow : count > beginsAbove;
    return m_flood;
}

size_t FloodMonitor::inWindow(Time now)
{
    forgetBefore(now - window);
    return m_raised.size();
}

void FloodMonitor::forgetBefore(Time time)
{
    while (!m_raised.empty() && m_raised.front() <= time)
        m_raised.pop_front();
}

} // namespace Runnel
