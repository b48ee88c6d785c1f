// SPDX-License-Identifier: Apache-2.0
// What Runnel says about itself: the status topic, the last will, and what had to be dropped.
#pragma once

#include "mqtt/mqttlink.h"
#include "mqtt/publishqueue.h"

#include <map>
#include <optional>
#include <set>

namespace Runnel {

/// At most one of its messages is unanswered at a time; the publisher asks for the next when there
/// is room. Borrows the queue.
class Announcements
{
public:
    explicit Announcements(PublishQueue &queue);

    void setTopic(const QString &statusTopic, const QString &instance); ///< empty: no status
    void setStatusPayload(const QByteArray &json);
    /// A retained message beside the events (`topic` below the status topic's parent), the newest
    /// of each topic; said again on every connection. An empty payload takes it back.
    void setNotice(const QByteArray &topic, const QByteArray &payload);
    void sayOffline(); ///< the last word; later payloads are ignored
    void refreshMarkers();
    std::optional<MqttMessage> will() const;

    /// What is to be published now, within the broker's limits; nothing while one is unanswered.
    std::optional<MqttMessage> next(const MqttSessionLimits &limits);
    void sent(quint32 token);                        ///< what next() gave
    bool answered(quint32 token, quint8 reasonCode); ///< true when it was one of these
    bool isWaiting() const { return m_token != 0; }
    bool isQuiet() const; ///< nothing to say and nothing unanswered
    /// What was in flight made the broker hang up, again and again: a status without its
    /// endpoints from now on, then none; no notes of dropped events. Until setTopic().
    void sayLess();
    void connectionOpened();
    void connectionClosed();

private:
    enum class Detail { Full, Summary, None };

    QByteArray offlinePayload() const;
    QByteArray summary() const;
    std::optional<MqttMessage> statusMessage(const MqttSessionLimits &limits);
    MqttMessage markerMessage(const DropMarker &marker) const;
    std::optional<MqttMessage> noticeMessage();
    QByteArray root() const; ///< ends with a slash

    PublishQueue &m_queue;
    QByteArray m_instance;
    QByteArray m_topic;
    QByteArray m_payload;
    std::vector<DropMarker> m_markers;
    std::map<QByteArray, QByteArray> m_notices; ///< all that hold, and those to be taken back
    std::set<QByteArray> m_noticesDue;
    std::set<QByteArray> m_noticesMuted;
    QByteArray m_noticeInFlight; ///< its topic
    qint64 m_markerInFlight = 0; ///< its id; 0: what is in flight is the status
    bool m_statusDue = false;
    bool m_offline = false;
    bool m_markersRefused = false; ///< on this connection
    bool m_markersMuted = false;
    Detail m_detail = Detail::Full;
    bool m_noticedRetain = false;
    quint32 m_token = 0;
};

} // namespace Runnel
