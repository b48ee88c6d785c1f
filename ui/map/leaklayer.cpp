// SPDX-License-Identifier: Apache-2.0
// Leaks, where the wind takes them, and the arrows to those out of sight.
#include "map/layer.h"
#include "style/prioritysymbol.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

constexpr double plumeMillimetres = 26;
constexpr double plumeHalfAngle = 15; // degrees

QPointF pixelsAlong(double bearing, double distance)
{
    const double radians = bearing * std::numbers::pi / 180;
    return QPointF(std::sin(radians), -std::cos(radians)) * distance;
}

/// A direction, not a forecast: its length says nothing, so it fades out and has no end.
void paintPlume(const MapFrame &frame, const MapLayout::LeakMark &mark)
{
    const double downwind = *mark.windFrom + 180;
    if (!std::isfinite(downwind))
        return;
    const double length = frame.mm(plumeMillimetres);
    const QPointF at = mark.cluster.at;
    const auto fading = [&](int alpha) {
        QRadialGradient gradient(at, length);
        QColor colour = frame.palette.priority(mark.cluster.priority);
        colour.setAlpha(alpha);
        gradient.setColorAt(0, colour);
        gradient.setColorAt(0.5, colour);
        colour.setAlpha(0);
        gradient.setColorAt(1, colour);
        return QBrush(gradient);
    };
    const QPointF left = pixelsAlong(downwind - plumeHalfAngle, length);
    const QPointF right = pixelsAlong(downwind + plumeHalfAngle, length);
    QPainter &painter = frame.painter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fading(95));
    painter.drawPolygon(QPolygonF({at, at + left, at + right}));
    painter.setPen(QPen(fading(200), 1.4, Qt::DashLine));
    painter.drawLine(at, at + left);
    painter.drawLine(at, at + right);
}

PrioritySymbol symbolOf(const MapLayout::LeakMark &mark, bool lit)
{
    return {.priority = mark.cluster.priority,
            .unacknowledged = mark.cluster.unacknowledged,
            .active = mark.active,
            .lit = lit,
            .selected = mark.selected,
            .confidence = mark.confidence,
            .count = mark.cluster.members.size()};
}

PrioritySymbol symbolOf(const Cluster &cluster, bool lit)
{
    return {.priority = cluster.priority,
            .unacknowledged = cluster.unacknowledged,
            .active = true,
            .lit = lit,
            .selected = false,
            .confidence = std::nullopt,
            .count = cluster.members.size()};
}

/// A drop whose tip points at what it stands for.
void paintArrow(const MapFrame &frame, const EdgeArrow &arrow, bool lit)
{
    const double side = MapLayout::arrowSide(frame.face.pixelsPerMillimetre);
    QPainter &painter = frame.painter;
    painter.save();
    painter.translate(arrow.cluster.at);
    painter.rotate(arrow.degrees);
    QPainterPath tip;
    tip.moveTo(0, -side * 1.5);
    tip.lineTo(side * 0.62, -side * 0.7);
    tip.lineTo(-side * 0.62, -side * 0.7);
    tip.closeSubpath();
    QPainterPath drop;
    drop.addEllipse(QPointF(0, 0), side * 0.98, side * 0.98);
    drop = drop.united(tip);
    painter.setPen(QPen(frame.palette.plate, 2));
    painter.setBrush(frame.palette.text);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.palette.plate);
    painter.drawEllipse(QPointF(0, 0), side * 0.86, side * 0.86);
    painter.restore();
    const PrioritySymbol symbol = symbolOf(arrow.cluster, lit);
    frame.symbols.paint(painter, symbol, arrow.cluster.at, side * 0.74, frame.palette);
    symbol.paintCount(painter, arrow.cluster.at, side * 0.74, frame.palette);
}

void paintUnplaced(const MapFrame &frame, const MapLayout::UnplacedMark &mark, bool lit)
{
    QPainter &painter = frame.painter;
    painter.setPen(QPen(frame.palette.plateEdge, 1));
    painter.setBrush(frame.palette.plate);
    painter.drawRoundedRect(mark.room, 4, 4);
    PrioritySymbol symbol = symbolOf(mark.cluster, lit);
    symbol.count = 1; // the words beside it count
    symbol.paint(painter, {mark.room.left() + frame.mm(7), mark.room.center().y()}, frame.mm(4.5),
                 frame.palette);
    QFont font = frame.face.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(frame.palette.text);
    painter.drawText(mark.room.adjusted(frame.mm(14), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, mark.label.title());
}

} // namespace

void paintLeaks(const MapFrame &frame, const MapLayout &layout, bool lit, const QRectF &dirty)
{
    QPainter &painter = frame.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto touches = [&dirty](QPointF at, double reach) {
        return QRectF(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).intersects(dirty);
    };
    // Layer by layer, the least first, so that the worst is never under anything.
    const auto &marks = layout.leaks();
    const bool flooded = marks.size() > 40; // wedges would be all that is seen
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->windFrom && (mark->selected || (mark->active && !flooded)) &&
            touches(mark->cluster.at, frame.mm(plumeMillimetres) + 2))
            paintPlume(frame, *mark);
    }
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!touches(mark->cluster.at, PrioritySymbol::reach(mark->side)))
            continue;
        PrioritySymbol symbol = symbolOf(*mark, lit);
        if (flooded && !mark->selected)
            symbol.confidence.reset(); // rings around everything say nothing
        frame.symbols.paint(painter, symbol, mark->cluster.at, mark->side, frame.palette);
    }
    for (const MapLayout::LeakMark &mark : marks) { // no number is under another symbol
        if (touches(mark.cluster.at, PrioritySymbol::reach(mark.side)))
            symbolOf(mark, lit).paintCount(painter, mark.cluster.at, mark.side, frame.palette);
    }
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->labelRoom.isValid() && mark->labelRoom.adjusted(-2, -2, 2, 2).intersects(dirty))
            mark->label.paint(painter, mark->labelRoom, frame.palette, true);
    }
    const double arrowReach = 2 * MapLayout::arrowSide(frame.face.pixelsPerMillimetre);
    for (const EdgeArrow &arrow : layout.arrows()) {
        if (touches(arrow.cluster.at, arrowReach))
            paintArrow(frame, arrow, lit);
    }
    if (layout.unplaced() && layout.unplaced()->room.adjusted(-2, -2, 2, 2).intersects(dirty))
        paintUnplaced(frame, *layout.unplaced(), lit);
    painter.restore();
}

} // namespace Runnel
