// SPDX-License-Identifier: Apache-2.0
// What the parser made of a stream, to compare, and the same stream cut in every way.
#pragma once

#include "stream/eventstreamparser.h"

#include <QTest>

namespace Runnel {

struct Dispatched
{
    QByteArray type;
    QByteArray data;
    QByteArray id;
    friend bool operator==(const Dispatched &, const Dispatched &) = default;
};

struct Outcome
{
    std::vector<Dispatched> events;
    QByteArray position;
    qint64 retry = -1;
    quint64 comments = 0;
    quint64 oversized = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

inline QByteArray toText(const Outcome &outcome)
{
    QByteArray text;
    for (const Dispatched &event : outcome.events)
        text += '{' + event.type + '|' + event.data.left(200) + '|' + event.id + "} ";
    return text + "position=" + outcome.position + " retry=" + QByteArray::number(outcome.retry) +
           " comments=" + QByteArray::number(outcome.comments) +
           " oversized=" + QByteArray::number(outcome.oversized);
}

inline Outcome parsed(const std::vector<QByteArray> &chunks,
                      const EventStreamParser::Limits &limits, const QByteArray &start = {})
{
    EventStreamParser parser(limits);
    parser.reset(start);
    std::vector<Event> events;
    for (QByteArray chunk : chunks) {
        chunk.detach();
        parser.feed(chunk, events);
        chunk.fill('#'); // an event that still pointed into the chunk would show it
    }
    Outcome outcome;
    for (const Event &event : events)
        outcome.events.push_back({event.type, event.data, event.id});
    outcome.position = parser.lastEventId();
    outcome.retry = parser.retry() ? qint64{parser.retry()->count()} : -1;
    outcome.comments = parser.counters().comments;
    outcome.oversized = parser.counters().oversized;
    return outcome;
}

/// Every way to cut once, every way to cut twice when that is not too many, and byte by byte.
inline std::vector<std::vector<QByteArray>> cuts(const QByteArray &stream)
{
    std::vector<std::vector<QByteArray>> all{{stream}};
    for (qsizetype i = 0; i <= stream.size(); ++i) {
        all.push_back({stream.left(i), stream.mid(i)});
        for (qsizetype j = i; stream.size() <= 64 && j <= stream.size(); ++j)
            all.push_back({stream.left(i), stream.mid(i, j - i), stream.mid(j)});
    }
    std::vector<QByteArray> single;
    for (const char c : stream)
        single.push_back(QByteArray(1, c));
    if (!single.empty())
        all.push_back(single);
    return all;
}

inline QByteArray operator""_b(const char *text, size_t size)
{
    return QByteArray(text, qsizetype(size));
}

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::Outcome)

namespace Runnel {

/// For the row of a table with the columns "stream" and "expected".
inline void checkAllCuts(const EventStreamParser::Limits &limits)
{
    QFETCH(QByteArray, stream);
    QFETCH(Outcome, expected);
    for (const std::vector<QByteArray> &chunks : cuts(stream)) {
        const Outcome actual = parsed(chunks, limits);
        if (actual == expected)
            continue;
        QFAIL((toText(actual) + "\nexpected " + toText(expected) + "\nin " +
               QByteArray::number(qsizetype(chunks.size())) + " chunks, the first " +
               chunks.front().toPercentEncoding())
                  .constData());
    }
}

} // namespace Runnel
