// SPDX-License-Identifier: Apache-2.0
// Web Mercator's arithmetic.
#include "map/tilegrid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

constexpr double mercatorPi = std::numbers::pi;
constexpr double wholeWorldPerPixel = 156'543.03392804; // metres at the equator, 256 pixels

} // namespace

int TileGrid::zoomFor(double metresPerPixel, double latitude, int least, int most)
{
    const double parallel =
        std::cos(std::min(std::abs(latitude), farthestLatitude) * mercatorPi / 180);
    const double zoom = std::log2(wholeWorldPerPixel * parallel / metresPerPixel);
    return std::clamp(std::isfinite(zoom) ? int(std::lround(std::clamp(zoom, 0.0, 30.0))) : least,
                      least, most);
}

double TileGrid::longitudeOf(double column, int zoom)
{
    return column / std::ldexp(1.0, zoom) * 360 - 180;
}

double TileGrid::latitudeOf(double row, int zoom)
{
    const double y = mercatorPi * (1 - 2 * row / std::ldexp(1.0, zoom));
    return std::atan(std::sinh(y)) * 180 / mercatorPi;
}

double TileGrid::rowOf(double latitude, int zoom)
{
    const double angle =
        std::clamp(latitude, -farthestLatitude, farthestLatitude) * mercatorPi / 180;
    return (1 - std::asinh(std::tan(angle)) / mercatorPi) / 2 * std::ldexp(1.0, zoom);
}

QRect TileGrid::tilesIn(const QRectF &degrees, int zoom)
{
    const double across = std::ldexp(1.0, zoom);
    const int last = int(across) - 1;
    const int left = int(std::floor((degrees.left() + 180) / 360 * across));
    const int right = int(std::ceil((degrees.right() + 180) / 360 * across)) - 1;
    const int top = std::clamp(int(std::floor(rowOf(degrees.bottom(), zoom))), 0, last);
    const int bottom = std::clamp(int(std::ceil(rowOf(degrees.top(), zoom))) - 1, 0, last);
    return {QPoint(left, top), QPoint(std::max(left, right), std::max(top, bottom))};
}

} // namespace Runnel
