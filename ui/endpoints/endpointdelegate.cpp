// SPDX-License-Identifier: Apache-2.0
// A card: sign and name, state, heartbeat, rate, trouble, counts.
#include "endpoints/endpointdelegate.h"

#include "base/clock.h"
#include "endpoints/endpointfilter.h"
#include "endpoints/endpointmodel.h"
#include "endpoints/endpointtext.h"
#include "style/panelstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr double tileWidth = 69; // mm: three beside each other on the smallest panel
constexpr double sparkline = 7;

int lineOf(const PanelStyle &style, PanelStyle::Type type)
{
    return QFontMetrics(style.font(type)).height();
}

} // namespace

EndpointDelegate::EndpointDelegate(const PanelStyle &style, const Clock &clock,
                                   const EndpointModel &model, const EndpointFilter &filter,
                                   QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_clock(clock)
    , m_model(model)
    , m_filter(filter)
{}

QSize EndpointDelegate::tile() const
{
    const int strong = lineOf(m_style, PanelStyle::Type::Strong);
    const int small = lineOf(m_style, PanelStyle::Type::Small);
    return {m_style.pixels(tileWidth), 2 * strong + 4 * small + m_style.pixels(sparkline) +
                                           5 * m_style.gap() + m_style.pixels(2)};
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return tile();
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const EndpointItem &item = m_model.item(m_filter.mapToSource(index).row());
    const qint64 now = m_clock.wallMilliseconds();
    const Palette &palette = m_style.palette();
    const int gap = m_style.gap();
    const EndpointRank rank = item.rank(now);
    // A camera that watches is not said to be in trouble for what will come.
    const bool trouble = needsAttention(rank) && rank != EndpointRank::Certificate;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(0.5, 0.5, -gap - 0.5, -gap - 0.5);
    painter->setPen(selected ? QPen(palette.text, 3) : QPen(palette.line, 1));
    painter->setBrush(selected ? palette.chosen : palette.button);
    painter->drawRoundedRect(card, 4, 4);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.priority3, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(3, 3, -3, -3), 3, 3);
    }

    const int strong = lineOf(m_style, PanelStyle::Type::Strong);
    const int small = lineOf(m_style, PanelStyle::Type::Small);
    const int edge = m_style.pixels(3);
    if (isUnwatched(item)) {
        const QRectF strip(card.left() + 3, card.top() + 3, edge, card.height() - 6);
        painter->fillRect(strip, palette.panel);
        painter->fillRect(strip, QBrush(palette.hatch, Qt::BDiagPattern));
    }
    QRectF line(card.left() + edge + gap, card.top() + gap, card.width() - edge - 2 * gap, strong);
    const auto draw = [&](const QRectF &room, PanelStyle::Type type, const QColor &colour,
                          const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        const QFont font = m_style.font(type);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, int(std::ceil(room.width()))));
    };
    const auto next = [&](int height, int space) {
        line.moveTop(line.bottom() + space);
        line.setHeight(height);
    };
    draw(line, PanelStyle::Type::Strong, palette.text, item.name);

    // The state, with how long it has been so at its right.
    next(strong + m_style.pixels(1), gap / 2);
    const QString state = EndpointText::state(item);
    const QFontMetrics metrics(m_style.font(PanelStyle::Type::Strong));
    const double sign = strong;
    QRectF plate = line;
    plate.setWidth(
        std::min<double>(line.width() * 0.72, sign + metrics.horizontalAdvance(state) + 1.5 * gap));
    if (trouble) {
        painter->setPen(QPen(palette.outline2, 1));
        painter->setBrush(palette.priority2);
        painter->drawRoundedRect(plate.adjusted(-2, 0, 2, 0), 3, 3);
    }
    const QColor ink = trouble ? palette.digit2 : palette.text;
    paintSign(*painter,
              QRectF(plate.left() + 1, plate.center().y() - sign / 2 + 1, sign - 2, sign - 2), item,
              ink);
    draw(plate.adjusted(sign + gap / 2.0, 0, 0, 0), PanelStyle::Type::Strong, ink, state);
    draw(QRectF(plate.right() + gap, line.top(), line.right() - plate.right() - gap, line.height()),
         PanelStyle::Type::Small, palette.quiet, EndpointText::since(item, now), Qt::AlignRight);

    next(small, gap / 2);
    draw(line, PanelStyle::Type::Small, palette.text,
         EndpointText::heartbeat(item, now) + QStringLiteral(" · ") +
             EndpointText::analytics(item));
    next(m_style.pixels(sparkline), gap / 2);
    const QString rate = EndpointText::rate(item.rate.perSecond(now));
    const QFontMetrics smallMetrics(m_style.font(PanelStyle::Type::Small));
    const double words = std::clamp<double>(smallMetrics.horizontalAdvance(rate) + 1,
                                            line.width() * 0.34, line.width() * 0.55);
    paintRate(*painter, line.adjusted(0, 0, -words - gap, 0), item, now, m_style);
    draw(QRectF(line.right() - words, line.top(), words, line.height()), PanelStyle::Type::Small,
         palette.text, rate, Qt::AlignRight);

    // Trouble takes two lines: what it is, and what happens next or has to be done.
    next(small, gap / 2);
    QRectF what = line;
    if (rank == EndpointRank::Certificate) {
        const QRectF mark(line.left(), line.top() + 1, small - 2, small - 2);
        painter->setPen(QPen(palette.outline2, 1));
        painter->setBrush(palette.priority2);
        painter->drawRoundedRect(mark, 3, 3);
        draw(mark, PanelStyle::Type::Strong, palette.digit2, QStringLiteral("!"), Qt::AlignHCenter);
        what.setLeft(mark.right() + gap / 2.0);
    }
    draw(what, PanelStyle::Type::Small, palette.text, EndpointText::trouble(item, now));
    next(small, 0);
    const QString retry = EndpointText::nextRetry(item, now);
    draw(line, PanelStyle::Type::Small, palette.quiet,
         retry.isEmpty() ? EndpointText::remedy(item, now) : retry);
    next(small, 0);
    draw(line, PanelStyle::Type::Small, palette.quiet, EndpointText::figures(item));
    painter->restore();
}

void EndpointDelegate::paintRate(QPainter &painter, const QRectF &room, const EndpointItem &item,
                                 qint64 now, const PanelStyle &style)
{
    const Palette &palette = style.palette();
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    if (item.rate.isEmpty())
        return;
    const std::vector<double> rates = item.rate.line(now);
    const double most = std::max(1.0, *std::max_element(rates.begin(), rates.end()));
    QPolygonF line;
    for (std::size_t i = 0; i < rates.size(); ++i)
        line += QPointF(room.left() + room.width() * double(i) / double(rates.size() - 1),
                        room.bottom() - 1 - (room.height() - 3) * rates[i] / most);
    painter.setPen(QPen(palette.text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// Eye open: watches. Eye struck out: live, looks away. Clock: stale. Gap in a line: no signal.
/// Cross: failed. Dots: connecting. Bar: off.
void EndpointDelegate::paintSign(QPainter &painter, const QRectF &room, const EndpointItem &item,
                                 const QColor &ink)
{
    painter.setPen(QPen(ink, std::max(1.6, room.width() / 9), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = room.center();
    const double arm = room.width() * 0.38;
    const auto eye = [&] {
        painter.drawEllipse(centre, arm * 1.1, arm * 0.68);
        painter.setBrush(ink);
        painter.drawEllipse(centre, arm * 0.22, arm * 0.22);
    };
    switch (item.known ? item.told.stream.state : EndpointState::Connecting) {
    case EndpointState::Live:
        eye();
        if (isUnwatched(item))
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        break;
    case EndpointState::Stale:
        painter.drawEllipse(centre, arm, arm);
        painter.drawLine(centre, centre - QPointF(0, arm * 0.6));
        painter.drawLine(centre, centre + QPointF(arm * 0.5, 0));
        break;
    case EndpointState::Retrying:
        painter.drawLine(centre - QPointF(arm, 0), centre - QPointF(arm * 0.4, 0));
        painter.drawLine(centre + QPointF(arm * 0.4, 0), centre + QPointF(arm, 0));
        painter.drawLine(centre + QPointF(-arm * 0.2, arm * 0.6),
                         centre + QPointF(arm * 0.2, -arm * 0.6));
        break;
    case EndpointState::Failed:
        painter.drawLine(centre - QPointF(arm, arm) * 0.8, centre + QPointF(arm, arm) * 0.8);
        painter.drawLine(centre + QPointF(-arm, arm) * 0.8, centre + QPointF(arm, -arm) * 0.8);
        break;
    case EndpointState::Connecting:
        painter.setBrush(ink);
        for (const double x : {-0.8, 0.0, 0.8})
            painter.drawEllipse(centre + QPointF(x * arm, 0), arm * 0.12, arm * 0.12);
        break;
    case EndpointState::Disabled:
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        break;
    }
}

} // namespace Runnel
