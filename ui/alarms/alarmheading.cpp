// SPDX-License-Identifier: Apache-2.0
// The symbol flashes with all others; the words stand.
#include "alarms/alarmheading.h"

#include "alarms/alarmfacts.h"
#include "base/clock.h"
#include "fields/labels.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"
#include "style/prioritysymbol.h"
#include "text/alarmtext.h"
#include "text/timetext.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

AlarmHeading::AlarmHeading(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_state(new QLabel(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_origin->setProperty("role", QStringLiteral("quiet"));
    m_state->setProperty("role", QStringLiteral("strong"));
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_origin, m_state}) {
        makeWrapping(*label);
        layout->addWidget(label);
    }
    connect(&context.flash, &FlashClock::beat, this, [this] { update(symbolRoom()); });
    connect(&context.style, &PanelStyle::changed, this, &AlarmHeading::restyle);
    restyle();
}

void AlarmHeading::restyle()
{
    layout()->setContentsMargins(symbolRoom().width(), 0, 0, 0);
    layout()->setSpacing(m_context.style.pixels(0.5));
    fitHeight();
    update();
}

QRect AlarmHeading::symbolRoom() const
{
    return {0, 0, m_context.style.pixels(15), m_context.style.pixels(15)};
}

void AlarmHeading::setAlarm(const Alarm &alarm)
{
    m_alarm = alarm;
    refresh();
    watchFlash();
}

void AlarmHeading::refresh()
{
    if (!m_alarm)
        return;
    const qint64 now = m_context.clock.wallMilliseconds();
    const AlarmState state = m_alarm->condition.state;
    m_title->setText(breakable(AlarmFacts::title(*m_alarm)));
    m_origin->setText(breakable(AlarmFacts::origin(*m_alarm, now)));
    if (state == AlarmState::Normal)
        m_state->setText(tr("Over since %1").arg(TimeText::dayAndClock(m_alarm->clearedAt, now)));
    else if (m_alarm->condition.active)
        m_state->setText(tr("%1 · last %2 ago")
                             .arg(AlarmText::state(state), TimeText::age(now - m_alarm->lastAt)));
    else
        m_state->setText(
            tr("%1 · cleared %2 ago")
                .arg(AlarmText::state(state), TimeText::age(now - m_alarm->clearedAt)));
    setAccessibleName(
        tr("Priority %1: %2").arg(QString::number(m_alarm->priority), AlarmFacts::title(*m_alarm)));
    setAccessibleDescription(m_origin->text() + QStringLiteral(". ") + m_state->text());
    fitHeight();
    update(symbolRoom());
}

/// Wrapped labels in layouts within layouts are given too little when their text changes.
void AlarmHeading::fitHeight()
{
    const int height = std::max(symbolRoom().height(), layout()->heightForWidth(width()));
    if (height != minimumHeight())
        setMinimumHeight(height);
}

void AlarmHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void AlarmHeading::paintEvent(QPaintEvent *)
{
    if (!m_alarm)
        return;
    QPainter painter(this);
    PrioritySymbol symbol;
    symbol.priority = m_alarm->priority;
    symbol.unacknowledged = isUnacknowledged(m_alarm->condition.state);
    symbol.active = m_alarm->condition.active;
    symbol.lit = symbol.unacknowledged && symbol.active && m_context.flash.isLit();
    if (m_alarm->condition.state == AlarmState::Normal)
        painter.setOpacity(0.45);
    const QRect room = symbolRoom();
    symbol.paint(painter, QPointF(room.width() * 0.42, room.height() * 0.5),
                 m_context.style.pixels(6), m_context.style.palette());
}

void AlarmHeading::watchFlash()
{
    m_context.flash.setWanted(*this, isVisible() && m_alarm &&
                                         isUnacknowledged(m_alarm->condition.state) &&
                                         m_alarm->condition.active);
}

void AlarmHeading::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchFlash();
}

void AlarmHeading::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watchFlash();
}

} // namespace Runnel
