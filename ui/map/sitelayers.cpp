// SPDX-License-Identifier: Apache-2.0
// Site plan, grid and overlays.
#include "map/layer.h"
#include "map/nicenumbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

void paintShape(const MapFrame &frame, const MapScene::PlacedShape &shape,
                const QTransform &toPixels)
{
    QPainter &painter = frame.painter;
    const QColor line = frame.palette.structure;
    if (shape.kind == GeoShape::Kind::Point) {
        painter.setPen(QPen(line, 1.5));
        painter.setBrush(frame.palette.ground);
        for (const QPolygonF &path : shape.paths) {
            for (const QPointF &point : path)
                painter.drawEllipse(toPixels.map(point), 3, 3);
        }
        return;
    }
    const bool area = shape.kind == GeoShape::Kind::Area;
    QPainterPath drawn;
    for (const QPolygonF &path : shape.paths) {
        drawn.addPolygon(toPixels.map(path));
        if (area)
            drawn.closeSubpath();
    }
    painter.setPen(QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(area ? QBrush(frame.palette.area) : QBrush(Qt::NoBrush));
    painter.drawPath(drawn);
}

/// A name stands inside an area that has room for it, and beside a point.
void paintName(const MapFrame &frame, const MapScene::PlacedShape &shape,
               const QTransform &toPixels)
{
    if (shape.name.isEmpty() || shape.kind == GeoShape::Kind::Line)
        return;
    const QRectF on = toPixels.mapRect(shape.bounds);
    const bool area = shape.kind == GeoShape::Kind::Area;
    const PlainLabel name({}, shape.name, frame.face.font, frame.mm(40));
    if (area && (name.size().width() > on.width() || name.size().height() > on.height()))
        return;
    QRectF room({0, 0}, name.size());
    room.moveCenter(on.center() + QPointF(0, area ? 0 : name.size().height() / 2 + 4));
    name.paint(frame.painter, room, frame.palette, false);
}

bool isSeen(const MapScene::PlacedShape &shape, const Viewport &viewport)
{
    const double edge = 40 * viewport.metresPerPixel();
    const QRectF seen = viewport.visible().adjusted(-edge, -edge, edge, edge);
    // Not intersects(): that is false for a point and for a level line, which have no area.
    return shape.bounds.left() <= seen.right() && shape.bounds.right() >= seen.left() &&
           shape.bounds.top() <= seen.bottom() && shape.bounds.bottom() >= seen.top();
}

} // namespace

void paintSitePlan(const MapFrame &frame)
{
    if (!frame.scene.sitePlan())
        return;
    const SitePlan &plan = *frame.scene.sitePlan();
    const QTransform toPixels = plan.calibration().pixelToDegrees *
                                frame.scene.plane().fromDegrees() * frame.viewport.metresToPixels();
    const double scale = std::sqrt(std::abs(toPixels.determinant()));
    const QImage &image = plan.levelFor(scale);
    const double shrunk = double(image.width()) / plan.size().width();
    const auto draw = [&](QPainter &painter) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 8);
        painter.setTransform(QTransform::fromScale(1 / shrunk, 1 / shrunk) * toPixels, true);
        painter.drawImage(QPointF(0, 0), image);
        painter.restore();
    };
    QPainter &painter = frame.painter;
    painter.save();
    if (plan.isClear() && frame.palette.ground.lightness() < 128) {
        const double ratio = painter.device()->devicePixelRatioF();
        QImage turned((frame.viewport.size() * ratio).toSize(),
                      QImage::Format_ARGB32_Premultiplied);
        turned.setDevicePixelRatio(ratio);
        turned.fill(Qt::transparent);
        QPainter on(&turned);
        draw(on);
        on.end();
        turned.invertPixels(QImage::InvertRgb);
        painter.setOpacity(Palette::light().planOpacity);
        painter.drawImage(QPointF(0, 0), turned);
    } else {
        painter.setOpacity(frame.palette.planOpacity);
        draw(painter);
    }
    painter.restore();
}

void paintGrid(const MapFrame &frame)
{
    constexpr double closest = 70; // pixels between two lines
    const double step = niceAtLeast(closest * frame.viewport.metresPerPixel());
    const QRectF seen = frame.viewport.visible();
    QPainter &painter = frame.painter;
    painter.setPen(QPen(frame.palette.grid, 1));
    const QSizeF size = frame.viewport.size();
    // Counted in whole steps: sums of steps drift, and far from the origin they may not even grow.
    const auto first = [step](double edge) { return qint64(std::ceil(edge / step)); };
    for (qint64 i = first(seen.left()); double(i) * step <= seen.right(); ++i) {
        const double at = std::floor(frame.viewport.toPixel({double(i) * step, 0}).x()) + 0.5;
        painter.drawLine(QPointF(at, 0), QPointF(at, size.height()));
    }
    for (qint64 i = first(seen.top()); double(i) * step <= seen.bottom(); ++i) {
        const double at = std::floor(frame.viewport.toPixel({0, double(i) * step}).y()) + 0.5;
        painter.drawLine(QPointF(0, at), QPointF(size.width(), at));
    }
}

void paintOverlays(const MapFrame &frame)
{
    const QTransform toPixels = frame.viewport.metresToPixels();
    frame.painter.save();
    frame.painter.setRenderHint(QPainter::Antialiasing);
    for (const MapScene::PlacedShape &shape : frame.scene.shapes()) {
        if (isSeen(shape, frame.viewport))
            paintShape(frame, shape, toPixels);
    }
    frame.painter.restore();
}

void paintNames(const MapFrame &frame)
{
    constexpr int mostNames = 200;
    const QTransform toPixels = frame.viewport.metresToPixels();
    int names = 0;
    for (const MapScene::PlacedShape &shape : frame.scene.shapes()) {
        if (!shape.name.isEmpty() && isSeen(shape, frame.viewport) && ++names <= mostNames)
            paintName(frame, shape, toPixels);
    }
}

} // namespace Runnel
