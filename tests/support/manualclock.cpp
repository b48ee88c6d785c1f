// SPDX-License-Identifier: Apache-2.0
// Deterministic timers.
#include "manualclock.h"

#include <algorithm>

namespace Runnel {

class ManualClock::ManualTimer final : public Timer
{
public:
    ManualTimer(ManualClock &clock, std::function<void()> expired)
        : m_clock(clock)
        , m_expired(std::move(expired))
    {
        m_clock.m_timers.push_back(this);
    }
    ~ManualTimer() override { std::erase(m_clock.m_timers, this); }

    void start(std::chrono::milliseconds delay) override
    {
        deadline = m_clock.m_now + delay;
        order = ++m_clock.m_started;
        active = true;
    }
    void stop() override { active = false; }
    bool isActive() const override { return active; }
    void fire()
    {
        active = false;
        const auto expired = m_expired; // the callback may destroy this timer
        expired();
    }

    std::chrono::nanoseconds deadline{0};
    qint64 order = 0;
    bool active = false;

private:
    ManualClock &m_clock;
    std::function<void()> m_expired;
};

std::unique_ptr<Timer> ManualClock::createTimer(std::function<void()> expired)
{
    return std::make_unique<ManualTimer>(*this, std::move(expired));
}

void ManualClock::advance(std::chrono::nanoseconds duration)
{
    const auto end = m_now + duration;
    const auto moveTo = [this](std::chrono::nanoseconds time) {
        m_wall += std::chrono::duration_cast<std::chrono::milliseconds>(time).count() -
                  std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count();
        m_now = time;
    };
    for (;;) {
        ManualTimer *next = nullptr;
        for (ManualTimer *timer : m_timers) {
            if (timer->active && timer->deadline <= end &&
                (!next ||
                 std::pair(timer->deadline, timer->order) < std::pair(next->deadline, next->order)))
                next = timer;
        }
        if (!next)
            break;
        moveTo(std::max(m_now, next->deadline));
        next->fire();
    }
    moveTo(end);
}

std::chrono::nanoseconds ManualClock::untilNextTimer() const
{
    auto soonest = std::chrono::nanoseconds::max();
    for (const ManualTimer *timer : m_timers) {
        if (timer->active)
            soonest =
                std::min(soonest, std::max(std::chrono::nanoseconds{0}, timer->deadline - m_now));
    }
    return soonest;
}

} // namespace Runnel
