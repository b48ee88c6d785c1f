// SPDX-License-Identifier: Apache-2.0
// Whether a calibration can be trusted.
#pragma once

#include "map/calibration.h"

#include <QSize>

#include <vector>

namespace Runnel {

/// How well points agree with one another.
struct CalibrationCheck
{
    enum class Against {
        Nothing, ///< two always fit, and where there is no calibration there is no error
        Scale,   ///< three: the affine plan goes through all of them, so one that is true to scale
        Plan,    ///< more: the plan as the map draws it
    };

    Against against = Against::Nothing;
    std::vector<double> metres; ///< how far each point is off, in their order; empty: Nothing
    double residualMetres = 0;  ///< root mean square
    double worstMetres = 0;
    double pixelSpan = 0;    ///< between the two points that lie farthest apart
    double breadthShare = 1; ///< of their length, across it; 0: in one line. 1 for two points

    static CalibrationCheck of(const std::vector<ControlPoint> &points);
};

/// What a calibration makes of an image, in words that people can check.
struct PlanScale
{
    double widthMetres = 0;
    double heightMetres = 0;
    double metresPerPixelAcross = 0;
    double metresPerPixelDown = 0;
    double topBearing = 0; ///< where the upper edge lies, degrees clockwise from north, 0 to 360

    static PlanScale of(const Calibration &calibration, QSize image);
};

} // namespace Runnel
