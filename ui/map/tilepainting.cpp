// SPDX-License-Identifier: Apache-2.0
// Tiles of Web Mercator on the metric plane.
#include "map/layer.h"
#include "map/tilelayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

/// Below, a tile is so high that Mercator bends within it: it is drawn in strips.
constexpr int straightZoom = 8;
constexpr int stripsOfBent = 16;
constexpr int mostParents = 4;

/// A part of a tile's picture, `row` to `row + share` of its height.
struct Strip
{
    double row;
    double share;
};

class TilePainter
{
public:
    TilePainter(const MapFrame &frame)
        : m_frame(frame)
        , m_toPixels(frame.scene.plane().fromDegrees() * frame.viewport.metresToPixels())
    {}

    /// `column` may lie outside of the world; `id` is the same tile inside of it.
    void draw(int column, const TileId &id)
    {
        const int strips = id.zoom < straightZoom ? stripsOfBent : 1;
        TileId source = id;
        const QImage *image = m_frame.tiles->tile(id);
        // While it is on its way a coarser one stands in for it.
        QRectF part(0, 0, 1, 1);
        for (int i = 0; image == nullptr && i < mostParents && source.zoom > 0; ++i) {
            part = {part.x() / 2 + (source.x & 1) * 0.5, part.y() / 2 + (source.y & 1) * 0.5,
                    part.width() / 2, part.height() / 2};
            source = source.parent();
            image = m_frame.tiles->tileAtHand(source);
        }
        if (image == nullptr)
            return;
        for (int i = 0; i < strips; ++i)
            drawStrip(column, id, *image, part, {double(i) / strips, 1.0 / strips});
    }

private:
    void drawStrip(int column, const TileId &id, const QImage &image, const QRectF &part,
                   const Strip &strip)
    {
        const QPointF from = corner(column, id.y + strip.row, id.zoom);
        const QPointF to = corner(column + 1, id.y + strip.row + strip.share, id.zoom);
        const QSizeF size(image.size());
        const QRectF source(
            part.x() * size.width(), (part.y() + strip.row * part.height()) * size.height(),
            part.width() * size.width(), strip.share * part.height() * size.height());
        m_frame.painter.drawImage(QRectF(from, to), image, source);
    }

    /// On whole pixels, so that neighbours meet.
    QPointF corner(double column, double row, int zoom) const
    {
        return QPointF(
            m_toPixels
                .map(QPointF(TileGrid::longitudeOf(column, zoom), TileGrid::latitudeOf(row, zoom)))
                .toPoint());
    }

    const MapFrame &m_frame;
    QTransform m_toPixels;
};

} // namespace

void paintTiles(const MapFrame &frame)
{
    if (frame.tiles == nullptr || !frame.tiles->info())
        return;
    const TileFile::Info &info = *frame.tiles->info();
    const MetricPlane &plane = frame.scene.plane();
    const QRectF degrees = plane.fromDegrees().inverted().mapRect(frame.viewport.visible());
    if (degrees.bottom() < -TileGrid::farthestLatitude ||
        degrees.top() > TileGrid::farthestLatitude || degrees.width() > 720)
        return;
    // The plane's pixels are as wide as a metre at the origin's latitude.
    const int zoom = TileGrid::zoomFor(frame.viewport.metresPerPixel(), plane.origin().latitude,
                                       info.least, info.most);
    const QRect tiles = TileGrid::tilesIn(degrees, zoom);
    if (qint64(tiles.width()) * tiles.height() > TileLayer::mostInView)
        return;
    frame.tiles->beginPicture();
    frame.painter.save();
    frame.painter.setRenderHint(QPainter::SmoothPixmapTransform);
    frame.painter.setOpacity(frame.palette.planOpacity);
    TilePainter painter(frame);
    const int across = 1 << zoom;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x)
            painter.draw(x, {zoom, ((x % across) + across) % across, y});
    }
    frame.painter.restore();
    frame.tiles->endPicture();
}

} // namespace Runnel
