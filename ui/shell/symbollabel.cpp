// SPDX-License-Identifier: Apache-2.0
// The symbol in the middle of its widget.
#include "shell/symbollabel.h"

#include "style/flashclock.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"

#include <QPainter>

namespace Runnel {

SymbolLabel::SymbolLabel(const PanelContext &context, double millimetres, Room room,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_millimetres(millimetres)
    , m_room(room)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_NoSystemBackground);
    connect(&m_context.flash, &FlashClock::beat, this, [this] {
        if (m_flashes)
            update();
    });
    connect(&m_context.style, &PanelStyle::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SymbolLabel::setSymbol(int priority, bool unacknowledged, bool active, bool flashes)
{
    m_priority = priority;
    m_unacknowledged = unacknowledged;
    m_active = active;
    m_flashes = flashes && priority > 0;
    m_context.flash.setWanted(*this, m_flashes);
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int symbol = m_context.style.pixels(m_millimetres);
    const int side =
        m_room == Room::Ring ? int(2 * PrioritySymbol::reach(symbol)) + 2 : symbol * 5 / 4;
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    if (m_priority == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    PrioritySymbol symbol;
    symbol.priority = m_priority;
    symbol.unacknowledged = m_unacknowledged;
    symbol.active = m_active;
    symbol.lit = m_flashes && m_context.flash.isLit();
    symbol.paint(painter, QRectF(rect()).center(), m_context.style.pixels(m_millimetres),
                 m_context.style.palette());
}

} // namespace Runnel
