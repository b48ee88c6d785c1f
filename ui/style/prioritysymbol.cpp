// SPDX-License-Identifier: Apache-2.0
// Drawing the symbols.
#include "style/prioritysymbol.h"

#include "style/palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

QRectF squareAbout(QPointF centre, double side)
{
    return {centre - QPointF(side, side) / 2, QSizeF(side, side)};
}

QPainterPath shapeOf(int priority, QPointF centre, double side)
{
    QPainterPath path;
    if (priority <= 1) {
        path.addRoundedRect(squareAbout(centre, side), side * 0.08, side * 0.08);
    } else if (priority == 2) {
        const double half = side * 0.6;
        path.moveTo(centre + QPointF(0, -half));
        path.lineTo(centre + QPointF(half * 1.08, half * 0.82));
        path.lineTo(centre + QPointF(-half * 1.08, half * 0.82));
        path.closeSubpath();
    } else {
        path.addEllipse(centre, side * 0.52, side * 0.52);
    }
    return path;
}

/// Radius of the confidence ring in symbol sides, clear of the shape's corners.
double ringOf(int priority)
{
    return priority <= 1 ? 0.84 : priority == 2 ? 0.82 : 0.72;
}

/// The worse, the wider: in a flood the rings of the many must not drown those of the few.
void paintHalo(QPainter &painter, QPointF centre, double side, int priority, const QColor &colour,
               const QColor &rim)
{
    const double width = side * (priority <= 1 ? 0.16 : priority == 2 ? 0.11 : 0.08);
    const double radius = side * (ringOf(priority) + 0.16) + width / 2;
    QColor veil = colour;
    veil.setAlpha(priority <= 1 ? 60 : 28);
    painter.setBrush(veil);
    painter.setPen(QPen(rim, width + 2));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawEllipse(centre, radius, radius);
}

void paintConfidence(QPainter &painter, QPointF centre, double side, int priority, double percent,
                     const Palette &palette)
{
    constexpr int whole = 360 * 16; // Qt counts in sixteenths of a degree
    const QRectF ring = squareAbout(centre, side * 2 * ringOf(priority));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.symbolFill, 3));
    painter.drawEllipse(ring);
    const double share = std::clamp(percent / 100, 0.0, 1.0);
    painter.setPen(QPen(palette.text, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, whole / 4, -int(std::lround(whole * share)));
}

void paintCorners(QPainter &painter, QPointF centre, double side, const Palette &palette)
{
    const QRectF frame = squareAbout(centre, side * 2.5);
    const double arm = side * 0.5;
    QPainterPath path;
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            const QPointF corner =
                frame.center() + QPointF(x * frame.width(), y * frame.height()) / 2;
            path.moveTo(corner - QPointF(0, y * arm));
            path.lineTo(corner);
            path.lineTo(corner - QPointF(x * arm, 0));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.plate, 5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.setPen(QPen(palette.selection, 2.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void paintDigit(QPainter &painter, QPointF centre, double side, const QString &digit,
                const QColor &colour)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(8, int(std::lround(side * 0.62))));
    font.setWeight(QFont::Bold);
    // By the glyph's own outline: line heights differ from font to font, a digit sits in the
    // middle.
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(digit);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(centre - ink.center(), digit);
}

void paintBadge(QPainter &painter, QPointF centre, double side, std::size_t count,
                const Palette &palette)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(10, int(std::lround(side * 0.46))));
    font.setWeight(QFont::Bold);
    const QString text =
        count > 999 ? QStringLiteral("999+") : QLocale().toString(qulonglong(count));
    const QFontMetricsF metrics(font);
    const double height = metrics.height() * 0.95;
    const double width = std::max(height, metrics.horizontalAdvance(text) + height * 0.6);
    QRectF pill(0, 0, width, height);
    pill.moveCenter(centre + QPointF(side * 0.5 + width * 0.22, -side * 0.55));
    painter.setPen(QPen(palette.plate, 1.5));
    painter.setBrush(palette.text);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(palette.plate);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace

double PrioritySymbol::reach(double side)
{
    return side * 1.45 + 24; // the badge's width is bounded by its four characters
}

void PrioritySymbol::paint(QPainter &painter, QPointF centre, double side,
                           const Palette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = palette.priority(priority);
    if (unacknowledged && lit)
        paintHalo(painter, centre, side, priority, colour,
                  priority == 2 ? palette.outline2 : palette.symbolFill);
    if (confidence && std::isfinite(*confidence))
        paintConfidence(painter, centre, side, priority, *confidence, palette);

    const bool filled = unacknowledged && active;
    const QPainterPath shape = shapeOf(priority, centre, side);
    // A rim of the other lightness keeps the symbol apart from whatever it stands on.
    painter.setPen(QPen(palette.symbolFill, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const auto line = [this](const QColor &ink, double width) {
        QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!active)
            pen.setDashPattern({6 / width, 3.5 / width}); // pixels, whatever the width
        return pen;
    };
    painter.setPen(priority != 2 ? line(colour, 2.5) : line(palette.outline2, filled ? 2.5 : 5));
    painter.setBrush(filled ? colour : palette.symbolFill);
    painter.drawPath(shape);
    if (priority == 2 && !filled) { // orange alone is too pale to be an outline
        painter.setPen(line(colour, 2.2));
        painter.drawPath(shape);
    }
    const QPointF middle = priority == 2 ? centre + QPointF(0, side * 0.1) : centre;
    const QColor outlinedDigit = priority == 2 ? palette.text : colour;
    paintDigit(painter, middle, priority == 2 ? side * 0.9 : side,
               QString::number(std::clamp(priority, 1, 3)),
               filled ? palette.digit(priority) : outlinedDigit);
    if (selected)
        paintCorners(painter, centre, side, palette);
    painter.restore();
    paintCount(painter, centre, side, palette);
}

void PrioritySymbol::paintCount(QPainter &painter, QPointF centre, double side,
                                const Palette &palette) const
{
    if (count < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadge(painter, centre, side, count, palette);
    painter.restore();
}

} // namespace Runnel
