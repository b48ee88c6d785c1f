// SPDX-License-Identifier: Apache-2.0
// Cameras: what they see, and loudly, what nobody sees.
#include "map/layer.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

using Watch = MapCamera::Watch;

/// Diagonals of our own: Qt's pattern is too fine to be seen from two metres.
QPixmap hatching(const QColor &colour, double ratio)
{
    constexpr int tile = 10;
    QPixmap pixmap(QSize(int(tile * ratio), int(tile * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    for (const int shift : {-tile, 0, tile})
        painter.drawLine(QPointF(shift - 2, tile + 2), QPointF(shift + tile + 2, -2));
    return pixmap;
}

QPainterPath footprintOf(const MapScene::PlacedCamera &placed, const Viewport &viewport)
{
    const MapCamera &camera = placed.camera;
    const double radius = std::max(0.0, camera.reach) / viewport.metresPerPixel();
    const QPointF at = viewport.toPixel(placed.at);
    const QRectF circle(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPainterPath path;
    if (!camera.heading || camera.fieldOfView >= 360) {
        path.addEllipse(circle);
        return path;
    }
    const double view = std::clamp(camera.fieldOfView, 1.0, 360.0);
    // Qt counts from three o'clock against the clock, a compass from twelve with it.
    path.moveTo(at);
    path.arcTo(circle, 90 - *camera.heading - view / 2, view);
    path.closeSubpath();
    return path;
}

void paintFootprint(const MapFrame &frame, const MapScene::PlacedCamera &placed,
                    const QBrush &hatch)
{
    const QPainterPath path = footprintOf(placed, frame.viewport);
    const QRectF window({0, 0}, frame.viewport.size());
    if (!path.boundingRect().intersects(window))
        return;
    QPainter &painter = frame.painter;
    // Dashes are drawn one by one, also those far outside of the window.
    const bool large = path.boundingRect().width() > 4 * window.width();
    QColor line = frame.palette.structure;
    switch (placed.camera.watch) {
    case Watch::Watching:
        painter.setBrush(frame.palette.footprint);
        painter.setPen(QPen(line, 1));
        break;
    case Watch::NotWatched:
        painter.setBrush(hatch);
        painter.setPen(QPen(frame.palette.hatch, 1.5));
        break;
    case Watch::StreamDown:
        painter.setBrush(hatch);
        painter.setPen(QPen(frame.palette.hatch, 1.5, large ? Qt::SolidLine : Qt::DashLine));
        break;
    }
    painter.drawPath(path);
}

/// A body with its lens forward; a hollow one has no signal.
void paintBody(const MapFrame &frame, const MapLayout::CameraMark &mark, const MapCamera &camera)
{
    QPainter &painter = frame.painter;
    const double side = MapLayout::cameraSide(frame.face.pixelsPerMillimetre);
    painter.save();
    painter.translate(mark.at);
    QPainterPath body;
    if (camera.heading) {
        painter.rotate(*camera.heading);
        body.addRoundedRect(QRectF(-side * 0.36, -side * 0.3, side * 0.72, side * 0.85), 2, 2);
        body.addRect(QRectF(-side * 0.2, -side * 0.6, side * 0.4, side * 0.3));
        body = body.simplified();
    } else {
        body.addEllipse(QPointF(0, 0), side * 0.42, side * 0.42);
    }
    painter.setPen(QPen(frame.palette.plate, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(body);
    painter.setPen(QPen(frame.palette.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(camera.watch == Watch::StreamDown ? frame.palette.plate : frame.palette.text);
    painter.drawPath(body);
    painter.restore();
    if (!mark.selected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame.palette.plate, 5));
    painter.drawEllipse(mark.at, side * 0.95, side * 0.95);
    painter.setPen(QPen(frame.palette.selection, 2.5));
    painter.drawEllipse(mark.at, side * 0.95, side * 0.95);
}

} // namespace

void paintFootprints(const MapFrame &frame)
{
    QPainter &painter = frame.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1;
    const QBrush hatch(hatching(frame.palette.hatch, ratio));
    const QPointF origin = frame.viewport.toPixel({0, 0});
    painter.setBrushOrigin(QPointF(std::fmod(origin.x(), 10), std::fmod(origin.y(), 10)));
    for (const bool blind : {false, true}) { // what nobody sees lies over what somebody does
        for (const MapScene::PlacedCamera &placed : frame.scene.cameras()) {
            if (blind == (placed.camera.watch != Watch::Watching))
                paintFootprint(frame, placed, hatch);
        }
    }
    painter.restore();
}

void paintCameras(const MapFrame &frame, const MapLayout &layout, const QRectF &dirty)
{
    QPainter &painter = frame.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = MapLayout::cameraSide(frame.face.pixelsPerMillimetre) * 1.3;
    for (const MapLayout::CameraMark &mark : layout.cameras()) {
        const MapCamera &camera = frame.scene.cameras()[mark.camera].camera;
        if (mark.labelRoom.isValid() && mark.labelRoom.adjusted(-2, -2, 2, 2).intersects(dirty))
            mark.label.paint(painter, mark.labelRoom, frame.palette,
                             camera.watch != Watch::Watching);
        if (QRectF(mark.at - QPointF(side, side), QSizeF(2 * side, 2 * side)).intersects(dirty))
            paintBody(frame, mark, camera);
    }
    painter.restore();
}

} // namespace Runnel
