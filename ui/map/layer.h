// SPDX-License-Identifier: Apache-2.0
// The layers of the map, from the ground up. Each paints itself and keeps nothing.
#pragma once

#include "map/maplayout.h"
#include "map/symbolcache.h"
#include "style/palette.h"

class QPainter;

namespace Runnel {
class Land;
class TileLayer;

/// What a layer paints with. All of it outlives the call.
struct MapFrame
{
    QPainter &painter;
    const MapScene &scene;
    const Viewport &viewport;
    const Palette &palette;
    const MapFace &face;
    SymbolCache &symbols;
    const Land *land = nullptr; ///< null: not wanted, or not there
    TileLayer *tiles = nullptr; ///< null: none are configured
    bool saysIfEmpty = true;    ///< that no camera is on it; a tool has its own words

    double mm(double millimetres) const { return millimetres * face.pixelsPerMillimetre; }
};

// These change with the viewport and the site only, and are kept in a pixmap.
void paintLand(const MapFrame &frame);
void paintTiles(const MapFrame &frame);
void paintSitePlan(const MapFrame &frame);
void paintGrid(const MapFrame &frame);
void paintOverlays(const MapFrame &frame);
void paintFootprints(const MapFrame &frame);
void paintNames(const MapFrame &frame);     ///< of the overlays, above the footprints
void paintFurniture(const MapFrame &frame); ///< scale bar, north, wind; why it is empty

/// Whether paintLand() has anything to do: only then need it be read.
bool showsLand(const Viewport &viewport);

// These may change with every report, and only those that touch `dirty` are painted.
void paintCameras(const MapFrame &frame, const MapLayout &layout, const QRectF &dirty);
void paintLeaks(const MapFrame &frame, const MapLayout &layout, bool lit, const QRectF &dirty);

} // namespace Runnel
