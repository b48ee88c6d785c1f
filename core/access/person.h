// SPDX-License-Identifier: Apache-2.0
// Somebody who may sign in at a panel, and what may be changed about that.
#pragma once

#include "access/accessfault.h"
#include "access/pinhash.h"
#include "access/trylimit.h"
#include "alarm/alarmcommand.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace Runnel {

struct Person
{
    static constexpr qsizetype longestName = 60;

    QString name; ///< foreign text
    Role role = Role::Viewer;
    PinHash pin;
    Tries tries;
    /// When PeopleBook answered, by the monotonic clock; in no file.
    std::chrono::milliseconds lockedFor{0};
};

struct People
{
    static constexpr size_t most = 200;

    std::vector<Person> persons;

    const Person *find(const QString &name) const; ///< null: nobody; upper and lower case are one
    Person *find(const QString &name);
    /// Without an engineer nobody could change anything: then everybody may, as without people.
    bool hasEngineer() const;
};

struct PeopleEdit
{
    enum class Kind {
        Set,    ///< adds, or changes role and PIN
        Remove, ///< may not come back without a new PIN
        Unlock, ///< forgets wrong PINs
    };

    Kind kind = Kind::Set;
    QString name;
    Role role = Role::Viewer;    ///< of Set
    std::optional<Redacted> pin; ///< of Set; none: the old one stays
    /// Whoever asks knows that there is no engineer afterwards, and everybody counts as one.
    bool acceptsNoEngineer = false;
};

/// As in the file and on the command line: "viewer", "operator", "engineer".
QString roleName(Role role);
std::optional<Role> roleNamed(const QString &name);
/// Empty, or what is wrong with the name of a new person.
QString nameProblem(const QString &name);

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::PeopleEdit)
