// SPDX-License-Identifier: Apache-2.0
// Degrees to metres about a site and back.
#pragma once

#include "alarm/alarm.h"

#include <QPointF>
#include <QTransform>

#include <optional>

namespace Runnel {

/// Equirectangular about the origin: x metres east, y metres north, on the same sphere as
/// distanceMetres(). Chosen over Web Mercator because a metre stays a metre (Mercator stretches by
/// 1/cos(latitude), 2.3 times at 64 degrees), so grid, scale bar, footprints and the list's
/// distances agree; within 5 km of the origin and up to 65 degrees of latitude the error is below
/// 0.2 %. It is affine in degrees, so that an image calibrated in degrees stays exact.
class MetricPlane
{
public:
    MetricPlane() = default;
    explicit MetricPlane(const GeoPosition &origin);

    GeoPosition origin() const { return m_origin; }
    QPointF toMetres(const GeoPosition &position) const; ///< takes the short way round the earth
    GeoPosition toPosition(QPointF metres) const;
    QTransform fromDegrees() const; ///< (longitude, latitude) to metres

    friend bool operator==(const MetricPlane &, const MetricPlane &) = default;

private:
    GeoPosition m_origin;
};

/// Finite and on the globe; anything else is not drawn as a place.
bool isOnGlobe(const GeoPosition &position);
/// The point `distance` metres from `from` in the direction of a compass, in the plane.
QPointF alongBearing(QPointF from, double bearingDegrees, double distance);

} // namespace Runnel
