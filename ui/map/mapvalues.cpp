// SPDX-License-Identifier: Apache-2.0
// Alarms as the map sees them, and the few words it says about them.
#include "map/mapvalues.h"

#include "base/escape.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Runnel {

namespace {

/// Grams a second in one of the unit; nothing for a unit that is not known. No unit counts as the
/// plant's usual one, g/s.
std::optional<double> gramsPerSecond(const QString &unit)
{
    struct Known
    {
        QLatin1StringView name;
        double grams;
    };
    static constexpr std::array<Known, 7> known{{{QLatin1StringView(""), 1.0},
                                                 {QLatin1StringView("g/s"), 1.0},
                                                 {QLatin1StringView("kg/s"), 1000.0},
                                                 {QLatin1StringView("g/min"), 1.0 / 60},
                                                 {QLatin1StringView("kg/min"), 1000.0 / 60},
                                                 {QLatin1StringView("g/h"), 1.0 / 3600},
                                                 {QLatin1StringView("kg/h"), 1000.0 / 3600}}};
    for (const Known &candidate : known) {
        if (unit.compare(candidate.name, Qt::CaseInsensitive) == 0)
            return candidate.grams;
    }
    return std::nullopt;
}

} // namespace

std::optional<MapLeak> mapLeakOf(const Alarm &alarm)
{
    if (alarm.id.family != AlarmFamily::Leak || !isShown(alarm.condition.state))
        return std::nullopt;
    return MapLeak{.id = alarm.id,
                   .priority = alarm.priority,
                   .unacknowledged = isUnacknowledged(alarm.condition.state),
                   .active = alarm.condition.active,
                   .position = alarm.report.position,
                   .flow = alarm.report.flowRate,
                   .confidence = alarm.report.confidence,
                   .windFrom = alarm.report.windFrom};
}

double flowScale(const std::optional<Measure> &flow)
{
    if (!flow || !std::isfinite(flow->value))
        return 1;
    const auto unit = gramsPerSecond(flow->unit);
    if (!unit)
        return 1;
    const double grams = std::max(0.0, flow->value * *unit);
    return std::clamp(0.85 + 0.35 * std::log10(1 + 4 * grams), 0.85, 1.6);
}

QString leakLabel(const MapLeak &leak)
{
    const QLocale locale;
    QStringList parts;
    if (leak.flow && std::isfinite(leak.flow->value)) {
        constexpr qsizetype longestUnit = 12;
        const QString number = locale.toString(leak.flow->value, 'g', 3);
        const QString unit = escapedForDisplay(leak.flow->unit, longestUnit);
        parts << (unit.isEmpty() ? number : number + QChar(u' ') + unit);
    }
    if (leak.confidence && std::isfinite(*leak.confidence))
        parts << QCoreApplication::translate("Map", "%1 %")
                     .arg(locale.toString(std::clamp(*leak.confidence, 0.0, 100.0), 'f', 0));
    return parts.join(QStringLiteral(" · "));
}

QString compassName(double degrees)
{
    static constexpr std::array<const char *, 8> names{
        QT_TRANSLATE_NOOP("Map", "N"), QT_TRANSLATE_NOOP("Map", "NE"),
        QT_TRANSLATE_NOOP("Map", "E"), QT_TRANSLATE_NOOP("Map", "SE"),
        QT_TRANSLATE_NOOP("Map", "S"), QT_TRANSLATE_NOOP("Map", "SW"),
        QT_TRANSLATE_NOOP("Map", "W"), QT_TRANSLATE_NOOP("Map", "NW")};
    if (!std::isfinite(degrees))
        return {};
    const double turns = degrees / 360 - std::floor(degrees / 360);
    return QCoreApplication::translate("Map", names[std::size_t(std::lround(turns * 8)) % 8]);
}

} // namespace Runnel
