// SPDX-License-Identifier: Apache-2.0
// A panel with three people who may sign in.
#pragma once

#include "panelstage.h"
#include "session/panelsettings.h"

#include <QTemporaryDir>

namespace Runnel {

struct PeopleStage : PanelStage
{
    PeopleStage()
    {
        QObject::connect(&client, &RuntimeClient::accessChanged, &session, &Session::take);
        session.signIn(QStringLiteral("station"), Role::Viewer, 0);
    }

    static AccessState people()
    {
        AccessState state;
        state.isProtected = true;
        state.people = {{QStringLiteral("Eva Lund"), Role::Engineer, 5, {}},
                        {QStringLiteral("Ana Berg"), Role::Operator, 5, {}},
                        {QStringLiteral("Guest"), Role::Viewer, 5, {}}};
        state.name = QStringLiteral("station");
        return state;
    }
    /// The core says that this one of people() is signed in now.
    void seat(size_t number)
    {
        AccessState state = people();
        state.isSignedIn = true;
        state.name = state.people[number].name;
        state.role = state.people[number].role;
        state.since = clock.wallMilliseconds();
        emit client.accessChanged(state);
    }
    void nobody() { emit client.accessChanged(people()); }
    void open()
    {
        AccessState state;
        state.name = QStringLiteral("station");
        state.role = Role::Engineer;
        emit client.accessChanged(state);
    }

    QTemporaryDir directory;
    PanelSettings settings{directory.path()};
};

} // namespace Runnel
