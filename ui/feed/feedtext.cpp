// SPDX-License-Identifier: Apache-2.0
// The wording of the feed, and its copies.
#include "feed/feedtext.h"

#include "base/escape.h"
#include "feed/feedmodel.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedText)
};

constexpr qsizetype longestName = 80;
constexpr qsizetype longestSnippet = 240;
constexpr qsizetype longestTopics = 300;
const QString arrow = QStringLiteral("\u2192\u00a0"); // to

QString isoTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isWhole(const FeedEvent &event)
{
    return event.payload.size() == event.payloadBytes;
}

} // namespace

QString FeedText::name(const QString &foreign)
{
    return escapedForDisplay(foreign, longestName);
}

QString FeedText::type(const FeedEvent &event)
{
    return escapedForDisplay(event.type, longestName);
}

QString FeedText::snippet(const FeedEvent &event)
{
    if (event.payload.isEmpty())
        return Words::tr("(empty)");
    // Line feeds and indentation would only be noise here.
    return escapedForDisplay(event.payload.left(longestSnippet * 4).simplified(), longestSnippet);
}

QString FeedText::topics(const FeedEvent &event)
{
    if (event.topics.isEmpty())
        return Words::tr("no route");
    QStringList all;
    for (const QByteArray &topic : event.topics)
        all += escapedForDisplay(topic, longestTopics);
    return all.join(QStringLiteral(", "));
}

QString FeedText::note(const FeedEvent &event)
{
    QString note = event.topics.isEmpty() ? Words::tr("no route takes it")
                   : event.topics.size() == 1
                       ? arrow + topics(event)
                       : arrow + Words::tr("%1 and %n more", "", int(event.topics.size() - 1))
                                     .arg(escapedForDisplay(event.topics.first(), longestTopics));
    if (!event.validJson)
        note = Words::tr("not JSON") + QStringLiteral(" · ") + note;
    return note;
}

QString FeedText::broker(const FeedEntry &entry)
{
    if (entry.event.topics.isEmpty())
        return Words::tr("no route");
    return entry.acknowledgedAt != 0 ? duration(entry.latencyMilliseconds) : Words::tr("waiting");
}

QString FeedText::duration(double milliseconds)
{
    if (milliseconds < 1'000)
        return Words::tr("%1 ms").arg(
            QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    if (milliseconds < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(milliseconds / 1'000, 'f', 1));
    return TimeText::age(qint64(milliseconds));
}

QString FeedText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString FeedText::sentence(const FeedEntry &entry, const QString &camera, int column)
{
    switch (column) {
    case FeedModel::Time:
        return TimeText::clockMilliseconds(entry.event.receivedAt);
    case FeedModel::What:
        return Words::tr("%1 from %2").arg(type(entry.event), camera);
    case FeedModel::Payload:
        return Words::tr("Payload %1; topic %2").arg(snippet(entry.event), topics(entry.event));
    case FeedModel::Broker:
        return entry.acknowledgedAt != 0
                   ? Words::tr("Acknowledged by the broker after %1").arg(broker(entry))
               : entry.event.topics.isEmpty()
                   ? Words::tr("No route takes it")
                   : Words::tr("Waiting for the broker's acknowledgement");
    default:
        return {};
    }
}

QByteArray FeedText::asJson(const FeedEntry &entry, const QString &camera)
{
    const FeedEvent &event = entry.event;
    QJsonArray topics;
    for (const QByteArray &topic : event.topics)
        topics += QString::fromUtf8(topic);
    QJsonObject object{{QStringLiteral("receivedAt"), isoTime(event.receivedAt)},
                       {QStringLiteral("camera"), camera},
                       {QStringLiteral("device"), event.endpoint.device},
                       {QStringLiteral("endpoint"), event.endpoint.endpoint},
                       {QStringLiteral("type"), QString::fromUtf8(event.type)},
                       {QStringLiteral("number"), QString::number(event.number)},
                       {QStringLiteral("topics"), topics},
                       {QStringLiteral("payloadBytes"), event.payloadBytes}};
    if (event.sequence != 0)
        object.insert(QStringLiteral("sequence"), QString::number(event.sequence));
    if (entry.acknowledgedAt != 0) {
        object.insert(QStringLiteral("acknowledgedAt"), isoTime(entry.acknowledgedAt));
        object.insert(QStringLiteral("latencyMilliseconds"), entry.latencyMilliseconds);
    }
    QByteArray copy;
    if (event.validJson && isWhole(event) && !event.payload.isEmpty()) {
        // Parsed and written again, numbers would lose digits.
        copy = QJsonDocument(object).toJson(QJsonDocument::Compact);
        copy.chop(1);
        return copy + R"(,"payload":)" + event.payload + '}';
    }
    object.insert(QStringLiteral("payloadText"), QString::fromUtf8(event.payload));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString FeedText::asText(const FeedEntry &entry, const QString &camera)
{
    const FeedEvent &event = entry.event;
    QStringList lines{Words::tr("Received: %1").arg(isoTime(event.receivedAt)),
                      Words::tr("Camera: %1").arg(camera),
                      Words::tr("Endpoint: %1").arg(escapedForDisplay(event.endpoint.toString())),
                      Words::tr("Type: %1").arg(type(event)),
                      Words::tr("Topic: %1").arg(topics(event)),
                      Words::tr("At the broker: %1").arg(broker(entry)),
                      isWhole(event)
                          ? Words::tr("Payload: %1").arg(size(event.payloadBytes))
                          : Words::tr("Payload: the first %1 of %2")
                                .arg(size(event.payload.size()), size(event.payloadBytes))};
    return lines.join(u'\n') + QStringLiteral("\n\n") + QString::fromUtf8(event.payload) + u'\n';
}

} // namespace Runnel
