// SPDX-License-Identifier: Apache-2.0
// One event of a stream, and what one read of a stream brought.
#pragma once

#include "base/endpointid.h"

#include <QByteArray>
#include <QMetaType>

#include <chrono>
#include <vector>

namespace Runnel {

/// Heartbeats go first when the outbox must drop something.
enum class EventClass : quint8 { Ordinary = 0, Heartbeat = 1 };

/// As dispatched by the HTML standard, 9.2.6. Bytes as received, UTF-8 repaired by the parser.
struct Event
{
    QByteArray type;       ///< "message" when the stream named none
    QByteArray data;       ///< published byte for byte
    QByteArray id;         ///< the stream's last event ID when this was dispatched; may be empty
    qint64 receivedAt = 0; ///< wall clock, milliseconds since the Unix epoch
    std::chrono::nanoseconds readAt{0}; ///< Clock::now() when read; 0 after a restart
    EventClass eventClass = EventClass::Ordinary;
    bool validJson = true; ///< false is counted as invalid and delivered all the same
};

/// In stream order. `lastEventId` is the position behind the batch: it may move without an
/// event (a block with only an `id` field).
struct EventBatch
{
    EndpointId endpoint;
    std::vector<Event> events;
    QByteArray lastEventId;
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::EventBatch)
