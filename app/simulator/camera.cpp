// SPDX-License-Identifier: Apache-2.0
// What a simulated camera says, and how long it remembers.
#include "simulator/camera.h"

#include "simulator/textbytes.h"

#include <algorithm>

namespace Runnel {

namespace {
double drifted(QRandomGenerator &random, double value, double step, double low, double high)
{
    return std::clamp(value + (random.generateDouble() * 2 - 1) * step, low, high);
}
} // namespace

CameraReader::~CameraReader() = default;

Camera::Camera(const CameraSettings &settings)
    : m_settings(settings)
    , m_random(settings.seed)
    , m_heading(m_random.bounded(360))
    , m_depression(m_random.bounded(5, 25))
    , m_windSpeed(m_random.bounded(12) + 0.5)
    , m_windDirection(m_random.bounded(360))
    , m_temperature(m_random.bounded(-10, 30))
    , m_humidity(m_random.bounded(30, 95))
{
    const int drawn = m_random.bounded(1, 4); // also when it is not used: the rest stays the same
    const int leaks = settings.leaks > 0 ? settings.leaks : drawn;
    for (int i = 0; i < leaks; ++i)
        m_leaks.emplace_back(settings.position, m_heading, m_random);
}

void Camera::addReader(CameraReader &reader)
{
    reader.cursor = m_newest;
    m_readers.push_back(&reader);
    m_hadReader = true;
}

void Camera::removeReader(CameraReader &reader)
{
    std::erase(m_readers, &reader);
    forgetOld();
}

bool Camera::resume(CameraReader &reader, const QByteArray &lastEventId)
{
    bool isNumber = false;
    const quint64 id = lastEventId.toULongLong(&isNumber);
    if (!m_settings.ids || m_settings.noIds || !isNumber || id > m_newest)
        return false;
    reader.cursor = id;
    return true;
}

bool Camera::isAwake() const
{
    return m_settings.ids ? m_hadReader : !m_readers.empty();
}

bool Camera::isExhausted() const
{
    return m_settings.count > 0 && m_newest >= quint64(m_settings.count);
}

bool Camera::mayMakeMore() const
{
    return std::all_of(m_readers.begin(), m_readers.end(), [this](const CameraReader *reader) {
        return m_newest - reader->cursor < quint64(m_settings.keep);
    });
}

void Camera::notifyReaders()
{
    const auto readers = m_readers; // one may leave while it is told
    for (CameraReader *reader : readers) {
        if (std::find(m_readers.begin(), m_readers.end(), reader) != m_readers.end())
            reader->eventsAvailable();
    }
}

void Camera::comment(const QByteArray &text)
{
    const auto readers = m_readers;
    for (CameraReader *reader : readers) {
        if (std::find(m_readers.begin(), m_readers.end(), reader) != m_readers.end())
            reader->sendComment(text);
    }
}

const QByteArray *Camera::take(CameraReader &reader)
{
    if (reader.cursor >= m_newest)
        return nullptr;
    const quint64 oldest = m_newest - m_kept.size() + 1;
    if (reader.cursor + 1 < oldest) {
        m_missed += oldest - reader.cursor - 1;
        reader.cursor = oldest - 1;
    }
    return &m_kept[size_t(++reader.cursor - oldest)];
}

void Camera::makeEvent(qint64 wallMicroseconds)
{
    if (isExhausted())
        return;
    if (m_random.generateDouble() < m_settings.alertProbability) {
        if (m_random.bounded(3) == 0)
            append("ALERT", alert(wallMicroseconds));
        else
            append("ALERT_DLQC", detailedAlert(wallMicroseconds));
    } else if (!m_analytics) {
        append("ANALYTICS_ENABLED", analyticsChange(true, wallMicroseconds));
    } else if (m_random.bounded(200) == 0) {
        append("ANALYTICS_DISABLED", analyticsChange(false, wallMicroseconds));
    } else {
        makeHeartbeat(wallMicroseconds);
    }
}

void Camera::makeHeartbeat(qint64 wallMicroseconds)
{
    if (isExhausted())
        return;
    QByteArray data;
    beginData(data, "HEARTBEAT", wallMicroseconds);
    append("HEARTBEAT", std::move(data.append('}')));
}

void Camera::append(const char *type, QByteArray &&data)
{
    ++m_newest;
    if (m_settings.badJson && m_newest % 10 == 0)
        data.truncate(data.size() / 2);
    if (m_settings.hugeLineBytes > 0 && m_newest % 50 == 0)
        data = '"' + QByteArray(m_settings.hugeLineBytes, 'x') + '"';
    QByteArray event;
    event.reserve(data.size() + 64);
    event.append("event: ").append(type).append('\n');
    if (m_settings.ids && !m_settings.noIds) {
        event.append("id: ");
        appendInteger(event, qint64(m_newest));
        event.append('\n');
    }
    event.append("data: ").append(data).append("\n\n");
    m_kept.push_back(std::move(event));
    forgetOld();
}

void Camera::forgetOld()
{
    auto wanted = quint64(m_settings.keep);
    if (!m_settings.ids) {
        // Nobody can come back for it: keep only what a present reader has not taken yet.
        quint64 lag = 0;
        for (const CameraReader *reader : m_readers)
            lag = std::max(lag, m_newest - reader->cursor);
        wanted = std::min(wanted, lag);
    }
    while (m_kept.size() > wanted)
        m_kept.pop_front();
}

void Camera::beginData(QByteArray &data, const char *type, qint64 wallMicroseconds) const
{
    data.reserve(768);
    data.append("{\"type\": \"").append(type).append("\", \"timestamp\": ");
    appendInteger(data, wallMicroseconds / 1000);
    if (m_settings.stamp) {
        data.append(", \"stamp_us\": ");
        appendInteger(data, wallMicroseconds);
    }
}

QByteArray Camera::alert(qint64 wallMicroseconds)
{
    QByteArray data;
    beginData(data, "ALERT", wallMicroseconds);
    data.append(", \"message\": \"leak\", \"event_id\": ");
    appendInteger(data, qint64(++m_lastEventId));
    return data.append('}');
}

QByteArray Camera::analyticsChange(bool enabled, qint64 wallMicroseconds)
{
    m_analytics = enabled;
    QByteArray data;
    beginData(data, enabled ? "ANALYTICS_ENABLED" : "ANALYTICS_DISABLED", wallMicroseconds);
    return data.append(", \"analytics_type\": \"leak detection\"}");
}

LeakSite &Camera::nextLeak()
{
    LeakSite &leak = m_leaks[size_t(m_random.bounded(int(m_leaks.size())))];
    if (leak.isOver())
        leak = LeakSite(m_settings.position, m_heading, m_random);
    leak.step(m_random);
    return leak;
}

QByteArray Camera::detailedAlert(qint64 wallMicroseconds)
{
    const LeakSite &leak = nextLeak();
    m_windSpeed = drifted(m_random, m_windSpeed, 0.2, 0, 30);
    m_windDirection = drifted(m_random, m_windDirection, 3, 0, 359.9);
    m_temperature = drifted(m_random, m_temperature, 0.05, -45, 50);
    m_humidity = drifted(m_random, m_humidity, 0.2, 5, 100);

    QByteArray data;
    const auto field = [&data](const char *name, double value, int decimals) {
        data.append(name);
        appendFixed(data, value, decimals);
    };
    beginData(data, "ALERT_DLQC", wallMicroseconds);
    data.append(", \"message\": \"leak\", \"event_id\": ");
    appendInteger(data, qint64(++m_lastEventId));
    field(", \"camera_id\": ", m_settings.number, 0);
    field(", \"leak_location\": {\"latitude\": ", leak.position().latitude, 6);
    field(", \"longitude\": ", leak.position().longitude, 6);
    field("}, \"flow_rate\": ", leak.flowRate(), 3);
    field(", \"confidence_level\": ", leak.confidence(), 0);
    field(", \"temperature\": ", m_temperature, 1);
    field(", \"camera_location\": {\"latitude\": ", m_settings.position.latitude, 6);
    field(", \"longitude\": ", m_settings.position.longitude, 6);
    data.append("}, \"unit\": \"kg/h\"");
    field(", \"mass\": ", leak.mass(), 2);
    data.append(", \"mass_unit\": \"kg\"");
    field(", \"camera_orientation\": ", m_heading, 1);
    field(", \"depression_angle\": ", m_depression, 1);
    field(", \"wind_speed\": ", m_windSpeed, 1);
    data.append(", \"wind_speed_unit\": \"m/s\"");
    field(", \"wind_direction\": ", m_windDirection, 0);
    data.append(", \"temperature_unit\": \"C\"");
    field(", \"humidity\": ", m_humidity, 0);
    return data.append('}');
}

} // namespace Runnel
