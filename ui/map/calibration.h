// SPDX-License-Identifier: Apache-2.0
// Where on the earth the pixels of a site plan lie.
#pragma once

#include "alarm/alarm.h"
#include "base/result.h"

#include <QPointF>
#include <QTransform>

#include <vector>

namespace Runnel {

/// A point that can be found both in the image and on the ground.
struct ControlPoint
{
    QPointF pixel; ///< from the image's upper left corner
    GeoPosition position;
};

/// Pixels to (longitude, latitude). Degrees, so that it does not depend on the map's origin.
struct Calibration
{
    static constexpr std::size_t mostPoints = 100;

    QTransform pixelToDegrees;
    double residualMetres = 0; ///< root mean square over the points; 0 when nothing was to spare
    double worstMetres = 0;    ///< the farthest that a point is off

    /// Two points: moved, turned and scaled alike in both directions. Three or more: affine, by
    /// least squares. Refused when the points do not fix the plan: too few, coincident, in a line,
    /// or mirrored (a plan seen from below is a mix-up, not a plan).
    static Result<Calibration> fromPoints(const std::vector<ControlPoint> &points);
    /// The six lines of a world file, in degrees of WGS 84. One in metres is refused: it does not
    /// say in which projection.
    static Result<Calibration> fromWorldFile(const QByteArray &text);
};

} // namespace Runnel
