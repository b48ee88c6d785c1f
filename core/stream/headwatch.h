// SPDX-License-Identifier: Apache-2.0
// Bounds the memory that response heads without an end can take.
#pragma once

#include "base/ticket.h"

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Runnel {
class Clock;
class Timer;

/// The library keeps a response's head as it grows, without a limit, and shows nothing of it
/// before its end. What can be seen is the process's memory: when that grows far while a head is
/// awaited, the connection that has waited longest is ended, then the next, until it stops.
/// A head that comes soon, as any honest one, is never in danger.
/// Lives on the core thread and outlives its tickets.
class HeadWatch
{
public:
    /// A head that is awaited: destroying it says that the head came, or nobody waits any more.
    using Ticket = Runnel::Ticket;
    using MemoryGauge = std::function<qint64()>;

    static constexpr std::chrono::milliseconds interval{100};
    static constexpr std::chrono::milliseconds patience{300}; ///< heads this young are left alone
    static constexpr qint64 allowance = 48 * 1024 * 1024;     ///< bytes of growth

    HeadWatch(Clock &clock, MemoryGauge memory); ///< `memory`: the process's, in bytes
    ~HeadWatch();

    /// Calls `tooMuch` once, from the event loop, when this head must be given up.
    [[nodiscard]] Ticket watch(std::function<void()> tooMuch);

private:
    struct Entry
    {
        quint64 number;
        std::chrono::nanoseconds since;
        qint64 memory; ///< the least since then
        std::function<void()> tooMuch;
    };

    void forget(quint64 number);
    void check();

    Clock &m_clock;
    MemoryGauge m_memory;
    std::unique_ptr<Timer> m_timer;
    std::vector<Entry> m_entries; ///< the oldest first
    quint64 m_lastNumber = 0;
};

/// Bytes of this process in main memory (proc(5), statm); 0 when the system does not say.
qint64 residentBytes();

} // namespace Runnel
