// SPDX-License-Identifier: Apache-2.0
// Bounded by counts and bytes; what is too much is skipped, oldest first, and the numbers tell.
#include "runtime/updatecollector.h"

#include "runtime/runtime.h"

#include <utility>

namespace Runnel {

namespace {

const QByteArray otherTypes = QByteArrayLiteral("(other)");

QList<QByteArray> topicsOf(const Publications &publications)
{
    QList<QByteArray> topics;
    if (publications) {
        for (const Publication &publication : *publications)
            topics.append(publication.topic);
    }
    return topics;
}

} // namespace

UpdateCollector::UpdateCollector(Runtime &runtime, Clock &clock)
    : m_runtime(runtime)
    , m_clock(clock)
    , m_flushTimer(clock.createTimer([this] { flush(); }))
    , m_sampleTimer(clock.createTimer([this] { sample(); }))
{
    connect(&runtime, &Runtime::eventsAppended, this, &UpdateCollector::noteEvents);
    connect(&runtime, &Runtime::delivered, this, &UpdateCollector::noteDelivered);
    connect(&runtime, &Runtime::alarmChanged, this, &UpdateCollector::noteAlarm);
    connect(&runtime, &Runtime::configChanged, this, &UpdateCollector::noteConfig);
    connect(&runtime, &Runtime::stateChanged, this, [this] {
        m_stateChanged = true;
        schedule();
    });
}

UpdateCollector::~UpdateCollector() = default;

void UpdateCollector::begin()
{
    m_configChanged = m_snapshotDue = true;
    for (const Alarm &alarm : m_runtime.alarms())
        m_alarms.insert_or_assign(alarm.id, alarm);
    m_sampledAt = m_clock.now();
    m_sampleTimer->start(sampleGap);
    flush();
}

void UpdateCollector::taken()
{
    m_outstanding = false;
    if (std::exchange(m_due, false))
        schedule();
}

void UpdateCollector::noteEvents(const EventBatch &batch, const std::vector<Publications> &routes,
                                 quint64 lastSequence)
{
    size_t routed = 0;
    for (const Publications &route : routes)
        routed += route ? 1 : 0;
    quint64 sequence = lastSequence - routed;
    for (size_t i = 0; i < batch.events.size(); ++i) {
        const Event &event = batch.events[i];
        const bool known =
            m_received.contains(event.type) || m_received.size() < StatisticsSample::mostTypes - 1;
        ++m_received[known ? event.type : otherTypes];
        FeedEvent told;
        told.number = ++m_lastNumber;
        told.endpoint = batch.endpoint;
        told.receivedAt = event.receivedAt;
        told.type = event.type;
        told.payloadBytes = event.data.size();
        // Shared with the outbox's copy as long as it is short enough.
        told.payload = event.data.size() <= FeedEvent::longestPayload
                           ? event.data
                           : event.data.first(FeedEvent::longestPayload);
        told.validJson = event.validJson;
        if (routes[i]) {
            told.sequence = ++sequence;
            told.topics = topicsOf(routes[i]);
            const auto key = std::pair(batch.endpoint, told.sequence);
            m_awaited.insert(key, told.number);
            m_awaitedOrder.push_back(key);
        }
        m_payload += told.payload.size();
        m_events.push_back(std::move(told));
    }
    while (m_events.size() > RuntimeUpdate::mostFeedEvents || m_payload > mostPayload) {
        m_payload -= m_events.front().payload.size();
        m_events.pop_front();
    }
    while (m_awaitedOrder.size() > mostAwaited) {
        m_awaited.remove(m_awaitedOrder.front());
        m_awaitedOrder.pop_front();
    }
    schedule();
}

void UpdateCollector::noteDelivered(const OutboxRecord &record, std::chrono::nanoseconds latency)
{
    ++m_delivered;
    m_latencies.add(latency);
    const auto awaited = m_awaited.constFind({record.endpoint, record.sequence});
    if (awaited == m_awaited.cend() || m_acknowledged.size() >= mostAwaited)
        return;
    m_acknowledged.push_back({*awaited, m_clock.wallMilliseconds(),
                              std::chrono::duration<double, std::milli>(latency).count()});
    m_awaited.erase(awaited);
    schedule();
}

void UpdateCollector::noteAlarm(const Alarm &alarm)
{
    m_alarms.insert_or_assign(alarm.id, alarm);
    m_stateChanged = true;     // its counts are in the snapshot
    if (alarm.priority <= 1) { // its repeats can wait
        const auto told = m_worst.find(alarm.id);
        if (told == m_worst.end() || told->second != alarm.condition.state)
            m_urgent = true;
        if (alarm.condition.state == AlarmState::Normal)
            m_worst.erase(alarm.id);
        else
            m_worst.insert_or_assign(alarm.id, alarm.condition.state);
    }
    schedule();
}

void UpdateCollector::noteConfig()
{
    m_configChanged = true;
    m_stateChanged = true;
    schedule();
}

void UpdateCollector::sample()
{
    const Snapshot snapshot = m_runtime.snapshot();
    const auto now = m_clock.now();
    StatisticsSample sample;
    sample.at = snapshot.takenAt;
    sample.seconds = std::chrono::duration<double>(now - std::exchange(m_sampledAt, now)).count();
    sample.received = std::exchange(m_received, {});
    sample.delivered = std::exchange(m_delivered, 0);
    if (m_latencies.count() > 0) {
        sample.latencyP50 = m_latencies.percentileMilliseconds(0.5);
        sample.latencyP99 = m_latencies.percentileMilliseconds(0.99);
        m_latencies.clear();
    }
    m_endpoints = snapshot.endpoints.size();
    quint64 reconnects = 0;
    for (const EndpointSnapshot &endpoint : snapshot.endpoints) {
        reconnects += endpoint.stream.reconnects;
        sample.streams += endpoint.stream.state == EndpointState::Disabled ? 0 : 1;
        sample.live += endpoint.stream.state == EndpointState::Live ? 1 : 0;
    }
    // An endpoint that is no longer configured takes its count with it.
    sample.reconnects = reconnects - std::min(reconnects, std::exchange(m_reconnects, reconnects));
    sample.queued = snapshot.outbox.records;
    m_samples.push_back(std::move(sample));
    if (m_samples.size() > mostSamples)
        m_samples.pop_front();
    m_snapshotDue = true;
    m_sampleTimer->start(sampleGap);
    schedule();
}

void UpdateCollector::schedule()
{
    if (m_outstanding) {
        m_due = true;
        return;
    }
    if (m_urgent) {
        m_flushTimer->start(std::chrono::milliseconds{0}); // after what else this read brings
        return;
    }
    if (m_flushTimer->isActive())
        return;
    const auto wait =
        std::chrono::ceil<std::chrono::milliseconds>(m_flushedAt + gap - m_clock.now());
    m_flushTimer->start(std::clamp(wait, std::chrono::milliseconds{0}, gap));
}

void UpdateCollector::flush()
{
    m_flushTimer->stop();
    m_flushedAt = m_clock.now();
    m_urgent = false;
    RuntimeUpdate update;
    if (std::exchange(m_configChanged, false))
        update.config = m_runtime.config();
    // A snapshot of a thousand endpoints is not taken to be thrown away.
    if (m_snapshotDue || (m_stateChanged && m_endpoints <= manyEndpoints)) {
        update.snapshot = m_runtime.snapshot();
        m_endpoints = update.snapshot->endpoints.size();
        m_snapshotDue = m_stateChanged = false;
    }
    for (auto &[id, alarm] : std::exchange(m_alarms, {}))
        update.alarms.push_back(std::move(alarm));
    update.events.assign(std::move_iterator(m_events.begin()), std::move_iterator(m_events.end()));
    m_events.clear();
    m_payload = 0;
    update.acknowledged = std::exchange(m_acknowledged, {});
    update.samples.assign(m_samples.begin(), m_samples.end());
    m_samples.clear();
    if (update.isEmpty())
        return;
    m_outstanding = true;
    emit ready(update);
}

} // namespace Runnel
