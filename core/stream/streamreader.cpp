// SPDX-License-Identifier: Apache-2.0
// One turn of reading, and the events' marks.
#include "stream/streamreader.h"

#include "config/config.h"
#include "event/payload.h"
#include "stream/streamconnection.h"
#include "stream/streamlimits.h"
#include "stream/streamrequest.h"

#include <algorithm>

namespace Runnel {

StreamReader::StreamReader(const EndpointConfig &endpoint)
    : m_endpoint(endpoint)
    , m_parser(parserLimits(endpoint))
{}

void StreamReader::begin(const QByteArray &position)
{
    m_oversizedBefore += m_parser.counters().oversized;
    m_parser.reset(position);
    m_position = position;
}

StreamReader::Turn StreamReader::read(StreamConnection &connection, std::chrono::nanoseconds now,
                                      qint64 wallMilliseconds)
{
    Turn turn;
    char buffer[StreamConnection::readBufferBytes];
    qint64 left = bytesPerTurn;
    while (left > 0) {
        const qint64 size = connection.read(buffer, std::min(left, qint64{sizeof buffer}));
        if (size == 0)
            break;
        m_parser.feed({buffer, qsizetype(size)}, turn.batch.events);
        left -= size;
    }
    turn.hadBytes = left < bytesPerTurn;
    turn.moreToRead = connection.bytesAvailable() > 0;
    if (!turn.hadBytes)
        return turn;
    QByteArray position = m_parser.lastEventId();
    if (position.size() > longestLastEventId)
        position.clear(); // it could never be sent, and would be stored with every event
    turn.positionMoved = position != m_position;
    m_position = position;
    for (Event &event : turn.batch.events)
        note(event, turn, now, wallMilliseconds);
    turn.batch.endpoint = m_endpoint.id;
    turn.batch.lastEventId = m_position;
    return turn;
}

void StreamReader::note(Event &event, Turn &turn, std::chrono::nanoseconds now, qint64 wall) const
{
    event.receivedAt = wall;
    event.readAt = now;
    event.validJson = isValidJson(event.data);
    if (event.id.size() > longestLastEventId)
        event.id.clear();
    if (!m_endpoint.heartbeat.event.isEmpty() && event.type == m_endpoint.heartbeat.event) {
        event.eventClass = EventClass::Heartbeat;
        turn.heartbeat = true;
    } else if (event.type == "ANALYTICS_ENABLED") {
        turn.analytics = AnalyticsState::Enabled;
    } else if (event.type == "ANALYTICS_DISABLED") {
        turn.analytics = AnalyticsState::Disabled;
    }
}

} // namespace Runnel
