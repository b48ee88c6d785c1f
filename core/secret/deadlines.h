// SPDX-License-Identifier: Apache-2.0
// Gives every question to somebody else an end in time.
#pragma once

#include "base/clock.h"

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Runnel {

/// Belongs to one thread; borrows the clock. Once it is destroyed nobody is called any more.
class Deadlines
{
public:
    explicit Deadlines(Clock &clock)
        : m_clock(clock)
    {}
    Q_DISABLE_COPY_MOVE(Deadlines)

    /// A function to answer with. Its first call within `limit` calls `done`; without one `done`
    /// gets `late`, and whatever comes after that is not heard.
    template<typename Answer>
    std::function<void(const Answer &)> limit(std::chrono::milliseconds limit, const Answer &late,
                                              std::function<void(const Answer &)> done)
    {
        // Cleared away here and not when it ends: that is within the timer's own call.
        std::erase_if(m_waits, [](const auto &wait) { return wait->over; });
        const auto wait = std::make_shared<Wait>();
        m_waits.push_back(wait);
        const auto answer = [weak = std::weak_ptr(wait), done = std::move(done)](const Answer &a) {
            const auto alive = weak.lock();
            if (!alive || std::exchange(alive->over, true))
                return;
            alive->timer->stop();
            done(a);
        };
        wait->timer = m_clock.createTimer([answer, late] { answer(late); });
        wait->timer->start(limit);
        return answer;
    }

private:
    struct Wait
    {
        bool over = false;
        std::unique_ptr<Timer> timer;
    };

    Clock &m_clock;
    std::vector<std::shared_ptr<Wait>> m_waits;
};

} // namespace Runnel
