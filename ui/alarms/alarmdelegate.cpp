// SPDX-License-Identifier: Apache-2.0
// A row: ground, symbol, words.
#include "alarms/alarmdelegate.h"

#include "alarms/alarmcells.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"

#include <QPainter>
#include <QPolygonF>

namespace Runnel {

AlarmDelegate::AlarmDelegate(const PanelContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{}

int AlarmDelegate::margin() const
{
    return m_context.style.pixels(2);
}

double AlarmDelegate::symbolSide() const
{
    return m_context.style.pixels(4.8);
}

int AlarmDelegate::symbolRoom() const
{
    return m_context.style.pixels(14.5);
}

int AlarmDelegate::indent() const
{
    return m_context.style.pixels(3);
}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_context.style.target(), m_context.style.target()};
}

void AlarmDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                int column) const
{
    const Palette &palette = m_context.style.palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? palette.chosen : palette.sheet);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     palette.line);
    if (selected && column == AlarmListModel::State)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(m_context.style.pixels(1), option.rect.height())),
            palette.text);
}

/// Returns where the text begins.
int AlarmDelegate::paintState(QPainter &painter, const QRect &room, const AlarmListModel &model,
                              int row) const
{
    const Palette &palette = m_context.style.palette();
    PrioritySymbol symbol;
    int shift = 0;
    bool over = false;
    if (const AlarmFold *fold = model.foldAt(row)) {
        symbol.priority = fold->priority;
        symbol.unacknowledged = fold->unacknowledged > 0;
        symbol.active = fold->active;
        over = fold->alarms == 0;
    } else {
        const Alarm &alarm = *model.alarmAt(row);
        symbol.priority = alarm.priority;
        symbol.unacknowledged = isUnacknowledged(alarm.condition.state);
        symbol.active = alarm.condition.active;
        over = alarm.condition.state == AlarmState::Normal;
        shift = model.isFolded(row) ? indent() : 0;
    }
    symbol.lit = symbol.unacknowledged && symbol.active && m_context.flash.isLit();
    if (over)
        painter.setOpacity(0.45);
    symbol.paint(painter,
                 QPointF(room.left() + shift + symbolRoom() * 0.56, room.center().y() + 0.5),
                 symbolSide(), palette);
    painter.setOpacity(1);
    return room.left() + shift + symbolRoom();
}

/// What can be opened points to where it opens, at the right end; returns what it takes.
int AlarmDelegate::paintArrow(QPainter &painter, const QRect &room, bool open) const
{
    const double arm = m_context.style.pixels(1.2);
    const QPointF centre(room.right() - 2 * arm, room.center().y() + 0.5);
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * arm; };
    painter.setPen(
        QPen(m_context.style.palette().text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(open ? QPolygonF({at(-1, -0.5), at(0, 0.5), at(1, -0.5)})
                              : QPolygonF({at(-0.5, -1), at(0.5, 0), at(-0.5, 1)}));
    return int(4 * arm);
}

/// The mark of the first of a burst, behind the text; returns what it takes.
int AlarmDelegate::paintFirst(QPainter &painter, const QRect &room, int textWidth) const
{
    const Palette &palette = m_context.style.palette();
    const QString text = AlarmCells::first();
    QFont font = m_context.style.font(PanelStyle::Type::Small);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + margin();
    const int left = std::min(room.left() + textWidth + margin(), room.right() - width);
    QRectF plate(left, 0, width, metrics.height() + 2);
    plate.moveCenter(QPointF(plate.center().x(), room.center().y() + 0.5));
    painter.setPen(QPen(palette.text, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(plate, 3, 3);
    painter.setFont(font);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
    return width + margin();
}

void AlarmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AlarmListModel *>(index.model());
    if (!model)
        return;
    const int row = index.row();
    const auto column = AlarmListModel::Column(index.column());
    const Alarm *alarm = model->alarmAt(row);
    const AlarmFold *fold = model->foldAt(row);
    const Palette &palette = m_context.style.palette();
    const bool bold = alarm ? isUnacknowledged(alarm->condition.state) : fold->unacknowledged > 0;
    const bool over = alarm ? alarm->condition.state == AlarmState::Normal : fold->alarms == 0;

    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, column);
    QRect room = option.rect.adjusted(margin(), 0, -margin(), -1);
    if (column == AlarmListModel::State)
        room.setLeft(paintState(*painter, option.rect, *model, row));
    const bool isHead = column == AlarmListModel::State || column == AlarmListModel::What;
    const QFont font =
        m_context.style.font(bold && isHead ? PanelStyle::Type::Strong : PanelStyle::Type::Body);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    if (column == AlarmListModel::What && fold)
        room.setRight(room.right() - paintArrow(*painter, room, fold->open));
    if (column == AlarmListModel::What && (alarm ? alarm->first : fold->first))
        room.setRight(room.right() - paintFirst(*painter, room, metrics.horizontalAdvance(text)));
    painter->setFont(font);
    painter->setPen(over ? palette.quiet : palette.text);
    painter->drawText(room,
                      int(Qt::AlignVCenter | Qt::TextSingleLine |
                          (AlarmCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)),
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Runnel
