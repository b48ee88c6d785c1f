// SPDX-License-Identifier: Apache-2.0
// Notices that an open stream has fallen silent: no byte at all, or no heartbeat.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace Runnel {
class Clock;
class Timer;
struct EndpointConfig;

/// Noting a byte costs an assignment: the timers run out now and then and look. Borrows the
/// clock. The callbacks may destroy the watch's owner's connection, not the watch.
class StreamWatch
{
public:
    using Callback = std::function<void(std::chrono::milliseconds limit)>;

    StreamWatch(const EndpointConfig &endpoint, Clock &clock, Callback silent,
                Callback heartbeatMissed);
    ~StreamWatch();

    void start(); ///< both limits count from now
    void stop();
    void noteBytes(std::chrono::nanoseconds now) { m_lastByteAt = now; }
    void noteHeartbeat(std::chrono::nanoseconds now);

private:
    void checkBytes();
    void checkHeartbeat();

    Clock &m_clock;
    std::chrono::milliseconds m_idleLimit;
    std::chrono::milliseconds m_heartbeatLimit; ///< 0: not watched
    Callback m_silent;
    Callback m_heartbeatMissed;
    std::unique_ptr<Timer> m_idleTimer;
    std::unique_ptr<Timer> m_heartbeatTimer;
    std::chrono::nanoseconds m_lastByteAt{0};
    std::chrono::nanoseconds m_lastHeartbeatAt{0};
    bool m_running = false;
};

} // namespace Runnel
