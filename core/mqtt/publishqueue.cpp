// SPDX-License-Identifier: Apache-2.0
// Forwards to the outbox.
#include "mqtt/publishqueue.h"

namespace Runnel {

PublishQueue::~PublishQueue() = default;

OutboxQueue::OutboxQueue(Outbox &outbox)
    : m_outbox(outbox)
{
    connect(&outbox, &Outbox::recordsAvailable, this, &PublishQueue::recordsAvailable);
    connect(&outbox, &Outbox::dropMarkersChanged, this, &PublishQueue::dropMarkersChanged);
}

std::vector<OutboxRecord> OutboxQueue::take(qsizetype maximumCount, qint64 maximumBytes)
{
    return m_outbox.take(maximumCount, maximumBytes);
}

void OutboxQueue::acknowledge(const OutboxRecord &record)
{
    m_outbox.acknowledge(record);
}

void OutboxQueue::quarantine(const OutboxRecord &record, const Fault &why)
{
    m_outbox.quarantine(record, why);
}

void OutboxQueue::discard(const OutboxRecord &record, DropReason reason)
{
    m_outbox.discard(record, reason);
}

void OutboxQueue::hold(const EndpointId &endpoint, qint64 from)
{
    m_outbox.hold(endpoint, from);
}

void OutboxQueue::release(const EndpointId &endpoint)
{
    m_outbox.release(endpoint);
}

std::vector<DropMarker> OutboxQueue::dropMarkers() const
{
    return m_outbox.dropMarkers();
}

void OutboxQueue::acknowledgeMarker(qint64 id)
{
    m_outbox.acknowledgeMarker(id);
}

} // namespace Runnel
