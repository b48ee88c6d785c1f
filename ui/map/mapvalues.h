// SPDX-License-Identifier: Apache-2.0
// What the map is told: cameras, leaks and the wind, as values.
#pragma once

#include "alarm/alarm.h"

#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

struct MapCamera
{
    enum class Watch {
        Watching,
        NotWatched, ///< its analytics are off
        StreamDown, ///< nobody knows what it sees
    };

    EndpointId id;
    QString label;                 ///< foreign text
    QString note;                  ///< why it does not watch, since when; foreign text
    GeoPosition position;          ///< one that is not on the globe is counted, not drawn
    std::optional<double> heading; ///< degrees clockwise from north; without: seen all round
    double fieldOfView = 60;       ///< degrees
    double reach = 80;             ///< metres
    Watch watch = Watch::Watching;

    friend bool operator==(const MapCamera &, const MapCamera &) = default;
};

/// The part of an alarm that can be drawn.
struct MapLeak
{
    AlarmId id;
    int priority = 3;
    bool unacknowledged = true;
    bool active = true;                  ///< false: quiet again, nobody has said that he saw it
    std::optional<GeoPosition> position; ///< without: shown at its camera
    std::optional<Measure> flow;
    std::optional<double> confidence; ///< percent
    std::optional<double> windFrom;   ///< degrees clockwise from north

    friend bool operator==(const MapLeak &, const MapLeak &) = default;
};

struct MapWind
{
    double from = 0; ///< degrees clockwise from north
    std::optional<Measure> speed;

    friend bool operator==(const MapWind &, const MapWind &) = default;
};

/// Nothing for what is not a leak and for what is shelved, suppressed, out of service or over.
std::optional<MapLeak> mapLeakOf(const Alarm &alarm);
/// How much larger or smaller than usual its symbol is: 0.85 to 1.6, by the logarithm of the flow
/// in g/s. Without a flow, or in a unit that is not known, 1: no claim.
double flowScale(const std::optional<Measure> &flow);
/// "1.42 g/s · 92 %": what is known, else empty. The unit is foreign text.
QString leakLabel(const MapLeak &leak);
/// "NW", one of eight.
QString compassName(double degrees);

} // namespace Runnel
