// SPDX-License-Identifier: Apache-2.0
// The type with its state below, the rest in one line.
#include "routes/routesdelegate.h"

#include "routes/routesmodel.h"
#include "style/panelstyle.h"

#include <QPainter>

namespace Runnel {

RoutesDelegate::RoutesDelegate(const PanelStyle &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{}

void RoutesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Palette &palette = m_style.palette();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool quiet = index.data(RoutesModel::QuietRole).toBool();
    const bool isType = index.column() == RoutesModel::Event;
    painter->save();
    painter->fillRect(option.rect, chosen ? palette.chosen : palette.sheet);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      palette.line);
    if (chosen && isType)
        painter->fillRect(option.rect.left(), option.rect.top(), m_style.pixels(1),
                          option.rect.height(), palette.text);
    QRect room = option.rect.adjusted(m_style.gap(), 0, -m_style.pixels(1), 0);
    const auto write = [&](const QString &text, const QRect &where, int alignment) {
        const auto mode = index.column() == RoutesModel::Topic ? Qt::ElideMiddle : Qt::ElideRight;
        painter->drawText(where, alignment | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, mode, where.width()));
    };
    const QString note = index.data(RoutesModel::NoteRole).toString();
    if (!note.isEmpty()) {
        const QFont small = m_style.font(PanelStyle::Type::Small);
        const int height = QFontMetrics(small).height();
        painter->setFont(small);
        painter->setPen(index.data(RoutesModel::FaultyRole).toBool() ? palette.priority1
                                                                     : palette.quiet);
        const int top = room.center().y() + m_style.pixels(0.4);
        write(note, {room.left(), top, room.width(), height}, Qt::AlignVCenter | Qt::AlignLeft);
        room.setBottom(top);
    }
    painter->setFont(
        m_style.font(isType && !quiet ? PanelStyle::Type::Strong : PanelStyle::Type::Body));
    painter->setPen(quiet && !isType ? palette.quiet : palette.text);
    write(index.data().toString(), room, index.data(Qt::TextAlignmentRole).toInt());
    painter->restore();
}

} // namespace Runnel
