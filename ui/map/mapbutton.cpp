// SPDX-License-Identifier: Apache-2.0
// Big, few, and drawn with lines.
#include "map/mapbutton.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Runnel {

MapButton::MapButton(Sign sign, QWidget *parent)
    : QAbstractButton(parent)
    , m_sign(sign)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
}

void MapButton::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QSize MapButton::sizeFor(double target) const
{
    const int side = int(std::lround(target));
    if (m_sign != Sign::Text)
        return {side, side};
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {std::max(side, QFontMetrics(bold).horizontalAdvance(text()) + side / 2), side};
}

void MapButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? m_palette.text : m_palette.plateEdge, strong ? 2 : 1));
    painter.setBrush(isDown() ? m_palette.grid : m_palette.plate);
    painter.drawRoundedRect(face, 4, 4);
    if (hasFocus()) { // a checked button has the strong edge, too: focus adds a second one
        painter.setPen(QPen(m_palette.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(face.adjusted(4, 4, -4, -4), 2, 2);
    }
    painter.setPen(QPen(m_palette.text, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = face.center();
    const double arm = std::min(face.width(), face.height()) * 0.17;
    switch (m_sign) {
    case Sign::Closer:
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
        [[fallthrough]];
    case Sign::Farther:
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        break;
    case Sign::Fit:
        for (const double x : {-1.0, 1.0}) {
            for (const double y : {-1.0, 1.0}) {
                const QPointF corner = middle + QPointF(x, y) * arm * 1.15;
                painter.drawPolyline(QPolygonF({corner - QPointF(x * arm * 0.75, 0), corner,
                                                corner - QPointF(0, y * arm * 0.75)}));
            }
        }
        break;
    case Sign::Text: {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        break;
    }
    }
}

} // namespace Runnel
