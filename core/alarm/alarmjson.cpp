// SPDX-License-Identifier: Apache-2.0
// Field by field, both ways.
#include "alarm/alarmjson.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

void put(QJsonObject &object, const char *name, qint64 number)
{
    if (number != 0)
        object.insert(key(name), number);
}

void put(QJsonObject &object, const char *name, const std::optional<double> &number)
{
    if (number)
        object.insert(key(name), *number);
}

void put(QJsonObject &object, const char *name, const std::optional<GeoPosition> &position)
{
    if (position)
        object.insert(key(name), QJsonObject{{key("latitude"), position->latitude},
                                             {key("longitude"), position->longitude}});
}

void put(QJsonObject &object, const char *name, const std::optional<Measure> &measure)
{
    if (!measure)
        return;
    QJsonObject value{{key("value"), measure->value}};
    put(value, "unit", measure->unit);
    object.insert(key(name), value);
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(key(name)).toString();
}

qint64 whole(const QJsonObject &object, const char *name)
{
    return object.value(key(name)).toInteger();
}

std::optional<double> number(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(key(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<GeoPosition> position(const QJsonObject &object, const char *name)
{
    const QJsonObject value = object.value(key(name)).toObject();
    const auto latitude = number(value, "latitude");
    const auto longitude = number(value, "longitude");
    return latitude && longitude ? std::optional(GeoPosition{*latitude, *longitude}) : std::nullopt;
}

std::optional<Measure> measure(const QJsonObject &object, const char *name)
{
    const QJsonObject value = object.value(key(name)).toObject();
    const auto amount = number(value, "value");
    return amount ? std::optional(Measure{*amount, text(value, "unit")}) : std::nullopt;
}

QJsonObject reportToJson(const AlarmReport &report)
{
    QJsonObject object;
    put(object, "camera", report.camera);
    put(object, "message", report.message);
    put(object, "cameraTime", report.cameraTime.value_or(0));
    put(object, "position", report.position);
    put(object, "flowRate", report.flowRate);
    put(object, "confidence", report.confidence);
    put(object, "mass", report.mass);
    put(object, "temperature", report.temperature);
    put(object, "windSpeed", report.windSpeed);
    put(object, "windFrom", report.windFrom);
    put(object, "cameraPosition", report.cameraPosition);
    put(object, "cameraHeading", report.cameraHeading);
    return object;
}

AlarmReport reportFromJson(const QJsonObject &object)
{
    AlarmReport report;
    report.camera = text(object, "camera");
    report.message = text(object, "message");
    if (const qint64 time = whole(object, "cameraTime"); time != 0)
        report.cameraTime = time;
    report.position = position(object, "position");
    report.flowRate = measure(object, "flowRate");
    report.confidence = number(object, "confidence");
    report.mass = measure(object, "mass");
    report.temperature = measure(object, "temperature");
    report.windSpeed = measure(object, "windSpeed");
    report.windFrom = number(object, "windFrom");
    report.cameraPosition = position(object, "cameraPosition");
    report.cameraHeading = number(object, "cameraHeading");
    return report;
}

QJsonObject idToJson(const AlarmId &id)
{
    QJsonObject object{
        {key("family"), id.family == AlarmFamily::Leak ? key("leak") : key("system")},
        {key("kind"), id.kind}};
    put(object, "device", id.endpoint.device);
    put(object, "endpoint", id.endpoint.endpoint);
    put(object, "camera", id.camera);
    put(object, "cellNorth", id.cell.north);
    put(object, "cellEast", id.cell.east);
    return object;
}

AlarmId idFromJson(const QJsonObject &object)
{
    return {text(object, "family") == key("system") ? AlarmFamily::System : AlarmFamily::Leak,
            {text(object, "device"), text(object, "endpoint")},
            text(object, "camera"),
            text(object, "kind"),
            {whole(object, "cellNorth"), whole(object, "cellEast")}};
}

QJsonArray trendToJson(const std::vector<Alarm::TrendPoint> &trend)
{
    QJsonArray array;
    for (const Alarm::TrendPoint &point : trend)
        array.append(QJsonArray{point.at, point.flowRate});
    return array;
}

std::vector<Alarm::TrendPoint> trendFromJson(const QJsonArray &array)
{
    std::vector<Alarm::TrendPoint> trend;
    for (const QJsonValue value : array) {
        const QJsonArray point = value.toArray();
        if (point.size() == 2 && qsizetype(trend.size()) < Alarm::longestTrend)
            trend.push_back({point.at(0).toInteger(), point.at(1).toDouble()});
    }
    return trend;
}

} // namespace

QJsonObject toJson(const Alarm &alarm)
{
    const QMetaEnum states = QMetaEnum::fromType<AlarmState>();
    QJsonObject object{
        {key("id"), idToJson(alarm.id)},
        {key("state"), QString::fromLatin1(states.valueToKey(int(alarm.condition.state)))},
        {key("active"), alarm.condition.active},
        {key("priority"), alarm.priority},
        {key("report"), reportToJson(alarm.report)},
        {key("count"), qint64(alarm.count)},
    };
    put(object, "asset", alarm.asset);
    put(object, "raisedAt", alarm.raisedAt);
    put(object, "lastAt", alarm.lastAt);
    put(object, "clearedAt", alarm.clearedAt);
    put(object, "acknowledgedAt", alarm.acknowledgedAt);
    put(object, "acknowledgedBy", alarm.acknowledgedBy);
    if (alarm.first)
        object.insert(key("first"), true);
    if (alarm.shelf.until != 0)
        object.insert(key("shelf"), QJsonObject{{key("until"), alarm.shelf.until},
                                                {key("reason"), alarm.shelf.reason},
                                                {key("by"), alarm.shelf.by}});
    put(object, "payload", QString::fromUtf8(alarm.payload));
    if (!alarm.trend.empty())
        object.insert(key("trend"), trendToJson(alarm.trend));
    return object;
}

std::optional<Alarm> alarmFromJson(const QJsonObject &object)
{
    bool known = false;
    const int state = QMetaEnum::fromType<AlarmState>().keyToValue(
        text(object, "state").toLatin1().constData(), &known);
    const QJsonObject id = object.value(key("id")).toObject();
    if (!known || text(id, "kind").isEmpty())
        return std::nullopt;
    Alarm alarm;
    alarm.id = idFromJson(id);
    alarm.condition = {AlarmState(state), object.value(key("active")).toBool()};
    alarm.priority = std::clamp(int(whole(object, "priority")), 1, 3);
    alarm.asset = text(object, "asset");
    alarm.report = reportFromJson(object.value(key("report")).toObject());
    alarm.raisedAt = whole(object, "raisedAt");
    alarm.lastAt = whole(object, "lastAt");
    alarm.clearedAt = whole(object, "clearedAt");
    alarm.count = quint64(std::max<qint64>(0, whole(object, "count")));
    alarm.first = object.value(key("first")).toBool();
    alarm.acknowledgedAt = whole(object, "acknowledgedAt");
    alarm.acknowledgedBy = text(object, "acknowledgedBy");
    const QJsonObject shelf = object.value(key("shelf")).toObject();
    alarm.shelf = {whole(shelf, "until"), text(shelf, "reason"), text(shelf, "by")};
    alarm.payload = text(object, "payload").toUtf8();
    alarm.trend = trendFromJson(object.value(key("trend")).toArray());
    return alarm;
}

} // namespace Runnel
