// SPDX-License-Identifier: Apache-2.0
// Names.
#include "access/person.h"

#include "base/escape.h"

#include <algorithm>

namespace Runnel {

const Person *People::find(const QString &name) const
{
    const auto found = std::find_if(persons.begin(), persons.end(), [&](const Person &person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == persons.end() ? nullptr : &*found;
}

Person *People::find(const QString &name)
{
    return const_cast<Person *>(std::as_const(*this).find(name));
}

bool People::hasEngineer() const
{
    return std::any_of(persons.begin(), persons.end(),
                       [](const Person &person) { return person.role == Role::Engineer; });
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        break;
    case Role::Operator:
        return QStringLiteral("operator");
    case Role::Engineer:
        return QStringLiteral("engineer");
    }
    return QStringLiteral("viewer");
}

std::optional<Role> roleNamed(const QString &name)
{
    for (const Role role : {Role::Viewer, Role::Operator, Role::Engineer}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QString nameProblem(const QString &name)
{
    if (name.isEmpty() || name != name.trimmed())
        return QStringLiteral("A name has to be there, and begins and ends with no space.");
    if (name.size() > Person::longestName)
        return QStringLiteral("A name has at most %1 letters.").arg(Person::longestName);
    if (escapedForDisplay(name, Person::longestName) != name)
        return QStringLiteral("The name holds signs that cannot be seen.");
    return {};
}

} // namespace Runnel
