// SPDX-License-Identifier: Apache-2.0
// Painted in the panel's line width.
#include "broker/brokerstepmark.h"

#include "style/flashclock.h"
#include "style/panelstyle.h"

#include <QPainter>

namespace Runnel {

namespace {

constexpr double sideMillimetres = 5;

} // namespace

BrokerStepMark::BrokerStepMark(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&context.flash, &FlashClock::beat, this, [this] {
        if (m_state == BrokerTestStep::State::Running)
            update();
    });
    connect(&context.style, &PanelStyle::changed, this, &QWidget::updateGeometry);
}

BrokerStepMark::~BrokerStepMark() = default;

QSize BrokerStepMark::sizeHint() const
{
    const int side = m_context.style.pixels(sideMillimetres);
    return {side, side};
}

void BrokerStepMark::setState(BrokerTestStep::State state)
{
    m_state = state;
    m_context.flash.setWanted(*this, state == BrokerTestStep::State::Running);
    update();
}

void BrokerStepMark::paintEvent(QPaintEvent *)
{
    using State = BrokerTestStep::State;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_context.style.palette();
    const double side = std::min(width(), height());
    const double line = std::max(1.5, side / 11);
    const QRectF room = QRectF((width() - side) / 2, (height() - side) / 2, side, side)
                            .adjusted(line, line, -line, -line);
    const QPointF centre = room.center();
    const double r = room.width() / 2;
    const auto pen = [line](const QColor &colour) {
        return QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    switch (m_state) {
    case State::Waiting:
        painter.setPen(pen(palette.line));
        painter.drawEllipse(room);
        break;
    case State::Running:
        painter.setPen(pen(palette.text));
        painter.drawArc(room, (m_context.flash.isLit() ? 90 : 270) * 16, 250 * 16);
        break;
    case State::Passed:
        painter.setPen(pen(palette.text));
        painter.drawEllipse(room);
        painter.drawPolyline(QPolygonF{centre + QPointF(-0.45 * r, 0.05 * r),
                                       centre + QPointF(-0.1 * r, 0.4 * r),
                                       centre + QPointF(0.5 * r, -0.35 * r)});
        break;
    case State::Warned:
        painter.setPen(pen(palette.outline2));
        painter.setBrush(palette.priority2);
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0.8 * r),
                                      centre + QPointF(-r, 0.8 * r)});
        painter.setPen(pen(palette.digit2));
        painter.drawLine(centre + QPointF(0, -0.3 * r), centre + QPointF(0, 0.2 * r));
        painter.drawPoint(centre + QPointF(0, 0.55 * r));
        break;
    case State::Failed:
        painter.setPen(pen(palette.priority1));
        painter.setBrush(palette.priority1);
        painter.drawRect(room);
        painter.setPen(pen(palette.digit1));
        painter.drawLine(centre + QPointF(-0.4 * r, -0.4 * r), centre + QPointF(0.4 * r, 0.4 * r));
        painter.drawLine(centre + QPointF(-0.4 * r, 0.4 * r), centre + QPointF(0.4 * r, -0.4 * r));
        break;
    case State::Skipped:
        painter.setPen(pen(palette.quiet));
        painter.drawLine(centre + QPointF(-0.5 * r, 0), centre + QPointF(0.5 * r, 0));
        break;
    }
}

} // namespace Runnel
