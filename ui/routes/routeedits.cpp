// SPDX-License-Identifier: Apache-2.0
// Arrays are taken out, changed and put back.
#include "routes/routeedits.h"

#include <QJsonArray>

#include <algorithm>

namespace Runnel {

namespace {

ConfigPath assetPath(qsizetype asset)
{
    return ConfigPath({"assets"}).index(asset);
}

QString freeName(const QString &wanted, const QJsonArray &among)
{
    QString name = wanted;
    for (int number = 2; indexOfNamed(among, name) >= 0; ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

QJsonObject usualDestination()
{
    return {{QStringLiteral("target"), QStringLiteral("Mqtt")},
            {QStringLiteral("configuration"),
             QJsonObject{{QStringLiteral("topic"), Routes::usualTopic()},
                         {QStringLiteral("qos"), QStringLiteral("Qos1")},
                         {QStringLiteral("retain"), QStringLiteral("Never")}}}};
}

QJsonArray inheritedDestinations(const QJsonObject &group)
{
    const QJsonArray groups = group.value(QLatin1String("defaultDestinations")).toArray();
    return groups.isEmpty() ? QJsonArray{usualDestination()} : groups;
}

/// Who connects later must learn whether the camera is watching.
bool mustBeKept(const QByteArray &type)
{
    return type == "ANALYTICS_ENABLED" || type == "ANALYTICS_DISABLED";
}

/// What the group's destinations must become for a route that is proposed; empty: they will do.
QJsonArray proposedDestinations(const QByteArray &type, const QJsonObject &group)
{
    QJsonArray destinations = inheritedDestinations(group);
    bool differs = false;
    for (qsizetype i = 0; i < destinations.size(); ++i) {
        QJsonObject destination = destinations.at(i).toObject();
        QJsonObject configuration = destination.value(QLatin1String("configuration")).toObject();
        const bool keeps = configuration.value(QLatin1String("retain")) == QLatin1String("Keep");
        const QString topic =
            configuration.value(QLatin1String("topic")).toString(Routes::usualTopic());
        const bool tells =
            topic.contains(QLatin1String("{event}")) || topic.contains(QLatin1String("{type}"));
        const bool weak = configuration.value(QLatin1String("qos")) == QLatin1String("Qos0");
        // Two kinds of events on one retained topic would overwrite each other.
        const bool keep = mustBeKept(type) && tells;
        if (keep == keeps && !weak)
            continue;
        differs = true;
        configuration.insert(QStringLiteral("topic"), topic);
        configuration.insert(QStringLiteral("qos"), QStringLiteral("Qos1"));
        configuration.insert(QStringLiteral("retain"),
                             keep ? QStringLiteral("Keep") : QStringLiteral("Never"));
        destination.insert(QStringLiteral("configuration"), configuration);
        destinations.replace(i, destination);
    }
    return differs ? destinations : QJsonArray();
}

} // namespace

qsizetype Routes::makeAsset(QJsonObject &document, const EndpointId &endpoint)
{
    const std::vector<qsizetype> present = assetsOf(document, endpoint);
    if (!present.empty())
        return present.front();
    QJsonArray assets = document.value(QLatin1String("assets")).toArray();
    const QJsonObject all{{QStringLiteral("name"), QStringLiteral("all")},
                          {QStringLiteral("dataSource"), QStringLiteral("*")}};
    const QJsonObject group{{QStringLiteral("name"), QStringLiteral("events")},
                            {QStringLiteral("events"), QJsonArray{all}}};
    assets.append(QJsonObject{{QStringLiteral("name"), freeName(endpoint.device, assets)},
                              {QStringLiteral("deviceRef"),
                               QJsonObject{{QStringLiteral("deviceName"), endpoint.device},
                                           {QStringLiteral("endpointName"), endpoint.endpoint}}},
                              {QStringLiteral("eventGroups"), QJsonArray{group}}});
    document.insert(QStringLiteral("assets"), assets);
    return assets.size() - 1;
}

void Routes::add(QJsonObject &document, const EndpointId &endpoint,
                 const std::vector<QByteArray> &types)
{
    std::vector<QByteArray> wanted;
    const qsizetype asset = makeAsset(document, endpoint);
    const std::vector<RouteRow> present = rowsOf(document, endpoint);
    for (const QByteArray &type : types) {
        if (std::none_of(present.begin(), present.end(),
                         [&](const RouteRow &row) { return row.type == type; }) &&
            std::find(wanted.begin(), wanted.end(), type) == wanted.end())
            wanted.push_back(type);
    }
    if (wanted.empty())
        return;
    const ConfigPath place = assetPath(asset).key("eventGroups");
    QJsonArray groups = place.in(document).toArray();
    if (groups.isEmpty())
        groups.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("events")}});
    QJsonObject group = groups.first().toObject();
    QJsonArray events = group.value(QLatin1String("events")).toArray();
    for (const QByteArray &type : wanted) {
        QJsonObject event{{QStringLiteral("name"), freeName(suggestedName(type), events)},
                          {QStringLiteral("dataSource"), QString::fromUtf8(type)}};
        if (const QJsonArray own = proposedDestinations(type, group); !own.isEmpty())
            event.insert(QStringLiteral("destinations"), own);
        // The rest is looked for at the end.
        qsizetype at = events.size();
        while (type != "*" && at > 0 &&
               events.at(at - 1).toObject().value(QLatin1String("dataSource")) ==
                   QLatin1String("*"))
            --at;
        events.insert(at, event);
    }
    group.insert(QStringLiteral("events"), events);
    groups.replace(0, group);
    place.put(document, groups);
}

std::vector<RouteRow> Routes::proposed(QJsonObject document, const EndpointId &endpoint,
                                       const std::vector<QByteArray> &types)
{
    add(document, endpoint, types);
    const std::vector<RouteRow> after = rowsOf(document, endpoint);
    std::vector<RouteRow> rows;
    for (const QByteArray &type : types) {
        for (RouteRow row : after) {
            if (row.type != type)
                continue;
            row.kind = RouteRow::Kind::Proposed;
            rows.push_back(row);
        }
    }
    return rows;
}

void Routes::remove(QJsonObject &document, const RouteRow &row)
{
    if (!row.isStored())
        return;
    if (row.of <= 1) {
        row.eventPath().put(document, QJsonValue::Undefined);
        return;
    }
    RouteRow own = row;
    if (!row.own)
        own = makeOwn(document, {}, row);
    own.eventPath().key("destinations").index(own.destination).put(document, QJsonValue::Undefined);
}

RouteRow Routes::makeOwn(QJsonObject &document, const EndpointId &endpoint, const RouteRow &row)
{
    RouteRow own = row;
    if (row.kind == RouteRow::Kind::Proposed)
        return own;
    if (row.kind == RouteRow::Kind::Implied) {
        own.asset = makeAsset(document, endpoint);
        own.kind = RouteRow::Kind::Configured;
        own.group = own.event = own.destination = 0;
    }
    if (own.own)
        return own;
    const QJsonObject group =
        assetPath(own.asset).key("eventGroups").index(own.group).in(document).toObject();
    own.eventPath().key("destinations").put(document, inheritedDestinations(group));
    own.own = true;
    return own;
}

void Routes::takeGroups(QJsonObject &document, const RouteRow &row)
{
    if (row.isStored())
        row.eventPath().key("destinations").put(document, QJsonValue::Undefined);
}

void Routes::setDefaultTopic(QJsonObject &document, const EndpointId &endpoint,
                             const QJsonValue &topic)
{
    const ConfigPath groupsPath = assetPath(makeAsset(document, endpoint)).key("eventGroups");
    QJsonArray groups = groupsPath.in(document).toArray();
    if (groups.isEmpty())
        groups.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("events")}});
    QJsonObject group = groups.first().toObject();
    QJsonArray destinations = inheritedDestinations(group);
    QJsonObject destination = destinations.first().toObject();
    QJsonObject configuration = destination.value(QLatin1String("configuration")).toObject();
    configuration.insert(QStringLiteral("topic"),
                         topic.isUndefined() ? QJsonValue(usualTopic()) : topic);
    destination.insert(QStringLiteral("configuration"), configuration);
    destinations.replace(0, destination);
    // What only says the usual needs not stand there.
    if (destinations == QJsonArray{usualDestination()})
        group.remove(QStringLiteral("defaultDestinations"));
    else
        group.insert(QStringLiteral("defaultDestinations"), destinations);
    groups.replace(0, group);
    groupsPath.put(document, groups);
}

void Routes::copy(QJsonObject &document, const EndpointId &from, const std::vector<EndpointId> &to)
{
    const std::vector<qsizetype> source = assetsOf(document, from);
    if (source.empty())
        return;
    const QJsonValue groups = assetPath(source.front()).key("eventGroups").in(document);
    for (const EndpointId &endpoint : to) {
        if (endpoint == from)
            continue;
        const qsizetype asset = makeAsset(document, endpoint);
        assetPath(asset).key("eventGroups").put(document, groups);
    }
}

} // namespace Runnel
