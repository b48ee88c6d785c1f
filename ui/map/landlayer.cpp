// SPDX-License-Identifier: Apache-2.0
// Land is a shade, no line: at this scale a line would promise more than the data holds.
#include "map/land.h"
#include "map/layer.h"

#include <QPainter>
#include <QPainterPath>

namespace Runnel {

namespace {

constexpr int landAlpha = 70;
constexpr double leastStep = 1;     // pixels between two points that are drawn
constexpr double leastIsland = 1.5; // pixels, width and height together

/// In pixels, without the points that nobody could tell apart.
QPolygonF onScreen(const QPolygonF &degrees, const QTransform &toPixels)
{
    QPolygonF drawn;
    drawn.reserve(degrees.size());
    for (const QPointF &point : degrees) {
        const QPointF pixel = toPixels.map(point);
        if (drawn.isEmpty() || (pixel - drawn.last()).manhattanLength() >= leastStep)
            drawn << pixel;
    }
    return drawn;
}

} // namespace

bool showsLand(const Viewport &viewport)
{
    return viewport.visible().width() > Land::leastWidth;
}

void paintLand(const MapFrame &frame)
{
    if (frame.land == nullptr || !showsLand(frame.viewport))
        return;
    const QRectF window = QRectF({0, 0}, frame.viewport.size()).adjusted(-4, -4, 4, 4);
    QPainterPath path;                                // odd-even: lakes stay open
    for (const double round : {-360.0, 0.0, 360.0}) { // the way round the earth that is shown
        const QTransform toPixels = QTransform::fromTranslate(round, 0) *
                                    frame.scene.plane().fromDegrees() *
                                    frame.viewport.metresToPixels();
        for (const Land::Ring &ring : frame.land->rings()) {
            const QRectF bounds = toPixels.mapRect(ring.bounds);
            if (!bounds.intersects(window) || bounds.width() + bounds.height() < leastIsland)
                continue;
            QPolygonF drawn = onScreen(ring.points, toPixels);
            if (!window.contains(bounds))
                drawn = clippedTo(drawn, window);
            if (drawn.size() >= 3) {
                path.addPolygon(drawn);
                path.closeSubpath();
            }
        }
    }
    QColor shade = frame.palette.structure;
    shade.setAlpha(landAlpha);
    frame.painter.save();
    frame.painter.setRenderHint(QPainter::Antialiasing);
    frame.painter.fillPath(path, shade);
    frame.painter.restore();
}

} // namespace Runnel
