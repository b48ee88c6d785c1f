// SPDX-License-Identifier: Apache-2.0
// The five event types a camera sends, with a number that grows and the time they were sent.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Runnel {

/// Writes the events of one camera: HEARTBEAT, ALERT, ALERT_DLQC, ANALYTICS_ENABLED and
/// ANALYTICS_DISABLED by turns, 130 to 310 bytes each as an SSE frame.
class CameraEvents
{
public:
    /// `padding` bytes more in each payload; `heartbeatsOnly` for a quiet camera.
    explicit CameraEvents(int camera, int padding = 0, bool heartbeatsOnly = false);

    struct Event
    {
        std::string_view type;
        std::string_view data; ///< JSON; valid until the next call of next()
    };
    Event next(int64_t sentNanoseconds);
    int64_t count() const { return m_count; } ///< also the last event's event_id

private:
    int m_camera;
    bool m_heartbeatsOnly;
    int64_t m_count = 0;
    std::string m_padding;
    std::string m_data;
};

/// What a subscriber reads back out of a payload; -1 where it is missing.
struct EventMarks
{
    int64_t eventId = -1;
    int64_t sentNanoseconds = -1;
};
EventMarks readEventMarks(std::string_view payload);

} // namespace Runnel
