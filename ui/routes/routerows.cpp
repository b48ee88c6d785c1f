// SPDX-License-Identifier: Apache-2.0
// Reads a document that may be half typed.
#include "routes/routerows.h"

#include "config/alarmfields.h"
#include "config/config.h"

#include <QJsonArray>

#include <algorithm>

namespace Runnel {

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

/// What the cameras send that Runnel is made for, as a person reads it.
constexpr const char *wellKnown[] = {"HEARTBEAT", "ALERT", "ALERT_DLQC", "ANALYTICS_ENABLED",
                                     "ANALYTICS_DISABLED"};

QByteArray typeOf(const QJsonObject &event)
{
    const char *key = event.contains(QLatin1String("dataSource")) ? "dataSource" : "eventNotifier";
    const QByteArray type = event.value(QLatin1String(key)).toString().toUtf8();
    return type.isEmpty() ? QByteArrayLiteral("*") : type;
}

void fillDestination(RouteRow &row, const QJsonValue &destination)
{
    const QJsonObject configuration =
        destination.toObject().value(QLatin1String("configuration")).toObject();
    row.topic = configuration.value(QLatin1String("topic"));
    row.qos = configuration.value(QLatin1String("qos"));
    row.retain = configuration.value(QLatin1String("retain"));
    row.ttl = configuration.value(QLatin1String("ttl"));
}

void appendEvent(std::vector<RouteRow> &rows, RouteRow row, const QJsonObject &event,
                 const QJsonArray &groups)
{
    row.type = typeOf(event);
    row.name = event.value(QLatin1String("name")).toString();
    row.validation =
        event.value(QLatin1String("schema")).toObject().value(QLatin1String("validation"));
    QJsonArray destinations = event.value(QLatin1String("destinations")).toArray();
    row.own = !destinations.isEmpty();
    if (!row.own)
        destinations = groups;
    row.of = std::max<qsizetype>(1, destinations.size());
    for (row.destination = 0; row.destination < row.of; ++row.destination) {
        fillDestination(row, row.destination < destinations.size()
                                 ? destinations.at(row.destination)
                                 : nothing);
        rows.push_back(row);
    }
}

QString profileOf(const QJsonObject &document, const std::vector<qsizetype> &assets)
{
    if (assets.empty())
        return {};
    return document.value(QLatin1String("assets"))
        .toArray()
        .at(assets.front())
        .toObject()
        .value(QLatin1String("profile"))
        .toString();
}

/// In the order in which they are looked for; `heard` decides whether it is such a camera.
std::vector<QByteArray> expected(const QJsonObject &document, const EndpointId &endpoint,
                                 const std::vector<QByteArray> &heard)
{
    const QString profile = profileOf(document, Routes::assetsOf(document, endpoint));
    std::vector<QByteArray> types;
    if (!profile.isEmpty() && profile != builtInAlarmProfile) {
        const QJsonArray alarms = ConfigPath({"alarms", "profiles"})
                                      .key(profile)
                                      .key("alarmTypes")
                                      .in(document)
                                      .toArray();
        for (const QJsonValue &type : alarms) {
            if (!type.toString().isEmpty())
                types.push_back(type.toString().toUtf8());
        }
        return types;
    }
    const auto isKnown = [](const QByteArray &type) {
        return std::find(std::begin(wellKnown), std::end(wellKnown), type) != std::end(wellKnown);
    };
    if (std::any_of(heard.begin(), heard.end(), isKnown))
        types.assign(std::begin(wellKnown), std::end(wellKnown));
    return types;
}

} // namespace

ConfigPath RouteRow::eventPath() const
{
    return ConfigPath({"assets"})
        .index(asset)
        .key("eventGroups")
        .index(group)
        .key("events")
        .index(event);
}

ConfigPath RouteRow::destinationPath() const
{
    const ConfigPath holder = own ? eventPath().key("destinations")
                                  : ConfigPath({"assets"})
                                        .index(asset)
                                        .key("eventGroups")
                                        .index(group)
                                        .key("defaultDestinations");
    return holder.index(destination).key("configuration");
}

QString RouteRow::topicText() const
{
    return topic.isUndefined() ? Routes::usualTopic() : topic.toVariant().toString();
}

bool RouteRow::isSame(const RouteRow &other) const
{
    if (kind != other.kind)
        return false;
    if (kind == Kind::Proposed)
        return type == other.type && destination == other.destination;
    return asset == other.asset && group == other.group && event == other.event &&
           destination == other.destination;
}

QString Routes::usualTopic()
{
    return DestinationConfig().topic;
}

std::vector<qsizetype> Routes::assetsOf(const QJsonObject &document, const EndpointId &endpoint)
{
    std::vector<qsizetype> numbers;
    const QJsonArray assets = document.value(QLatin1String("assets")).toArray();
    for (qsizetype i = 0; i < assets.size(); ++i) {
        const QJsonObject reference =
            assets.at(i).toObject().value(QLatin1String("deviceRef")).toObject();
        if (reference.value(QLatin1String("deviceName")) == endpoint.device &&
            reference.value(QLatin1String("endpointName")) == endpoint.endpoint)
            numbers.push_back(i);
    }
    return numbers;
}

std::vector<RouteRow> Routes::rowsOf(const QJsonObject &document, const EndpointId &endpoint)
{
    std::vector<RouteRow> rows;
    const std::vector<qsizetype> numbers = assetsOf(document, endpoint);
    if (numbers.empty()) {
        RouteRow row;
        row.kind = RouteRow::Kind::Implied;
        row.type = QByteArrayLiteral("*");
        row.assetName = endpoint.device;
        row.topic = row.qos = row.retain = row.ttl = row.validation = nothing;
        rows.push_back(row);
        return rows;
    }
    const QJsonArray assets = document.value(QLatin1String("assets")).toArray();
    for (const qsizetype number : numbers) {
        const QJsonObject asset = assets.at(number).toObject();
        RouteRow row;
        row.asset = number;
        row.assetName = asset.value(QLatin1String("name")).toString();
        row.assetEnabled = asset.value(QLatin1String("enabled")).toBool(true);
        const QJsonArray groups = asset.value(QLatin1String("eventGroups")).toArray();
        for (row.group = 0; row.group < groups.size(); ++row.group) {
            const QJsonObject group = groups.at(row.group).toObject();
            row.groupName = group.value(QLatin1String("name")).toString();
            const QJsonArray events = group.value(QLatin1String("events")).toArray();
            for (row.event = 0; row.event < events.size(); ++row.event)
                appendEvent(rows, row, events.at(row.event).toObject(),
                            group.value(QLatin1String("defaultDestinations")).toArray());
        }
    }
    return rows;
}

std::vector<QByteArray> Routes::withoutRoute(const QJsonObject &document,
                                             const EndpointId &endpoint,
                                             const std::vector<QByteArray> &heard)
{
    const std::vector<RouteRow> present = rowsOf(document, endpoint);
    std::vector<QByteArray> wanted;
    const auto want = [&](const QByteArray &type) {
        const auto takes = [&](const RouteRow &row) { return row.type == type; };
        if (std::find(wanted.begin(), wanted.end(), type) == wanted.end() &&
            std::none_of(present.begin(), present.end(), takes))
            wanted.push_back(type);
    };
    for (const QByteArray &type : expected(document, endpoint, heard))
        want(type);
    for (const QByteArray &type : heard) {
        // A type of "*" would be taken for the rest; there is no way to route it by itself.
        if (!type.isEmpty() && type != "*" && !type.contains('\n') && !type.contains('\r'))
            want(type);
    }
    want(QByteArrayLiteral("*"));
    return wanted;
}

QString Routes::suggestedName(const QByteArray &type)
{
    if (type == "*")
        return QStringLiteral("other");
    QString name;
    for (const QChar c : QString::fromUtf8(type).left(128).toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'.')
            name += c;
        else if (!name.endsWith(u'-') && !name.isEmpty())
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("event") : name;
}

} // namespace Runnel
