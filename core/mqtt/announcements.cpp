// SPDX-License-Identifier: Apache-2.0
// Small JSON objects on topics beside the events.
#include "mqtt/announcements.h"

#include "base/escape.h"
#include "base/logging.h"
#include "mqtt/brokerreason.h"
#include "mqtt/packetsize.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Runnel {
namespace {

QString reasonName(DropReason reason)
{
    switch (reason) {
    case DropReason::DiskFull:
        return QStringLiteral("DiskFull");
    case DropReason::Expired:
        return QStringLiteral("Expired");
    case DropReason::Damaged:
        return QStringLiteral("Damaged");
    }
    return {};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Announcements::Announcements(PublishQueue &queue)
    : m_queue(queue)
{}

void Announcements::setTopic(const QString &statusTopic, const QString &instance)
{
    m_instance = instance.toUtf8();
    const QByteArray level = asTopicLevel(m_instance);
    m_topic = statusTopic.toUtf8().replace("{instance}", level);
    m_statusDue = !m_payload.isEmpty();
    m_detail = Detail::Full;
    m_markersMuted = false;
    m_noticesMuted.clear();
    for (const auto &[noticeTopic, payload] : m_notices)
        m_noticesDue.insert(noticeTopic);
}

QByteArray Announcements::root() const
{
    const qsizetype lastLevel = m_topic.lastIndexOf('/');
    return lastLevel > 0 ? m_topic.left(lastLevel + 1) : "runnel/" + asTopicLevel(m_instance) + '/';
}

void Announcements::setNotice(const QByteArray &topic, const QByteArray &payload)
{
    m_notices.insert_or_assign(topic, payload);
    if (!m_noticesMuted.contains(topic))
        m_noticesDue.insert(topic);
}

void Announcements::setStatusPayload(const QByteArray &json)
{
    if (m_offline)
        return;
    m_payload = json;
    m_statusDue = true;
}

void Announcements::sayOffline()
{
    m_offline = true;
    m_payload = offlinePayload();
    m_statusDue = true;
}

void Announcements::refreshMarkers()
{
    m_markers = m_queue.dropMarkers();
}

QByteArray Announcements::offlinePayload() const
{
    return compact({{QStringLiteral("state"), QStringLiteral("offline")},
                    {QStringLiteral("instance"), QString::fromUtf8(m_instance)}});
}

/// With the number of endpoints in place of the endpoints, where that is all the broker takes.
QByteArray Announcements::summary() const
{
    if (m_offline)
        return m_payload;
    QJsonObject status = QJsonDocument::fromJson(m_payload).object();
    const QJsonValue endpoints = status.take(QLatin1String("endpoints"));
    status.insert(QStringLiteral("endpointsOmitted"), endpoints.toArray().size());
    return compact(status);
}

void Announcements::sayLess()
{
    if (!m_noticeInFlight.isEmpty()) {
        qCWarning(logMqtt).noquote() << "The broker ends every connection at an alarm: no longer "
                                        "published is"
                                     << QString::fromUtf8(m_noticeInFlight);
        m_noticesMuted.insert(m_noticeInFlight);
    } else if (m_markerInFlight != 0) {
        qCWarning(logMqtt, "The broker ends every connection at the note of dropped events: they "
                           "are no longer published.");
        m_markersMuted = true;
    } else if (m_detail == Detail::Full) {
        qCWarning(logMqtt) << "The broker ends every connection at the status of"
                           << m_payload.size()
                           << "bytes: from now on it goes without its endpoints. Raise the size "
                              "that the broker takes, and reload.";
        m_detail = Detail::Summary;
    } else {
        qCWarning(logMqtt, "The broker ends every connection at the status: none is published "
                           "until the configuration changes. Check mqtt.statusTopic.");
        m_detail = Detail::None;
    }
}

std::optional<MqttMessage> Announcements::will() const
{
    if (m_topic.isEmpty())
        return {};
    MqttMessage message;
    message.topic = m_topic;
    message.payload = offlinePayload();
    message.retain = true;
    message.contentType = QByteArrayLiteral("application/json");
    return message;
}

MqttMessage Announcements::markerMessage(const DropMarker &marker) const
{
    MqttMessage message;
    message.topic = root() + "dropped";
    message.contentType = QByteArrayLiteral("application/json");
    message.payload = compact({{QStringLiteral("device"), marker.endpoint.device},
                               {QStringLiteral("endpoint"), marker.endpoint.endpoint},
                               {QStringLiteral("reason"), reasonName(marker.reason)},
                               {QStringLiteral("firstSequence"), qint64(marker.firstSequence)},
                               {QStringLiteral("lastSequence"), qint64(marker.lastSequence)},
                               {QStringLiteral("count"), qint64(marker.count)}});
    return message;
}

std::optional<MqttMessage> Announcements::statusMessage(const MqttSessionLimits &limits)
{
    if (!m_statusDue || m_topic.isEmpty() || m_detail == Detail::None)
        return {};
    m_statusDue = false;
    std::optional<MqttMessage> message = will(); // the same but for the words
    message->payload = m_detail == Detail::Full ? m_payload : summary();
    if (publishPacketSize(*message, MqttVersion::V5) > limits.maximumPacketSize)
        message->payload = summary();
    return message;
}

std::optional<MqttMessage> Announcements::noticeMessage()
{
    const auto due = m_noticesDue.begin();
    if (due == m_noticesDue.end() || m_topic.isEmpty())
        return {};
    m_noticeInFlight = *due;
    m_noticesDue.erase(due);
    MqttMessage message;
    message.topic = root() + m_noticeInFlight;
    message.payload = m_notices.at(m_noticeInFlight);
    message.retain = true;
    message.contentType = QByteArrayLiteral("application/json");
    return message;
}

std::optional<MqttMessage> Announcements::next(const MqttSessionLimits &limits)
{
    if (m_token != 0)
        return {};
    m_markerInFlight = 0;
    m_noticeInFlight.clear();
    std::optional<MqttMessage> message = statusMessage(limits);
    if (!message && !m_markers.empty() && !m_markersRefused && !m_markersMuted) {
        m_markerInFlight = m_markers.front().id;
        message = markerMessage(m_markers.front());
    }
    if (!message && !m_offline)
        message = noticeMessage();
    if (!message)
        return {};
    message->qos = std::min<quint8>(1, limits.maximumQos);
    if (message->retain && !limits.retainAvailable) {
        message->retain = false;
        if (!std::exchange(m_noticedRetain, true))
            qCWarning(logMqtt,
                      "The broker keeps no retained messages: the status goes unretained.");
    }
    return message;
}

void Announcements::sent(quint32 token)
{
    m_token = token;
}

bool Announcements::answered(quint32 token, quint8 reasonCode)
{
    if (token == 0 || token != m_token)
        return false;
    m_token = 0;
    const bool taken = reasonCode < MqttReason::firstFailure;
    const qint64 marker = std::exchange(m_markerInFlight, 0);
    const QByteArray notice = std::exchange(m_noticeInFlight, {});
    if (!taken) {
        qCWarning(logMqtt).noquote() << "The broker does not take the"
                                     << (marker             ? "note of dropped events:"
                                         : notice.isEmpty() ? "status:"
                                                            : "alarms:")
                                     << publishRefusal(reasonCode).toString();
        m_markersRefused = m_markersRefused || marker != 0;
    } else if (marker != 0) {
        m_queue.acknowledgeMarker(marker);
        std::erase_if(m_markers, [marker](const DropMarker &one) { return one.id == marker; });
    }
    const auto held = m_notices.find(notice);
    if (held != m_notices.end() && held->second.isEmpty() && !m_noticesDue.contains(notice))
        m_notices.erase(held); // taken back, also at the broker
    return true;
}

bool Announcements::isQuiet() const
{
    return m_token == 0 && (!m_statusDue || m_topic.isEmpty() || m_detail == Detail::None);
}

void Announcements::connectionOpened()
{
    m_statusDue = !m_payload.isEmpty();
    m_markersRefused = false;
    refreshMarkers();
    for (const auto &[topic, payload] : m_notices) {
        if (!m_noticesMuted.contains(topic))
            m_noticesDue.insert(topic);
    }
}

void Announcements::connectionClosed()
{
    m_token = 0;
    m_markerInFlight = 0;
    m_noticeInFlight.clear();
}

} // namespace Runnel
