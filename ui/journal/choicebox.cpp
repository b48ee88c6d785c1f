// SPDX-License-Identifier: Apache-2.0
// The chevron.
#include "journal/choicebox.h"

#include "style/panelstyle.h"

#include <QPainter>

namespace Runnel {

ChoiceBox::ChoiceBox(const PanelStyle &style, QWidget *parent)
    : QComboBox(parent)
    , m_style(style)
{
    setStyleSheet(
        QStringLiteral("QComboBox::drop-down { border: none; width: %1px; }").arg(style.pixels(8)));
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = m_style.pixels(1.2);
    const QPointF tip(width() - m_style.pixels(4), height() / 2.0 + step / 2);
    painter.setPen(QPen(isEnabled() ? m_style.palette().text : m_style.palette().quiet,
                        m_style.pixels(0.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-step, -step), tip, tip + QPointF(step, -step)});
}

} // namespace Runnel
