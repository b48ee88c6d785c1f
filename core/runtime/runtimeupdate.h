// SPDX-License-Identifier: Apache-2.0
// What a panel is told, as values that could cross a thread or a socket alike.
#pragma once

#include "alarm/alarm.h"
#include "config/config.h"
#include "event/event.h"
#include "runtime/snapshot.h"

#include <QMap>
#include <QMetaType>

#include <optional>
#include <vector>

namespace Runnel {

/// One event for the live feed.
struct FeedEvent
{
    static constexpr qsizetype longestPayload = 64 * 1024;

    quint64 number = 0; ///< grows by one an event since the start; gaps were skipped
    EndpointId endpoint;
    quint64 sequence = 0;  ///< of the endpoint; 0 when no route takes it
    qint64 receivedAt = 0; ///< wall clock, ms since the Unix epoch
    QByteArray type;
    QByteArray payload;      ///< at most longestPayload of it
    qint64 payloadBytes = 0; ///< of all of it
    bool validJson = true;
    QList<QByteArray> topics; ///< empty: no route takes it
};

/// The broker has acknowledged every publication of an event.
struct FeedAcknowledgement
{
    quint64 number = 0;             ///< FeedEvent::number
    qint64 at = 0;                  ///< wall clock, ms
    double latencyMilliseconds = 0; ///< since it was read
};

/// What happened in a stretch of time, usually a second. Stretches follow without a gap.
struct StatisticsSample
{
    static constexpr qsizetype mostTypes = 16; ///< further types count as "(other)"

    qint64 at = 0;                      ///< end of the stretch, wall clock, ms
    double seconds = 0;                 ///< its length by the monotonic clock
    QMap<QByteArray, quint64> received; ///< by event type
    quint64 delivered = 0;
    double latencyP50 = 0; ///< ms, of what was delivered in it; 0 when nothing was
    double latencyP99 = 0;
    quint64 reconnects = 0; ///< of all streams
    quint64 queued = 0;     ///< events in the outbox at its end
    quint64 live = 0;       ///< streams that are live at its end
    quint64 streams = 0;    ///< that should be
};

/// What changed since the last one. The first has everything there is.
struct RuntimeUpdate
{
    static constexpr size_t mostFeedEvents = 2'000; ///< of one update; older ones are skipped

    std::optional<Config> config;     ///< it is another one now
    std::optional<Snapshot> snapshot; ///< at most once a second, at once when a state changed
    std::vector<Alarm> alarms;        ///< each once, as it is now; one that is Normal is gone
    std::vector<FeedEvent> events;    ///< in the order of their numbers
    std::vector<FeedAcknowledgement> acknowledged; ///< of events that were told before or just now
    std::vector<StatisticsSample> samples;         ///< oldest first

    bool isEmpty() const
    {
        return !config && !snapshot && alarms.empty() && events.empty() && acknowledged.empty() &&
               samples.empty();
    }
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::RuntimeUpdate)
