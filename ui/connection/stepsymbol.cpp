// SPDX-License-Identifier: Apache-2.0
// A ring with a tick, three dots, a dash; a triangle; a square with a cross.
#include "connection/stepsymbol.h"

#include "connection/probetext.h"
#include "style/panelstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace Runnel {

namespace {

constexpr double millimetres = 5.2;

QPainterPath path(std::initializer_list<QPointF> points)
{
    QPainterPath line(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        line.lineTo(*point);
    return line;
}

} // namespace

StepSymbol::StepSymbol(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_NoSystemBackground);
    connect(&style, &PanelStyle::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepSymbol::setState(ProbeStep::State state)
{
    setAccessibleName(ProbeText::state(state));
    if (m_state == state)
        return;
    m_state = state;
    update();
}

QSize StepSymbol::sizeHint() const
{
    const int side = m_style.pixels(millimetres);
    return {side, side};
}

void StepSymbol::paintEvent(QPaintEvent *)
{
    const Palette &palette = m_style.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 20.0, height() / 20.0); // drawn in a square of 20
    const auto pen = [](const QColor &colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    const bool rests = m_state == ProbeStep::State::Waiting || m_state == ProbeStep::State::Skipped;
    const QColor ink = rests ? palette.quiet : palette.text;
    painter.setPen(pen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    switch (m_state) {
    case ProbeStep::State::Waiting:
        painter.setPen(pen(palette.line, 1.4));
        painter.drawEllipse(QPointF(10, 10), 8.5, 8.5);
        break;
    case ProbeStep::State::Skipped:
        painter.setPen(pen(palette.line, 1.4));
        painter.drawEllipse(QPointF(10, 10), 8.5, 8.5);
        painter.setPen(pen(palette.quiet, 1.8));
        painter.drawLine(QPointF(7, 10), QPointF(13, 10));
        break;
    case ProbeStep::State::Running:
        painter.drawEllipse(QPointF(10, 10), 8.5, 8.5);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        for (const double x : {6.0, 10.0, 14.0})
            painter.drawEllipse(QPointF(x, 10), 1.3, 1.3);
        break;
    case ProbeStep::State::Passed:
        painter.drawEllipse(QPointF(10, 10), 8.5, 8.5);
        painter.setPen(pen(ink, 2));
        painter.drawPath(path({{6, 10.4}, {8.9, 13.2}, {14.2, 7}}));
        break;
    case ProbeStep::State::Warned:
        painter.setBrush(palette.priority2);
        painter.setPen(pen(palette.outline2, 1.4));
        painter.drawPolygon(QPolygonF({{10, 1.5}, {19, 18}, {1, 18}}));
        painter.setPen(pen(palette.digit2, 2));
        painter.drawLine(QPointF(10, 7.5), QPointF(10, 12));
        painter.drawPoint(QPointF(10, 15.2));
        break;
    case ProbeStep::State::Failed:
        painter.setBrush(palette.priority1);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(1.5, 1.5, 17, 17), 2, 2);
        painter.setPen(pen(palette.digit1, 2.2));
        painter.drawLine(QPointF(6.5, 6.5), QPointF(13.5, 13.5));
        painter.drawLine(QPointF(13.5, 6.5), QPointF(6.5, 13.5));
        break;
    }
}

} // namespace Runnel
