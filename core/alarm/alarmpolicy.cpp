// SPDX-License-Identifier: Apache-2.0
// Priorities and places.
#include "alarm/alarmpolicy.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

constexpr double earthRadius = 6'371'008.8; // metres, IUGG mean
constexpr int lowestPriority = 3;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

std::optional<size_t> rowOf(const AlarmReport &report, const AlarmsConfig &config)
{
    for (size_t number = 0; number < config.priorities.size(); ++number) {
        const AlarmPriorityConfig &row = config.priorities[number];
        if (row.minFlowRate && (!report.flowRate || report.flowRate->value < *row.minFlowRate))
            continue;
        if (row.minConfidence && (!report.confidence || *report.confidence < *row.minConfidence))
            continue;
        return number;
    }
    return std::nullopt;
}

int priorityOf(const AlarmReport &report, const AlarmsConfig &config)
{
    const auto row = rowOf(report, config);
    return row ? config.priorities[*row].priority : lowestPriority;
}

AlarmCell cellOf(const GeoPosition &position, double cellMetres)
{
    const double size = std::max(0.1, cellMetres);
    const auto north = qint64(std::floor(radians(position.latitude) * earthRadius / size));
    // By the cell's own parallel, not by the position's: all of a row must be cut alike.
    const double parallel = std::cos(double(north) * size / earthRadius);
    const auto east =
        qint64(std::floor(radians(position.longitude) * earthRadius * parallel / size));
    return {north, east};
}

double distanceMetres(const GeoPosition &a, const GeoPosition &b)
{
    const double northward = std::sin(radians(b.latitude - a.latitude) / 2);
    const double eastward = std::sin(radians(b.longitude - a.longitude) / 2);
    const double haversine = northward * northward + std::cos(radians(a.latitude)) *
                                                         std::cos(radians(b.latitude)) * eastward *
                                                         eastward;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(haversine)));
}

} // namespace Runnel
