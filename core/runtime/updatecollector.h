// SPDX-License-Identifier: Apache-2.0
// Gathers what a panel is to be told into few, bounded batches.
#pragma once

#include "base/clock.h"
#include "base/histogram.h"
#include "runtime/runtimeupdate.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace Runnel {
class Runtime;

/// Lives on the core thread; borrows the runtime and the clock. Tells at most every 200 ms, a
/// change of a priority 1 alarm at once, and nothing at all until the last one was taken: a panel
/// that hangs costs a bounded amount of memory and no event.
class UpdateCollector final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds gap{200};
    static constexpr std::chrono::milliseconds sampleGap{1000};
    static constexpr size_t mostSamples = 600;             ///< waiting: ten minutes
    static constexpr size_t mostAwaited = 4'000;           ///< events whose acknowledgement is told
    static constexpr qint64 mostPayload = 8 * 1024 * 1024; ///< of one update's events
    static constexpr size_t manyEndpoints = 100;           ///< above it: one snapshot a second

    UpdateCollector(Runtime &runtime, Clock &clock);
    ~UpdateCollector() override;

    void begin(); ///< tells everything there is
    void taken(); ///< the last update reached the panel

signals:
    void ready(const Runnel::RuntimeUpdate &update);

private:
    void noteEvents(const EventBatch &batch, const std::vector<Publications> &routes,
                    quint64 lastSequence);
    void noteDelivered(const OutboxRecord &record, std::chrono::nanoseconds latency);
    void noteAlarm(const Alarm &alarm);
    void noteConfig();
    void sample();
    void schedule();
    void flush();

    Runtime &m_runtime;
    Clock &m_clock;
    std::unique_ptr<Timer> m_flushTimer;
    std::unique_ptr<Timer> m_sampleTimer;
    std::chrono::nanoseconds m_flushedAt{0};
    bool m_outstanding = false;
    bool m_urgent = false;
    bool m_due = false; ///< a flush was wanted while one was outstanding

    bool m_configChanged = false;
    bool m_snapshotDue = false;
    bool m_stateChanged = false;
    size_t m_endpoints = 0; ///< in the last snapshot
    std::map<AlarmId, Alarm> m_alarms;
    std::map<AlarmId, AlarmState> m_worst; ///< alarms of priority 1, as they were noted last
    std::deque<FeedEvent> m_events;
    qint64 m_payload = 0;
    quint64 m_lastNumber = 0;
    QHash<std::pair<EndpointId, quint64>, quint64> m_awaited; ///< (endpoint, sequence) to number
    std::deque<std::pair<EndpointId, quint64>> m_awaitedOrder;
    std::vector<FeedAcknowledgement> m_acknowledged;

    QMap<QByteArray, quint64> m_received;
    quint64 m_delivered = 0;
    Histogram m_latencies;
    quint64 m_reconnects = 0; ///< of all streams, at the last sample
    std::chrono::nanoseconds m_sampledAt{0};
    std::deque<StatisticsSample> m_samples;
};

} // namespace Runnel
