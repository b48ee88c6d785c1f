// SPDX-License-Identifier: Apache-2.0
// Attributes, identity and expiry.
#include "mqtt/cloudevent.h"

#include "base/escape.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace Runnel {
namespace {

bool isPlain(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// MQTT 5, 1.5.4: no surrogates, no U+0000, and better no controls and non-characters.
bool isAllowed(char32_t c)
{
    return c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && !QChar::isNonCharacter(c);
}

} // namespace

QByteArray asPropertyValue(const QByteArray &bytes, qsizetype maximum)
{
    if (bytes.size() <= maximum && isPlain(bytes))
        return bytes;
    QByteArray result;
    for (const char32_t c : QString::fromUtf8(bytes).toUcs4()) {
        const QByteArray encoded =
            QString::fromUcs4(std::array{isAllowed(c) ? c : U'\uFFFD'}.data(), 1).toUtf8();
        if (result.size() + encoded.size() > maximum)
            break;
        result += encoded;
    }
    return result;
}

QByteArray rfc3339(qint64 wallMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

CloudEventWriter::CloudEventWriter(const QByteArray &instance)
    : m_instance(instance)
{}

QByteArray CloudEventWriter::id(const OutboxRecord &record)
{
    QByteArray &prefix = m_prefixes[record.endpoint];
    if (prefix.isEmpty()) {
        if (m_prefixes.size() > maximumPrefixes) {
            m_prefixes.clear();
            return id(record);
        }
        prefix = asTopicLevel(m_instance) + '/' + asTopicLevel(record.endpoint.device.toUtf8()) +
                 '/' + asTopicLevel(record.endpoint.endpoint.toUtf8()) + '/';
    }
    return prefix + QByteArray::number(record.sequence) + '@' +
           QByteArray::number(record.event.receivedAt);
}

const QByteArray &CloudEventWriter::time(qint64 wallMilliseconds)
{
    if (std::exchange(m_lastTime, wallMilliseconds) != wallMilliseconds)
        m_lastTimeText = rfc3339(wallMilliseconds);
    return m_lastTimeText;
}

bool isExpired(const OutboxRecord &record, const Publication &publication, qint64 wallNow)
{
    return publication.ttlSeconds &&
           wallNow - record.event.receivedAt >= qint64{*publication.ttlSeconds} * 1000;
}

MqttMessage CloudEventWriter::message(const OutboxRecord &record, const Publication &publication,
                                      MqttVersion version, qint64 wallNow)
{
    MqttMessage message;
    message.topic = publication.topic;
    message.payload = record.event.data;
    message.qos = publication.qos;
    message.retain = publication.retain;
    if (version != MqttVersion::V5)
        return message;

    message.contentType = record.event.validJson ? QByteArrayLiteral("application/json")
                                                 : QByteArrayLiteral("text/plain;charset=utf-8");
    if (publication.ttlSeconds) {
        const qint64 waited = std::max<qint64>(0, wallNow - record.event.receivedAt) / 1000;
        message.expirySeconds = static_cast<quint32>(
            std::clamp<qint64>(qint64{*publication.ttlSeconds} - waited, 1, 0xFFFFFFFF));
    }
    message.userProperties.reserve(7);
    message.userProperties.emplace_back(QByteArrayLiteral("specversion"), QByteArrayLiteral("1.0"));
    message.userProperties.emplace_back(QByteArrayLiteral("id"), id(record));
    message.userProperties.emplace_back(QByteArrayLiteral("source"),
                                        asPropertyValue(publication.source));
    message.userProperties.emplace_back(QByteArrayLiteral("type"),
                                        asPropertyValue(record.event.type));
    if (!publication.subject.isEmpty()) {
        message.userProperties.emplace_back(QByteArrayLiteral("subject"),
                                            asPropertyValue(publication.subject));
    }
    message.userProperties.emplace_back(QByteArrayLiteral("time"), time(record.event.receivedAt));
    message.userProperties.emplace_back(QByteArrayLiteral("runnel-seq"),
                                        QByteArray::number(record.sequence));
    return message;
}

} // namespace Runnel
