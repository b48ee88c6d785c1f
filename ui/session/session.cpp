// SPDX-License-Identifier: Apache-2.0
// Name and role.
#include "session/session.h"

#include <utility>

namespace Runnel {

Session::Session(const QString &name, Role role, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_role(role)
{}

void Session::signIn(const QString &name, Role role, qint64 at)
{
    m_name = name;
    m_role = role;
    m_since = at;
    emit changed();
}

void Session::take(const AccessState &state)
{
    m_access = state;
    ++m_told;
    signIn(state.name, state.role, state.since != 0 ? state.since : m_since);
}

void Session::setKiosk(bool kiosk)
{
    if (std::exchange(m_isKiosk, kiosk) != kiosk)
        emit changed();
}

AlarmCommand Session::command(AlarmCommand::Kind kind, const AlarmId &alarm) const
{
    AlarmCommand command;
    command.kind = kind;
    command.alarm = alarm;
    command.by = m_name;
    command.role = m_role;
    return command;
}

} // namespace Runnel
