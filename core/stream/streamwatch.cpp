// SPDX-License-Identifier: Apache-2.0
// Two limits, each with a timer that is set again only when it runs out.
#include "stream/streamwatch.h"

#include "base/clock.h"
#include "config/config.h"

#include <algorithm>
#include <utility>

namespace Runnel {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr milliseconds usualIdleLimit{60'000}; // a half-open connection must be found some day

milliseconds idleLimitOf(const EndpointConfig &endpoint)
{
    return endpoint.idleTimeout > 0ms ? endpoint.idleTimeout : usualIdleLimit;
}

milliseconds heartbeatLimitOf(const HeartbeatConfig &heartbeat)
{
    if (heartbeat.event.isEmpty() || heartbeat.interval <= 0ms)
        return 0ms;
    return heartbeat.interval * std::max(1, heartbeat.missedLimit);
}

} // namespace

StreamWatch::StreamWatch(const EndpointConfig &endpoint, Clock &clock, Callback silent,
                         Callback heartbeatMissed)
    : m_clock(clock)
    , m_idleLimit(idleLimitOf(endpoint))
    , m_heartbeatLimit(heartbeatLimitOf(endpoint.heartbeat))
    , m_silent(std::move(silent))
    , m_heartbeatMissed(std::move(heartbeatMissed))
    , m_idleTimer(clock.createTimer([this] { checkBytes(); }))
    , m_heartbeatTimer(clock.createTimer([this] { checkHeartbeat(); }))
{}

StreamWatch::~StreamWatch() = default;

void StreamWatch::start()
{
    m_running = true;
    m_lastByteAt = m_lastHeartbeatAt = m_clock.now();
    m_idleTimer->start(m_idleLimit);
    if (m_heartbeatLimit > 0ms)
        m_heartbeatTimer->start(m_heartbeatLimit);
}

void StreamWatch::stop()
{
    m_running = false;
    m_idleTimer->stop();
    m_heartbeatTimer->stop();
}

void StreamWatch::noteHeartbeat(nanoseconds now)
{
    m_lastHeartbeatAt = now;
    if (m_running && m_heartbeatLimit > 0ms && !m_heartbeatTimer->isActive())
        m_heartbeatTimer->start(m_heartbeatLimit); // it had run out
}

void StreamWatch::checkBytes()
{
    const nanoseconds silence = m_clock.now() - m_lastByteAt;
    if (silence < m_idleLimit)
        m_idleTimer->start(std::chrono::ceil<milliseconds>(m_idleLimit - silence));
    else
        m_silent(m_idleLimit);
}

void StreamWatch::checkHeartbeat()
{
    const nanoseconds silence = m_clock.now() - m_lastHeartbeatAt;
    if (silence < m_heartbeatLimit)
        m_heartbeatTimer->start(std::chrono::ceil<milliseconds>(m_heartbeatLimit - silence));
    else
        m_heartbeatMissed(m_heartbeatLimit);
}

} // namespace Runnel
