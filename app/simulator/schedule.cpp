// SPDX-License-Identifier: Apache-2.0
// The heap behind Schedule.
#include "simulator/schedule.h"

#include <algorithm>

namespace Runnel {

namespace {
std::chrono::nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}
} // namespace

Schedule::Schedule()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Schedule::run);
}

void Schedule::add(std::chrono::nanoseconds period, std::chrono::nanoseconds phase, Due due)
{
    m_queue.push({monotonicNow() + phase, m_items.size()});
    m_items.push_back({period, std::move(due)});
}

void Schedule::start()
{
    if (!m_queue.empty())
        run();
}

void Schedule::run()
{
    using namespace std::chrono;
    const auto now = monotonicNow();
    while (m_queue.top().at <= now) {
        Entry entry = m_queue.top();
        m_queue.pop();
        const Item &item = m_items[entry.item];
        const auto passed = quint64((now - entry.at) / item.period) + 1;
        entry.at += item.period * qint64(passed);
        m_queue.push(entry);
        item.due(std::min<quint64>(passed, quint64(std::max<qint64>(1, seconds(1) / item.period))));
    }
    // Rounded up: a timer that fires before its time would spin.
    m_timer.start(ceil<milliseconds>(m_queue.top().at - monotonicNow()).count() < 1
                      ? milliseconds(1)
                      : ceil<milliseconds>(m_queue.top().at - monotonicNow()));
}

} // namespace Runnel
