// SPDX-License-Identifier: Apache-2.0
// Time and timers, passed in so that tests can turn the hands themselves.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace Runnel {

/// A single-shot timer of a Clock. Belongs to the thread that made it; destroying it stops it.
class Timer
{
public:
    virtual ~Timer();
    virtual void start(std::chrono::milliseconds delay) = 0; ///< restarts when already running
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Monotonic time for every interval, wall time only for what people and messages read.
/// The clock outlives all its timers. now() and wallMilliseconds() may be called on any thread.
class Clock
{
public:
    virtual ~Clock();

    virtual std::chrono::nanoseconds now() const = 0; ///< monotonic, arbitrary origin
    virtual qint64 wallMilliseconds() const = 0;      ///< since the Unix epoch, UTC

    /// A stopped timer that calls `expired` on the calling thread's event loop.
    virtual std::unique_ptr<Timer> createTimer(std::function<void()> expired) = 0;
};

/// The system's clocks (CLOCK_MONOTONIC, CLOCK_REALTIME) and Qt's event loop.
class SystemClock final : public Clock
{
public:
    std::chrono::nanoseconds now() const override;
    qint64 wallMilliseconds() const override;
    std::unique_ptr<Timer> createTimer(std::function<void()> expired) override;
};

} // namespace Runnel
