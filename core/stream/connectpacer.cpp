// SPDX-License-Identifier: Apache-2.0
// One queue, one timer.
#include "stream/connectpacer.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace Runnel {

ConnectPacer::ConnectPacer(Clock &clock, QRandomGenerator &random,
                           std::chrono::milliseconds interval)
    : m_clock(clock)
    , m_random(random)
    , m_interval(interval)
    , m_timer(clock.createTimer([this] { takeTurn(); }))
{}

ConnectPacer::~ConnectPacer() = default;

ConnectPacer::Ticket ConnectPacer::request(std::function<void()> go)
{
    if (m_queue.empty() && m_clock.now() >= m_nextTurn) {
        scheduleNext();
        go();
        return {};
    }
    m_queue.push_back({++m_lastNumber, std::move(go)});
    if (!m_timer->isActive())
        scheduleNext();
    return Ticket([this, number = m_lastNumber] { cancel(number); });
}

void ConnectPacer::cancel(quint64 number)
{
    const auto place = std::ranges::find(m_queue, number, &Entry::number);
    if (place != m_queue.end())
        m_queue.erase(place);
}

void ConnectPacer::takeTurn()
{
    if (m_queue.empty())
        return;
    const std::function<void()> go = std::move(m_queue.front().go);
    m_queue.pop_front();
    scheduleNext();
    go(); // may ask for a new turn or give others up
}

void ConnectPacer::scheduleNext()
{
    using namespace std::chrono;
    const nanoseconds now = m_clock.now();
    if (m_nextTurn <= now) {
        const auto half = duration_cast<microseconds>(m_interval).count() / 2;
        m_nextTurn = now + m_interval + microseconds(m_random.bounded(qint64{half} + 1));
    }
    if (!m_queue.empty())
        m_timer->start(ceil<milliseconds>(m_nextTurn - now));
}

} // namespace Runnel
