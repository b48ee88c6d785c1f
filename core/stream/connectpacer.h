// SPDX-License-Identifier: Apache-2.0
// Spreads connects, so that a thousand endpoints do not knock at once.
#pragma once

#include "base/ticket.h"

#include <QRandomGenerator>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Runnel {
class Clock;
class Timer;

/// Hands out turns, at most one per `interval` and with a jitter on top, in the order asked for.
/// Lives on the core thread and outlives its tickets.
class ConnectPacer
{
public:
    /// A place in the queue: destroying it gives the place up.
    using Ticket = Runnel::Ticket;

    static constexpr std::chrono::milliseconds usualInterval{10}; ///< at most 100 a second

    ConnectPacer(Clock &clock, QRandomGenerator &random,
                 std::chrono::milliseconds interval = usualInterval);
    ~ConnectPacer();

    /// Calls `go` once: from the event loop when others wait, at once when the last turn is long
    /// enough ago. The ticket given back must be kept until then.
    [[nodiscard]] Ticket request(std::function<void()> go);
    size_t waiting() const { return m_queue.size(); }

private:
    struct Entry
    {
        quint64 number;
        std::function<void()> go;
    };

    void cancel(quint64 number);
    void takeTurn();
    void scheduleNext();

    Clock &m_clock;
    QRandomGenerator &m_random;
    std::chrono::milliseconds m_interval;
    std::chrono::nanoseconds m_nextTurn{0};
    std::deque<Entry> m_queue;
    quint64 m_lastNumber = 0;
    std::unique_ptr<Timer> m_timer;
};

} // namespace Runnel
