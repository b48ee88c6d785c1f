// SPDX-License-Identifier: Apache-2.0
// Who is at a panel and who could be, as the core knows it: a value for the panel.
#pragma once

#include "alarm/alarmcommand.h"
#include "base/fault.h"

#include <QMetaType>

#include <chrono>
#include <vector>

namespace Runnel {

struct AccessState
{
    struct Somebody
    {
        QString name; ///< foreign text
        Role role = Role::Viewer;
        int triesLeft = 0;                      ///< wrong PINs until a lock
        std::chrono::milliseconds lockedFor{0}; ///< when this was told

        friend bool operator==(const Somebody &, const Somebody &) = default;
    };

    /// False: there is no engineer with a PIN, and whoever stands there may do everything.
    bool isProtected = false;
    std::vector<Somebody> people;
    bool isSignedIn = false;
    QString name; ///< who is signed in, else who started the panel
    Role role = Role::Viewer;
    qint64 since = 0; ///< wall clock, ms
    Fault fault;      ///< the people cannot be read: nobody can sign in

    friend bool operator==(const AccessState &, const AccessState &) = default;
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::AccessState)
