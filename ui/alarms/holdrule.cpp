// SPDX-License-Identifier: Apache-2.0
// One timer, to the moment at which it ends.
#include "alarms/holdrule.h"

#include <utility>

namespace Runnel {

HoldRule::HoldRule(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.createTimer([this] { look(); }))
{}

void HoldRule::touch()
{
    m_touched = m_clock.now();
    m_wasTouched = true;
    look();
}

void HoldRule::setPressed(bool pressed)
{
    m_pressed = pressed;
    touch();
}

void HoldRule::setSelected(bool selected)
{
    m_selected = selected;
    look();
}

void HoldRule::look()
{
    using namespace std::chrono;
    bool holds = false;
    m_timer->stop();
    if (m_wasTouched) {
        const nanoseconds limit = m_pressed || m_selected ? longest : afterTouch;
        const nanoseconds left = limit - (m_clock.now() - m_touched);
        holds = left > 0ns;
        if (holds)
            m_timer->start(ceil<milliseconds>(left));
    }
    if (std::exchange(m_holds, holds) != holds)
        emit changed(holds);
}

} // namespace Runnel
