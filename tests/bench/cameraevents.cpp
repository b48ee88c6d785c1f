// SPDX-License-Identifier: Apache-2.0
// Camera events for the benchmarks.
#include "cameraevents.h"

#include <array>
#include <charconv>

namespace Runnel {

namespace {

constexpr std::string_view idKey = "\"event_id\": ";
constexpr std::string_view sentKey = "\"sent_ns\": ";

struct Kind
{
    std::string_view type;
    std::string_view head; ///< up to the fields that all kinds share
    std::string_view tail; ///< after them
};

constexpr std::array<Kind, 5> kinds{{
    {"HEARTBEAT", R"({"type": "HEARTBEAT", "timestamp": 1705339200000, )", "}"},
    {"ALERT", R"({"type": "ALERT", "timestamp": 1705339205000, "message": "leak", )", "}"},
    {"ALERT_DLQC", R"({"type": "ALERT_DLQC", "timestamp": 1705339210000, "message": "leak", )",
     R"(, "leak_location": {"latitude": 64.55, "longitude": 35.78}, "flow_rate": 0.71, )"
     R"("confidence_level": 85, "temperature": 38.2})"},
    {"ANALYTICS_ENABLED", R"({"type": "ANALYTICS_ENABLED", "timestamp": 1705339215000, )",
     R"(, "analytics_type": "leak detection"})"},
    {"ANALYTICS_DISABLED", R"({"type": "ANALYTICS_DISABLED", "timestamp": 1705339220000, )",
     R"(, "analytics_type": "leak detection"})"},
}};

void appendNumber(std::string &text, int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    text.append(digits, end);
}

int64_t numberAfter(std::string_view text, std::string_view key)
{
    const size_t at = text.find(key);
    if (at == std::string_view::npos)
        return -1;
    const char *begin = text.data() + at + key.size();
    int64_t number = -1;
    std::from_chars(begin, text.data() + text.size(), number);
    return number;
}

} // namespace

CameraEvents::CameraEvents(int camera, int padding, bool heartbeatsOnly)
    : m_camera(camera)
    , m_heartbeatsOnly(heartbeatsOnly)
{
    if (padding > 0)
        m_padding = ", \"padding\": \"" + std::string(size_t(padding), '.') + '"';
}

CameraEvents::Event CameraEvents::next(int64_t sentNanoseconds)
{
    const Kind &kind = kinds[m_heartbeatsOnly ? 0 : size_t(m_count) % kinds.size()];
    ++m_count;
    m_data.assign(kind.head);
    m_data.append("\"camera_id\": ");
    appendNumber(m_data, m_camera);
    m_data.append(", ").append(idKey);
    appendNumber(m_data, m_count);
    m_data.append(", ").append(sentKey);
    appendNumber(m_data, sentNanoseconds);
    m_data.append(m_padding).append(kind.tail);
    return {kind.type, m_data};
}

EventMarks readEventMarks(std::string_view payload)
{
    return {numberAfter(payload, idKey), numberAfter(payload, sentKey)};
}

} // namespace Runnel
