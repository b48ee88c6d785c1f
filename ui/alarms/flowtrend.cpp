// SPDX-License-Identifier: Apache-2.0
// A line, a threshold, and the words for both.
#include "alarms/flowtrend.h"

#include "base/clock.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

using Point = Alarm::TrendPoint;

constexpr qint64 shownMilliseconds = std::chrono::milliseconds(FlowTrend::shown).count();
constexpr qint64 gapMilliseconds = std::chrono::milliseconds(FlowTrend::longestGap).count();

} // namespace

FlowTrend::FlowTrend(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.style, &PanelStyle::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FlowTrend::sizeHint() const
{
    return {m_context.style.pixels(60), m_context.style.pixels(23)};
}

void FlowTrend::setTrend(const std::vector<Point> &points, const QString &unit,
                         std::optional<double> threshold)
{
    m_points.clear();
    for (const Point &point : points) {
        if (std::isfinite(point.flowRate))
            m_points.push_back(point);
    }
    m_unit = unit;
    m_threshold = threshold;
    describe();
    update();
}

void FlowTrend::turn()
{
    update();
}

qint64 FlowTrend::begin() const
{
    return m_context.clock.wallMilliseconds() - shownMilliseconds;
}

void FlowTrend::describe()
{
    double least = 0;
    double most = 0;
    bool any = false;
    const qint64 from = begin();
    for (const Point &point : m_points) {
        if (point.at < from)
            continue;
        least = any ? std::min(least, point.flowRate) : point.flowRate;
        most = any ? std::max(most, point.flowRate) : point.flowRate;
        any = true;
    }
    const auto said = [this](double value) { return MeasureText::measure(Measure{value, m_unit}); };
    setAccessibleName(tr("Flow, last %1 min").arg(shown.count()));
    QString text = any ? tr("Between %1 and %2, lately %3.")
                             .arg(said(least), said(most), said(m_points.back().flowRate))
                       : tr("No report in this time.");
    if (m_threshold)
        text += u' ' + tr("Priority 1 from %1.").arg(said(*m_threshold));
    setAccessibleDescription(text);
}

double FlowTrend::top() const
{
    double top = m_threshold.value_or(0);
    const qint64 from = begin();
    for (const Point &point : m_points) {
        if (point.at >= from)
            top = std::max(top, point.flowRate);
    }
    return top > 0 ? top * 1.25 : 1;
}

void FlowTrend::paintEvent(QPaintEvent *)
{
    const Palette &palette = m_context.style.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette.line);
    painter.setBrush(palette.sheet);
    painter.drawRoundedRect(frame, 3, 3);
    const QRectF room = frame.adjusted(6, 6, -6, -6);
    const double highest = top();
    const qint64 from = begin();
    const auto at = [&](qint64 time, double value) {
        return QPointF(room.left() + room.width() * double(time - from) / double(shownMilliseconds),
                       room.bottom() - room.height() * std::clamp(value / highest, 0.0, 1.0));
    };

    painter.setFont(m_context.style.font(PanelStyle::Type::Small));
    if (m_threshold) {
        const QPointF left = at(from, *m_threshold);
        painter.setPen(QPen(palette.priority1, 1.4, Qt::DashLine));
        painter.drawLine(left, QPointF(room.right(), left.y()));
        painter.setPen(palette.priority1);
        const double height = painter.fontMetrics().height();
        const bool above = left.y() - height >= room.top() - 4;
        const QRectF label(room.left() + 2, above ? left.y() - height : left.y() + 1,
                           room.width() - 4, height);
        const QString text =
            tr("priority 1 from %1").arg(MeasureText::measure(Measure{*m_threshold, m_unit}));
        painter.drawText(
            label, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(label.width())));
    }
    painter.setClipRect(room.adjusted(-3, -3, 3, 3));
    painter.setPen(QPen(palette.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    const auto draw = [&] {
        if (line.size() == 1) {
            painter.setBrush(palette.text);
            painter.drawEllipse(line.front(), 2, 2);
            painter.setBrush(Qt::NoBrush);
        } else if (line.size() > 1) {
            painter.drawPolyline(line);
        }
        line.clear();
    };
    qint64 before = 0;
    for (const Point &point : m_points) {
        if (point.at < from - gapMilliseconds)
            continue;
        if (!line.isEmpty() && point.at - before > gapMilliseconds)
            draw();
        line.append(at(point.at, point.flowRate));
        before = point.at;
    }
    draw();
}

} // namespace Runnel
