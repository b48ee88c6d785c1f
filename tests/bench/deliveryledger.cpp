// SPDX-License-Identifier: Apache-2.0
// The subscriber's book.
#include "deliveryledger.h"

#include "cameraevents.h"
#include "controlpipe.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Runnel {

namespace {

int cameraOf(std::string_view topic)
{
    const size_t level = topic.find('/');
    const size_t digits = topic.find('-', level == std::string_view::npos ? 0 : level);
    int camera = -1;
    if (digits != std::string_view::npos)
        std::from_chars(topic.data() + digits + 1, topic.data() + topic.size(), camera);
    return camera;
}

/// Exact, of samples in any order; in milliseconds.
double percentile(std::vector<int64_t> &samples, double fraction)
{
    if (samples.empty())
        return 0;
    const auto rank =
        std::min(size_t(std::ceil(fraction * double(samples.size()))), samples.size());
    const auto at = samples.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
    std::nth_element(samples.begin(), at, samples.end());
    return double(*at) / 1e6;
}

} // namespace

void DeliveryLedger::record(const MqttMessage &message, int64_t nowNanoseconds)
{
    const EventMarks marks = readEventMarks(message.payload);
    const int number = cameraOf(message.topic);
    if (marks.eventId < 1 || marks.eventId > largestId || marks.sentNanoseconds < 0 || number < 0) {
        ++m_counts.foreign;
        return;
    }
    Camera &camera = m_cameras[number];
    const auto id = size_t(marks.eventId);
    if (id >= camera.seen.size())
        camera.seen.resize(std::max(id + 1, camera.seen.size() * 2));
    if (camera.seen[id]) {
        ++m_counts.duplicates;
        return;
    }
    camera.seen[id] = true;
    ++m_counts.distinct;
    m_counts.outOfOrder += marks.eventId < camera.lastId ? 1 : 0;
    camera.lastId = std::max(camera.lastId, marks.eventId);
    if (message.sequence >= 0) {
        ++m_counts.sequenced;
        m_counts.sequenceDisorder += message.sequence <= camera.lastSequence ? 1 : 0;
        m_counts.sequenceGaps +=
            camera.lastSequence >= 0 && message.sequence > camera.lastSequence + 1 ? 1 : 0;
        camera.lastSequence = std::max(camera.lastSequence, message.sequence);
    }

    ++m_windowCount;
    if (m_firstSent < 0 || marks.sentNanoseconds < m_firstSent)
        m_firstSent = marks.sentNanoseconds;
    if (m_firstArrival < 0)
        m_firstArrival = nowNanoseconds;
    else
        m_longestSilence = std::max(m_longestSilence, nowNanoseconds - m_lastArrival);
    m_lastArrival = nowNanoseconds;
    if (m_latencies.size() < mostSamples)
        m_latencies.push_back(nowNanoseconds - marks.sentNanoseconds);
}

void DeliveryLedger::mark()
{
    m_latencies.clear();
    m_windowCount = 0;
    m_firstSent = m_firstArrival = m_lastArrival = -1;
    m_longestSilence = 0;
}

bool DeliveryLedger::takeReached()
{
    if (m_expected < 0 || m_counts.distinct < m_expected)
        return false;
    m_expected = -1;
    return true;
}

void DeliveryLedger::report(const char *event)
{
    JsonLine(event)
        .add("distinct", m_counts.distinct)
        .add("duplicates", m_counts.duplicates)
        .add("out_of_order", m_counts.outOfOrder)
        .add("sequenced", m_counts.sequenced)
        .add("sequence_disorder", m_counts.sequenceDisorder)
        .add("sequence_gaps", m_counts.sequenceGaps)
        .add("foreign", m_counts.foreign)
        .add("cameras", int64_t(m_cameras.size()))
        .add("window_count", m_windowCount)
        .add("first_sent_ns", m_firstSent)
        .add("first_arrival_ns", m_firstArrival)
        .add("last_arrival_ns", m_lastArrival)
        .add("longest_silence_ms", double(m_longestSilence) / 1e6)
        .add("p50_ms", percentile(m_latencies, 0.50))
        .add("p90_ms", percentile(m_latencies, 0.90))
        .add("p99_ms", percentile(m_latencies, 0.99))
        .add("max_ms", percentile(m_latencies, 1.0));
}

} // namespace Runnel
