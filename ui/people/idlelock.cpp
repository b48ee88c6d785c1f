// SPDX-License-Identifier: Apache-2.0
// The time since the last touch.
#include "people/idlelock.h"

#include "base/clock.h"
#include "people/seatsettings.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"

#include <QEvent>

#include <algorithm>

namespace Runnel {

using namespace std::chrono_literals;

IdleLock::IdleLock(const PanelContext &context, const PanelSettings &settings, QObject &application)
    : m_context(context)
    , m_settings(settings)
    , m_touchedAt(context.clock.now())
    , m_second(context.clock.createTimer([this] { tick(); }))
{
    application.installEventFilter(this);
    connect(&context.session, &Session::changed, this, &IdleLock::ticked);
    m_second->start(1000ms);
}

IdleLock::~IdleLock() = default;

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::touch()
{
    m_touchedAt = m_context.clock.now();
    emit ticked();
}

bool IdleLock::wouldLock() const
{
    const AccessState &access = m_context.session.access();
    if (!access.isSignedIn || !access.isProtected)
        return false;
    return !SeatSettings::of(m_settings).idleKeepsOperator ||
           m_context.session.role() == Role::Engineer;
}

std::optional<std::chrono::seconds> IdleLock::left() const
{
    const SeatSettings seat = SeatSettings::of(m_settings);
    if (seat.idleAfter.count() == 0 || !wouldLock())
        return std::nullopt;
    const auto rest = m_touchedAt + seat.idleAfter - m_context.clock.now();
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(rest));
}

void IdleLock::tick()
{
    m_second->start(1000ms);
    const auto rest = left();
    if (rest && rest->count() == 0) {
        if (SeatSettings::of(m_settings).idleKeepsOperator)
            m_context.client.stepDown(Role::Operator);
        else
            m_context.client.signOut(true);
    }
    emit ticked();
}

} // namespace Runnel
