// SPDX-License-Identifier: Apache-2.0
// Scale bar, north, wind, and a word where there is nothing to see.
#include "map/layer.h"
#include "map/nicenumbers.h"

#include "base/escape.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Runnel {

namespace {

constexpr double furnitureMargin = 4; // millimetres

void paintNorth(const MapFrame &frame, QPointF at)
{
    const double side = frame.mm(5);
    QPainterPath needle;
    needle.moveTo(at + QPointF(0, -side));
    needle.lineTo(at + QPointF(side * 0.42, 0));
    needle.lineTo(at + QPointF(0, -side * 0.22));
    needle.lineTo(at + QPointF(-side * 0.42, 0));
    needle.closeSubpath();
    frame.painter.setPen(QPen(frame.palette.plate, 2));
    frame.painter.setBrush(frame.palette.text);
    frame.painter.drawPath(needle);
    QFont font = frame.face.font;
    font.setWeight(QFont::Bold);
    const PlainLabel letter(compassName(0), {}, font, side * 3);
    QRectF room({0, 0}, letter.size());
    room.moveCenter(at + QPointF(0, letter.size().height() / 2 + 2));
    letter.paint(frame.painter, room, frame.palette, false);
}

void paintScaleBar(const MapFrame &frame, QPointF left)
{
    const ScaleBar bar = ScaleBar::within(std::min(frame.mm(40), frame.viewport.size().width() / 3),
                                          frame.viewport.metresPerPixel());
    QPainterPath path;
    path.moveTo(left + QPointF(0, -6));
    path.lineTo(left);
    path.lineTo(left + QPointF(bar.pixels, 0));
    path.lineTo(left + QPointF(bar.pixels, -6));
    frame.painter.setBrush(Qt::NoBrush);
    frame.painter.setPen(QPen(frame.palette.plate, 5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    frame.painter.drawPath(path);
    frame.painter.setPen(QPen(frame.palette.text, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    frame.painter.drawPath(path);
    const PlainLabel length(lengthText(bar.metres), {}, frame.face.font, frame.mm(40));
    QRectF room({0, 0}, length.size());
    room.moveBottomLeft(left + QPointF(bar.pixels + 6, 6));
    length.paint(frame.painter, room, frame.palette, false);
}

void paintWind(const MapFrame &frame, const MapWind &wind)
{
    if (!std::isfinite(wind.from))
        return;
    const double radius = frame.mm(6);
    const QPointF at = QPointF(1, 1) * (frame.mm(furnitureMargin) + radius);
    QPainter &painter = frame.painter;
    painter.setPen(QPen(frame.palette.plateEdge, 1));
    painter.setBrush(frame.palette.plate);
    painter.drawEllipse(at, radius, radius);
    painter.save();
    painter.translate(at);
    painter.rotate(wind.from + 180); // the arrow flies with the wind
    painter.setPen(QPen(frame.palette.text, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = radius * 0.6;
    painter.drawLine(QPointF(0, half), QPointF(0, -half));
    painter.drawPolyline(QPolygonF({QPointF(-half * 0.55, -half * 0.4), QPointF(0, -half),
                                    QPointF(half * 0.55, -half * 0.4)}));
    painter.restore();
    QString speed;
    if (wind.speed && std::isfinite(wind.speed->value)) {
        constexpr qsizetype longestUnit = 12;
        speed = QLocale().toString(wind.speed->value, 'f', 1) + QChar(u' ') +
                escapedForDisplay(wind.speed->unit, longestUnit);
    }
    const PlainLabel words(
        QCoreApplication::translate("Map", "Wind from %1").arg(compassName(wind.from)),
        speed.trimmed(), frame.face.font, frame.mm(50));
    words.paint(painter,
                {at + QPointF(radius + frame.mm(1.5), -words.size().height() / 2), words.size()},
                frame.palette, false);
}

void paintEmptiness(const MapFrame &frame)
{
    const PlainLabel words(
        QCoreApplication::translate("Map", "No camera on the map"),
        frame.scene.camerasWithoutPlace() == 0
            ? QCoreApplication::translate("Map", "No cameras are configured.")
            : QCoreApplication::translate("Map", "%n camera(s) have no position.", nullptr,
                                          int(frame.scene.camerasWithoutPlace())),
        frame.face.font, frame.viewport.size().width() * 0.8);
    const QSizeF window = frame.viewport.size();
    QRectF room({0, 0}, words.size());
    room.moveCenter({window.width() / 2, window.height() / 2});
    words.paint(frame.painter, room, frame.palette, false);
}

} // namespace

void paintFurniture(const MapFrame &frame)
{
    frame.painter.save();
    frame.painter.setRenderHint(QPainter::Antialiasing);
    const double margin = frame.mm(furnitureMargin);
    const double bottom = frame.viewport.size().height() - margin;
    paintNorth(frame, {margin + frame.mm(2.2), bottom - frame.mm(4.5)});
    paintScaleBar(frame, {margin + frame.mm(8), bottom - 2});
    if (frame.scene.wind())
        paintWind(frame, *frame.scene.wind());
    if (frame.saysIfEmpty && frame.scene.cameras().empty())
        paintEmptiness(frame);
    frame.painter.restore();
}

} // namespace Runnel
