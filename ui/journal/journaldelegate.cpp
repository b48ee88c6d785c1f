// SPDX-License-Identifier: Apache-2.0
// Painting, cell by cell.
#include "journal/journaldelegate.h"

#include "journal/journalmodel.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"

#include <QPainter>

namespace Runnel {

JournalDelegate::JournalDelegate(const PanelStyle &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *model = qobject_cast<const JournalModel *>(index.model());
    if (model == nullptr)
        return;
    const Palette &palette = m_style.palette();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, chosen ? palette.chosen : palette.sheet);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      palette.line);
    const JournalLine &line = model->line(index.row());
    if (chosen && index.column() == 0)
        painter->fillRect(option.rect.left(), option.rect.top(), m_style.pixels(1),
                          option.rect.height(), palette.text);
    if (index.column() == JournalModel::Priority) {
        painter->setRenderHint(QPainter::Antialiasing);
        PrioritySymbol symbol;
        symbol.priority = line.priority;
        symbol.unacknowledged = isUnacknowledged(line.after);
        symbol.active = line.after != AlarmState::ClearedUnacknowledged;
        symbol.paint(*painter, QRectF(option.rect).center(), m_style.pixels(5.4), palette);
    } else {
        const bool strong = index.column() == JournalModel::Happened;
        const bool quiet = index.column() == JournalModel::Time;
        painter->setFont(m_style.font(strong ? PanelStyle::Type::Strong : PanelStyle::Type::Body));
        painter->setPen(quiet ? palette.quiet : palette.text);
        const QRect room = option.rect.adjusted(m_style.gap(), 0, -m_style.pixels(1), 0);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(),
                                                               Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
    painter->restore();
}

} // namespace Runnel
