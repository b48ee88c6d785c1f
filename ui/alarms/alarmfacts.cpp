// SPDX-License-Identifier: Apache-2.0
// Facts in words; what is not known is not made up.
#include "alarms/alarmfacts.h"

#include "alarm/alarmpolicy.h"
#include "alarms/alarmcells.h"
#include "base/escape.h"
#include "text/alarmtext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(AlarmFacts)
};

QString flowWithMaximum(const Alarm &alarm)
{
    const QString flow = MeasureText::measure(alarm.report.flowRate);
    if (!alarm.report.flowRate || alarm.trend.empty())
        return flow;
    const auto most =
        std::max_element(alarm.trend.begin(), alarm.trend.end(),
                         [](const auto &a, const auto &b) { return a.flowRate < b.flowRate; });
    if (most->flowRate <= alarm.report.flowRate->value)
        return flow;
    return FactWords::tr("%1 (max %2)").arg(flow, MeasureText::number(most->flowRate));
}

/// Where the camera says it is, else where the configuration has it.
std::optional<GeoPosition> cameraPosition(const Alarm &alarm, const Config &config)
{
    if (alarm.report.cameraPosition)
        return alarm.report.cameraPosition;
    for (const AssetConfig &asset : config.assets) {
        if (asset.endpoint != alarm.id.endpoint)
            continue;
        bool hasLatitude = false;
        bool hasLongitude = false;
        const GeoPosition position{
            asset.attributes.value(QStringLiteral("latitude")).toDouble(&hasLatitude),
            asset.attributes.value(QStringLiteral("longitude")).toDouble(&hasLongitude)};
        if (hasLatitude && hasLongitude)
            return position;
    }
    return std::nullopt;
}

QString wind(const AlarmReport &report)
{
    const QString speed = report.windSpeed ? MeasureText::measure(report.windSpeed) : QString();
    if (!report.windFrom || !std::isfinite(*report.windFrom))
        return speed;
    const QString from = AlarmFacts::compassPoint(*report.windFrom);
    return speed.isEmpty() ? from : from + u' ' + speed;
}

AlarmFact cameraTime(const Alarm &alarm, qint64 now)
{
    const qint64 skew = alarm.lastAt - *alarm.report.cameraTime;
    AlarmFact fact{FactWords::tr("Camera's time"), AlarmCells::since(*alarm.report.cameraTime, now),
                   false, false};
    if (std::abs(skew) > AlarmFacts::skewWorthSaying) {
        fact.isFlagged = true;
        fact.value = (skew > 0 ? FactWords::tr("%1, %2 behind") : FactWords::tr("%1, %2 ahead"))
                         .arg(fact.value, TimeText::age(std::abs(skew)));
    }
    return fact;
}

} // namespace

QString AlarmFacts::compassPoint(double degrees)
{
    const QString points[] = {FactWords::tr("N"),  FactWords::tr("NE"), FactWords::tr("E"),
                              FactWords::tr("SE"), FactWords::tr("S"),  FactWords::tr("SW"),
                              FactWords::tr("W"),  FactWords::tr("NW")};
    const double turned = std::fmod(std::fmod(degrees, 360) + 360, 360);
    return points[std::size_t(std::lround(turned / 45)) % 8];
}

QString AlarmFacts::title(const Alarm &alarm)
{
    return alarm.id.family == AlarmFamily::Leak
               ? FactWords::tr("Leak at %1").arg(AlarmText::where(alarm))
               : AlarmText::what(alarm);
}

QString AlarmFacts::origin(const Alarm &alarm, qint64 now)
{
    QStringList parts;
    const QString camera = AlarmText::camera(alarm.id);
    parts.append(camera.isEmpty() ? AlarmText::where(alarm) : camera);
    parts.append(FactWords::tr("since %1").arg(AlarmCells::since(alarm.raisedAt, now)));
    if (alarm.id.family == AlarmFamily::Leak)
        parts.append(FactWords::tr("%n report(s)", "", int(alarm.count)));
    return parts.join(QStringLiteral(" · "));
}

std::vector<AlarmFact> AlarmFacts::of(const Alarm &alarm, const Config &config, qint64 now)
{
    const AlarmReport &report = alarm.report;
    std::vector<AlarmFact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        facts.push_back({label, value, false, false});
    };
    const auto addSentence = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({label, escapedForDisplay(value, 400), false, true});
    };
    if (alarm.condition.state == AlarmState::Shelved) {
        add(FactWords::tr("Shelved until"), TimeText::dayAndClock(alarm.shelf.until, now));
        add(FactWords::tr("Shelved by"), escapedForDisplay(alarm.shelf.by, 60));
        addSentence(FactWords::tr("Reason"), alarm.shelf.reason);
    }
    if (alarm.id.family == AlarmFamily::Leak) {
        add(FactWords::tr("Flow"), flowWithMaximum(alarm));
        add(FactWords::tr("Mass so far"), MeasureText::measure(report.mass));
        add(FactWords::tr("Confidence"), MeasureText::percent(report.confidence));
        add(FactWords::tr("Place"), MeasureText::position(report.position));
    }
    const auto camera = cameraPosition(alarm, config);
    if (report.position && camera)
        add(FactWords::tr("Distance to camera"),
            MeasureText::metres(distanceMetres(*report.position, *camera)));
    if (const QString text = wind(report); !text.isEmpty())
        add(FactWords::tr("Wind"), text);
    if (report.temperature)
        add(FactWords::tr("Temperature"), MeasureText::measure(report.temperature));
    if (report.cameraTime)
        facts.push_back(cameraTime(alarm, now));
    if (alarm.acknowledgedAt != 0)
        add(FactWords::tr("Acknowledged"),
            FactWords::tr("%1, %2").arg(AlarmCells::since(alarm.acknowledgedAt, now),
                                        escapedForDisplay(alarm.acknowledgedBy, 60)));
    addSentence(FactWords::tr("Message"), AlarmText::message(alarm.id, report.message));
    return facts;
}

std::optional<double> AlarmFacts::priorityOneFlow(const AlarmsConfig &config)
{
    for (const AlarmPriorityConfig &row : config.priorities) {
        if (row.priority == 1)
            return row.minFlowRate;
    }
    return std::nullopt;
}

} // namespace Runnel
