// SPDX-License-Identifier: Apache-2.0
// A PublishQueue in memory that keeps the promises of Outbox and a diary.
#pragma once

#include "mqtt/publishqueue.h"

#include <map>
#include <set>

namespace Runnel {

inline Publication publicationTo(const QByteArray &topic, quint8 qos = 1, bool retain = false)
{
    Publication publication;
    publication.topic = topic;
    publication.qos = qos;
    publication.retain = retain;
    publication.source = "source";
    return publication;
}

class MemoryQueue final : public PublishQueue
{
    Q_OBJECT
public:
    qint64 add(const QByteArray &data, const QString &device = QStringLiteral("camera"),
               std::vector<Publication> publications = {publicationTo("events")})
    {
        OutboxRecord record;
        record.position = ++m_last;
        record.endpoint = {device, QStringLiteral("events")};
        record.sequence = ++m_sequences[record.endpoint];
        record.event.type = "ALERT";
        record.event.data = data;
        record.event.receivedAt = 1'767'225'600'000;
        record.publications =
            std::make_shared<const std::vector<Publication>>(std::move(publications));
        m_waiting[record.position] = record;
        emit recordsAvailable();
        return record.position;
    }
    void addMarker(qint64 id)
    {
        DropMarker marker;
        marker.id = id;
        marker.endpoint = {QStringLiteral("camera"), QStringLiteral("events")};
        marker.firstSequence = 3;
        marker.lastSequence = 9;
        marker.count = 7;
        m_markers.push_back(marker);
        emit dropMarkersChanged();
    }

    std::vector<OutboxRecord> take(qsizetype maximumCount, qint64 maximumBytes) override
    {
        std::vector<OutboxRecord> taken;
        for (auto at = m_waiting.begin();
             at != m_waiting.end() && maximumCount > 0 && maximumBytes > 0;) {
            if (m_held.contains(at->second.endpoint)) {
                ++at;
                continue;
            }
            --maximumCount;
            maximumBytes -= at->second.event.data.size();
            m_taken[at->first] = at->second;
            taken.push_back(at->second);
            at = m_waiting.erase(at);
        }
        return taken;
    }
    void acknowledge(const OutboxRecord &record) override
    {
        settle(record.position);
        acknowledged.push_back(record.position);
    }
    void discard(const OutboxRecord &record, DropReason reason) override
    {
        settle(record.position);
        if (reason == DropReason::Expired)
            expired.push_back(record.position);
    }
    void quarantine(const OutboxRecord &record, const Fault &why) override
    {
        settle(record.position);
        quarantined.emplace_back(record.position, why.kind);
    }
    void hold(const EndpointId &endpoint, qint64 from) override
    {
        m_held.insert(endpoint);
        const auto known = m_heldFrom.try_emplace(endpoint, from).first;
        known->second = std::min(known->second, from);
        ++holds;
    }
    void release(const EndpointId &endpoint) override
    {
        if (!m_held.erase(endpoint))
            return;
        const qint64 from = m_heldFrom[endpoint];
        m_heldFrom.erase(endpoint);
        for (auto at = m_taken.lower_bound(from); at != m_taken.end();) {
            if (at->second.endpoint == endpoint) {
                m_waiting[at->first] = at->second;
                at = m_taken.erase(at);
            } else {
                ++at;
            }
        }
        emit recordsAvailable();
    }
    std::vector<DropMarker> dropMarkers() const override { return m_markers; }
    void acknowledgeMarker(qint64 id) override
    {
        std::erase_if(m_markers, [id](const DropMarker &marker) { return marker.id == id; });
        acknowledgedMarkers.push_back(id);
    }

    bool isHeld(const QString &device) const
    {
        return m_held.contains({device, QStringLiteral("events")});
    }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    qsizetype unsettled() const { return qsizetype(m_waiting.size() + m_taken.size()); }

    std::vector<qint64> acknowledged;
    std::vector<qint64> expired;
    std::vector<std::pair<qint64, FaultKind>> quarantined;
    std::vector<qint64> acknowledgedMarkers;
    int holds = 0;
    bool settledTwice = false;

private:
    void settle(qint64 position)
    {
        if (m_taken.erase(position) == 0)
            settledTwice = true;
    }

    qint64 m_last = 0;
    std::map<EndpointId, quint64> m_sequences;
    std::map<qint64, OutboxRecord> m_waiting;
    std::map<qint64, OutboxRecord> m_taken;
    std::set<EndpointId> m_held;
    std::map<EndpointId, qint64> m_heldFrom;
    std::vector<DropMarker> m_markers;
};

} // namespace Runnel
