// SPDX-License-Identifier: Apache-2.0
// Painted plain: a font and a colour a line, nothing measured twice.
#include "feed/feeddelegate.h"

#include "feed/feedmodel.h"
#include "style/panelstyle.h"

#include <QPainter>

namespace Runnel {

FeedDelegate::FeedDelegate(const PanelStyle &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
    connect(&style, &PanelStyle::changed, this, &FeedDelegate::measure);
    measure();
}

void FeedDelegate::measure()
{
    m_body = m_style.font(PanelStyle::Type::Body);
    m_strong = m_style.font(PanelStyle::Type::Strong);
    m_small = m_style.font(PanelStyle::Type::Small);
    m_gap = m_style.gap();
    m_bar = m_style.pixels(1);
}

void FeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &palette = m_style.palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? palette.chosen : palette.sheet);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.line);
    if (selected && index.column() == FeedModel::Time)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_bar, option.rect.height())),
                          palette.text);

    const QRect room = option.rect.adjusted(m_gap, 0, -m_gap, -1);
    const int half = room.height() / 2;
    const QRect above(room.left(), room.top() + 1, room.width(), half);
    const QRect below(room.left(), room.top() + half - 1, room.width(), room.height() - half);
    const auto draw = [&](const QRect &rect, const QFont &font, const QColor &colour,
                          const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case FeedModel::Time:
        draw(above, m_body, palette.text, text);
        break;
    case FeedModel::What:
        draw(above, m_strong, palette.text, text);
        draw(below, m_small, palette.quiet, index.data(FeedModel::CameraRole).toString());
        break;
    case FeedModel::Payload:
        draw(above, m_body, palette.text, text);
        draw(below, m_small, palette.quiet, index.data(FeedModel::NoteRole).toString());
        break;
    case FeedModel::Broker: {
        const bool settled = index.data(FeedModel::SettledRole).toBool();
        draw(above, settled ? m_body : m_small, settled ? palette.text : palette.quiet, text,
             Qt::AlignRight);
        break;
    }
    default:
        break;
    }
}

} // namespace Runnel
