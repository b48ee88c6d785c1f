// SPDX-License-Identifier: Apache-2.0
// What differs between two configuration documents, place by place.
#pragma once

#include "draft/configpath.h"

#include <vector>

namespace Runnel {

/// Undefined: there was, or is, nothing. A list whose elements all have names is compared by
/// them; any other list is one value. Only another order of named elements is a change of the
/// list itself.
struct ConfigChange
{
    ConfigPath path;
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const ConfigChange &, const ConfigChange &) = default;
};

using ConfigChanges = std::vector<ConfigChange>;

ConfigChanges changesBetween(const QJsonObject &before, const QJsonObject &after);
/// One value on one line, as JSON, for people: at most `longest` characters.
QString shownValue(const QJsonValue &value, qsizetype longest = 120);

} // namespace Runnel
