// SPDX-License-Identifier: Apache-2.0
// Sliding event rate.
#include "base/ratemeter.h"

namespace Runnel {

namespace {
qint64 secondOf(std::chrono::nanoseconds time)
{
    return std::chrono::floor<std::chrono::seconds>(time).count();
}
} // namespace

void RateMeter::add(std::chrono::nanoseconds now, quint64 events)
{
    const qint64 second = secondOf(now);
    Slot &slot = m_slots[size_t(second) % m_slots.size()];
    if (slot.second != second)
        slot = {second, 0};
    slot.events += events;
}

double RateMeter::perSecond(std::chrono::nanoseconds now) const
{
    const qint64 second = secondOf(now);
    quint64 total = 0;
    for (const Slot &slot : m_slots) {
        if (slot.second >= second - windowSeconds && slot.second < second)
            total += slot.events;
    }
    return double(total) / windowSeconds;
}

} // namespace Runnel
