// SPDX-License-Identifier: Apache-2.0
// The system implementation of Clock.
#include "base/clock.h"

#include <QDateTime>
#include <QTimer>

namespace Runnel {

namespace {

class SystemTimer final : public Timer
{
public:
    explicit SystemTimer(std::function<void()> expired)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, std::move(expired));
    }

    void start(std::chrono::milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

Timer::~Timer() = default;
Clock::~Clock() = default;

std::chrono::nanoseconds SystemClock::now() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

qint64 SystemClock::wallMilliseconds() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::unique_ptr<Timer> SystemClock::createTimer(std::function<void()> expired)
{
    return std::make_unique<SystemTimer>(std::move(expired));
}

} // namespace Runnel
