// SPDX-License-Identifier: Apache-2.0
// A clock whose hands the test turns.
#pragma once

#include "base/clock.h"

#include <vector>

namespace Runnel {

/// Timers fire inside advance(), in the order of their deadlines, with now() standing at the
/// deadline. Single-threaded.
class ManualClock final : public Clock
{
public:
    std::chrono::nanoseconds now() const override { return m_now; }
    qint64 wallMilliseconds() const override { return m_wall; }
    std::unique_ptr<Timer> createTimer(std::function<void()> expired) override;

    void advance(std::chrono::nanoseconds duration);
    void jumpWall(qint64 milliseconds) { m_wall += milliseconds; } ///< as an NTP step would
    /// Time until the next timer fires; nanoseconds::max() when none runs.
    std::chrono::nanoseconds untilNextTimer() const;

private:
    class ManualTimer;
    std::vector<ManualTimer *> m_timers;
    std::chrono::nanoseconds m_now{1'000'000'000};
    qint64 m_wall = 1'767'225'600'000; // 2026-01-01T00:00:00Z
    qint64 m_started = 0;
};

} // namespace Runnel
