// SPDX-License-Identifier: Apache-2.0
// The projection.
#include "map/metricplane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

constexpr double planeEarthRadius = 6'371'008.8; // metres, IUGG mean, as in alarmpolicy
constexpr double metresPerDegree = planeEarthRadius * std::numbers::pi / 180;

double planeRadians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Never 0, so that the way back exists at the poles, too.
double parallelOf(double latitude)
{
    return std::max(1e-3, std::cos(planeRadians(latitude)));
}

} // namespace

MetricPlane::MetricPlane(const GeoPosition &origin)
    : m_origin(origin)
{}

QPointF MetricPlane::toMetres(const GeoPosition &position) const
{
    const double east = std::remainder(position.longitude - m_origin.longitude, 360.0);
    return {east * metresPerDegree * parallelOf(m_origin.latitude),
            (position.latitude - m_origin.latitude) * metresPerDegree};
}

GeoPosition MetricPlane::toPosition(QPointF metres) const
{
    const double east = metres.x() / (metresPerDegree * parallelOf(m_origin.latitude));
    const double longitude = std::remainder(m_origin.longitude + east, 360.0);
    return {m_origin.latitude + metres.y() / metresPerDegree, longitude};
}

QTransform MetricPlane::fromDegrees() const
{
    const double x = metresPerDegree * parallelOf(m_origin.latitude);
    return {
        x, 0, 0, metresPerDegree, -m_origin.longitude * x, -m_origin.latitude * metresPerDegree};
}

bool isOnGlobe(const GeoPosition &position)
{
    return std::isfinite(position.latitude) && std::isfinite(position.longitude) &&
           std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
}

QPointF alongBearing(QPointF from, double bearingDegrees, double distance)
{
    const double bearing = planeRadians(bearingDegrees);
    return from + QPointF(std::sin(bearing), std::cos(bearing)) * distance;
}

} // namespace Runnel
