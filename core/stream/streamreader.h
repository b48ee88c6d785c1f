// SPDX-License-Identifier: Apache-2.0
// From a connection's bytes to a batch of events, and what they say about the camera.
#pragma once

#include "event/event.h"
#include "stream/endpointstatus.h"
#include "stream/eventstreamparser.h"

#include <chrono>
#include <optional>

namespace Runnel {
class StreamConnection;
struct EndpointConfig;

/// Belongs to one stream and goes with it from connection to connection. Borrows the endpoint's
/// configuration, which outlives it. Lives on the core thread.
class StreamReader
{
public:
    static constexpr qint64 bytesPerTurn = 256 * 1024; ///< then other streams have their turn

    struct Turn
    {
        EventBatch batch; ///< with the position behind it
        bool hadBytes = false;
        bool moreToRead = false; ///< the connection holds more already
        bool positionMoved = false;
        bool heartbeat = false;
        std::optional<AnalyticsState> analytics; ///< as last said in the batch
    };

    explicit StreamReader(const EndpointConfig &endpoint);

    /// A new connection, asked to go on behind `position` (a Last-Event-ID; empty: none).
    void begin(const QByteArray &position);
    Turn read(StreamConnection &connection, std::chrono::nanoseconds now, qint64 wallMilliseconds);

    QByteArray position() const { return m_position; }
    std::optional<std::chrono::milliseconds> retry() const { return m_parser.retry(); }
    /// Of the present connection.
    const EventStreamParser::Counters &counters() const { return m_parser.counters(); }
    bool isInsideEvent() const { return m_parser.isInsideEvent(); }
    quint64 oversized() const { return m_oversizedBefore + m_parser.counters().oversized; }

private:
    void note(Event &event, Turn &turn, std::chrono::nanoseconds now, qint64 wall) const;

    const EndpointConfig &m_endpoint;
    EventStreamParser m_parser;
    QByteArray m_position;
    quint64 m_oversizedBefore = 0; ///< of earlier connections
};

} // namespace Runnel
