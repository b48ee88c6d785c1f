// SPDX-License-Identifier: Apache-2.0
// Which tiles of Web Mercator lie where; no files, no threads.
#pragma once

#include <QRect>
#include <QRectF>

#include <tuple>

namespace Runnel {

/// Counted from the north-west, as tile servers do; MBTiles counts rows from the south.
struct TileId
{
    int zoom = 0;
    int x = 0;
    int y = 0;

    int rowFromSouth() const { return (1 << zoom) - 1 - y; }
    TileId parent() const { return {zoom - 1, x / 2, y / 2}; }

    friend bool operator==(const TileId &, const TileId &) = default;
    friend size_t qHash(const TileId &id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.zoom, id.x, id.y);
    }
};

namespace TileGrid {

constexpr int deepest = 24;
constexpr double farthestLatitude = 85.05112878; ///< where Web Mercator ends

/// The zoom whose pixels are nearest in size to those of the screen, between the two.
int zoomFor(double metresPerPixel, double latitude, int least, int most);
/// All tiles that touch an area in degrees (x longitude, y latitude), as columns and rows. The area
/// may reach over 180 degrees; columns are then outside of the world, and wrap.
QRect tilesIn(const QRectF &degrees, int zoom);
double longitudeOf(double column, int zoom); ///< of a tile's western edge
double latitudeOf(double row, int zoom);     ///< of a tile's northern edge
double rowOf(double latitude, int zoom);

} // namespace TileGrid
} // namespace Runnel
