// SPDX-License-Identifier: Apache-2.0
// The picture of the site under everything else.
#pragma once

#include "base/result.h"
#include "map/calibration.h"

#include <QImage>
#include <QRectF>

#include <vector>

namespace Runnel {

/// A calibrated image in halving sizes, so that far out no more pixels are read than are shown.
class SitePlan
{
public:
    static constexpr qint64 mostBytes = 32 * 1024 * 1024;
    static constexpr int longestSide = 16'384;
    static constexpr qint64 mostPixels = 40'000'000;

    SitePlan(const QImage &image, const Calibration &calibration);

    /// PNG or JPEG by content, within the limits above, which are checked before it is decoded.
    /// Beside it stands either NAME.points.json,
    /// `{"points": [{"pixel": [x, y], "latitude": 0, "longitude": 0}, …]}`, or a world file
    /// (.pgw .jgw .pngw .jpgw .wld). Blocking: call it off the panel's thread.
    static Result<SitePlan> load(const QString &path);

    const Calibration &calibration() const { return m_calibration; }
    /// A drawing on nothing, so that the map's ground is its paper: dark ground turns its greys
    /// round. Anything else is a picture and stays as it is.
    bool isClear() const { return m_clear; }
    QSize size() const { return m_levels.front().size(); }
    std::vector<GeoPosition> corners() const;
    /// The smallest image that still has a pixel for each on the screen, when one pixel of the
    /// original becomes `pixels` of the screen.
    const QImage &levelFor(double pixels) const;

private:
    std::vector<QImage> m_levels; ///< never empty
    Calibration m_calibration;
    bool m_clear = false;
};

} // namespace Runnel
