// SPDX-License-Identifier: Apache-2.0
// The beat.
#include "style/flashclock.h"

namespace Runnel {

FlashClock::FlashClock(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_timer(clock.createTimer([this] { turn(); }))
{}

void FlashClock::setWanted(const QObject &who, bool wanted)
{
    if (wanted == m_wanting.contains(&who))
        return;
    if (wanted) {
        m_wanting.insert(&who);
        connect(&who, &QObject::destroyed, this, [this, gone = &who] { setWanted(*gone, false); });
        if (m_wanting.size() == 1) {
            m_lit = true; // what is new is seen at once
            m_timer->start(halfBeat);
            emit beat(m_lit);
        }
        return;
    }
    m_wanting.remove(&who);
    disconnect(&who, nullptr, this, nullptr);
    if (m_wanting.isEmpty()) {
        m_timer->stop();
        m_lit = false;
    }
}

void FlashClock::turn()
{
    m_lit = !m_lit;
    m_timer->start(halfBeat);
    emit beat(m_lit);
}

} // namespace Runnel
