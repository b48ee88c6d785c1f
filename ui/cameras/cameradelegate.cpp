// SPDX-License-Identifier: Apache-2.0
// Three columns that share the row.
#include "cameras/cameradelegate.h"

#include "cameras/cameralistmodel.h"
#include "style/panelstyle.h"

#include <QPainter>

namespace Runnel {

CameraDelegate::CameraDelegate(const PanelStyle &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{}

void CameraDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Palette &palette = m_style.palette();
    const QRect row = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, palette.chosen);
        painter->fillRect(QRect(row.left(), row.top(), m_style.pixels(1), row.height()),
                          palette.text);
    }
    painter->setPen(palette.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    const int gap = 2 * m_style.gap();
    const int width = row.width() - 4 * gap;
    const int name = width * 4 / 11;
    const int address = width * 4 / 11;
    const auto draw = [&](int left, int wide, PanelStyle::Type type, const QColor &colour,
                          const QString &text) {
        painter->setFont(m_style.font(type));
        painter->setPen(colour);
        const QRect place(left, row.top(), wide, row.height());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, wide));
    };
    int left = row.left() + gap;
    draw(left, name, PanelStyle::Type::Strong, palette.text,
         index.data(Qt::DisplayRole).toString());
    left += name + gap;
    draw(left, address, PanelStyle::Type::Body, palette.quiet,
         index.data(CameraListModel::AddressRole).toString());
    left += address + gap;
    const bool trouble = index.data(CameraListModel::TroubleRole).toBool();
    draw(left, row.right() - gap - left,
         trouble ? PanelStyle::Type::Strong : PanelStyle::Type::Body,
         trouble ? palette.priority1 : palette.text,
         index.data(CameraListModel::StateRole).toString());
    painter->restore();
}

QSize CameraDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_style.pixels(60), m_style.target()};
}

} // namespace Runnel
