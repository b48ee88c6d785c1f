// SPDX-License-Identifier: Apache-2.0
// Bytes to events, exactly as the HTML standard's section 9.2.6 says, and bounded.
#pragma once

#include "event/event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace Runnel {

/// Incremental: feed it chunks as they come, cut anywhere; the result never depends on the cuts.
/// No I/O, no clock. An event or a line above its limit is dropped and counted, and reading goes
/// on behind the next blank line. Not thread-safe.
class EventStreamParser
{
public:
    struct Limits
    {
        qsizetype maxLineBytes = 16 * 1024 * 1024;
        qsizetype maxEventBytes = 16 * 1024 * 1024; ///< of the data, after repair of its UTF-8
    };

    struct Counters
    {
        quint64 bytes = 0;     ///< all that was fed
        quint64 events = 0;    ///< dispatched
        quint64 comments = 0;  ///< lines that began with a colon
        quint64 oversized = 0; ///< events dropped for their size
    };

    EventStreamParser();
    explicit EventStreamParser(const Limits &limits);

    /// Appends what `chunk` completed to `events`: type, data and id; the rest is the caller's.
    void feed(QByteArrayView chunk, std::vector<Event> &events);

    /// A new connection: an incomplete event and its id are thrown away, a byte order mark may
    /// come again. The position is `lastEventId`; counters and the `retry` value are cleared.
    void reset(const QByteArray &lastEventId);

    /// The position: what a blank line committed last, with or without an event.
    const QByteArray &lastEventId() const { return m_lastEventId; }
    /// The stream's latest valid `retry` field, as sent (the caller clamps it).
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    const Counters &counters() const { return m_counters; }
    /// True when bytes of an event without its blank line have been read.
    bool isInsideEvent() const;

private:
    QByteArrayView withoutByteOrderMark(QByteArrayView chunk);
    void keepPartialLine(QByteArrayView tail);
    void finishPartialLine(QByteArrayView tail, std::vector<Event> &events);
    void readLine(QByteArrayView line, std::vector<Event> &events);
    void readField(QByteArrayView name, QByteArrayView value);
    void appendData(QByteArrayView value);
    void materialise();
    void readRetry(QByteArrayView value);
    void dropEvent();
    void dispatch(std::vector<Event> &events);
    QByteArray sharedType(QByteArrayView type);

    static constexpr size_t knownTypes = 8;

    Limits m_limits;
    Counters m_counters;
    std::optional<std::chrono::milliseconds> m_retry;

    // Where in the stream
    int m_markBytes = 0; ///< bytes of a byte order mark seen at the start; -1 behind the start
    bool m_swallowLineFeed = false; ///< the last byte was CR
    bool m_skippingLine = false;    ///< the present line was too long
    QByteArray m_partialLine;

    // The present event
    bool m_oversized = false;
    bool m_hasData = false;
    bool m_dataIsView = false; ///< m_dataView instead of m_data: points into the chunk being fed
    QByteArrayView m_dataView;
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_id;
    QByteArray m_lastEventId;

    // A stream repeats few types: their bytes are shared by all its events.
    std::array<QByteArray, knownTypes> m_knownTypes;
    size_t m_nextKnownType = 0;
};

} // namespace Runnel
