// SPDX-License-Identifier: Apache-2.0
// One alarm as a value: what is reported, since when, how often, and who did what about it.
#pragma once

#include "alarm/alarmid.h"
#include "alarm/alarmstate.h"

#include <QByteArray>
#include <QMetaType>

#include <limits>
#include <optional>
#include <vector>

namespace Runnel {

/// WGS 84, degrees.
struct GeoPosition
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const GeoPosition &, const GeoPosition &) = default;
};

/// A number with the unit that came with it; empty: none is known, and none may be printed.
struct Measure
{
    double value = 0;
    QString unit;

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// What one event says about what it reports. Missing fields were not in the payload.
struct AlarmReport
{
    QString camera;
    QString message;
    std::optional<qint64> cameraTime; ///< ms since the Unix epoch, by the camera's clock
    std::optional<GeoPosition> position;
    std::optional<Measure> flowRate;
    std::optional<double> confidence; ///< percent
    std::optional<Measure> mass;
    std::optional<Measure> temperature;
    std::optional<Measure> windSpeed;
    std::optional<double> windFrom; ///< degrees clockwise from north, where the wind comes from
    std::optional<GeoPosition> cameraPosition;
    std::optional<double> cameraHeading; ///< degrees clockwise from north

    friend bool operator==(const AlarmReport &, const AlarmReport &) = default;
};

/// A shelf: it always ends by itself.
struct AlarmShelf
{
    qint64 until = 0; ///< wall clock, ms
    QString reason;
    QString by;

    friend bool operator==(const AlarmShelf &, const AlarmShelf &) = default;
};

/// Times are the connector's wall clock, milliseconds since the Unix epoch; 0: never.
struct Alarm
{
    static constexpr qsizetype longestTrend = 120;

    struct TrendPoint
    {
        qint64 at = 0;
        double flowRate = 0;

        friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
    };

    AlarmId id;
    AlarmCondition condition;
    int priority = 3;    ///< 1 is the worst
    QString asset;       ///< display name of what reports it
    AlarmReport report;  ///< the latest
    qint64 raisedAt = 0; ///< since when it is active, this time
    qint64 lastAt = 0;   ///< the latest report
    qint64 clearedAt = 0;
    quint64 count = 0;  ///< reports since raisedAt
    bool first = false; ///< the first of a burst
    qint64 acknowledgedAt = 0;
    QString acknowledgedBy;
    AlarmShelf shelf;              ///< only while Shelved
    QByteArray payload;            ///< of the latest report, at most 64 KiB
    std::vector<TrendPoint> trend; ///< oldest first, bounded

    friend bool operator==(const Alarm &, const Alarm &) = default;
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::Alarm)
