// SPDX-License-Identifier: Apache-2.0
// Takes the members of one object of a variable file by name, and knows which nobody took.
#pragma once

#include "config/jsonvalue.h"

#include <QStringList>

namespace Runnel {

/// Names are asked for in snake case and found in camel case, too. A member that is null, or of
/// another kind, counts as absent. Borrows the value.
class TfvarsMembers
{
public:
    /// `value` may be null, or no object: then there are no members.
    TfvarsMembers(const JsonValue *value, const QString &path);

    bool exists() const { return m_value; }
    const QString &path() const { return m_path; } ///< for people
    QString path(const char *name) const { return m_path + u'.' + QLatin1String(name); }

    const JsonValue *take(const char *name); ///< null when it is absent
    QString text(const char *name);
    bool truth(const char *name, bool usual);
    TfvarsMembers object(const char *name) { return {take(name), path(name)}; }
    const std::vector<JsonValue> &list(const char *name);

    const std::vector<JsonValue::Member> &members() const;
    QStringList left() const; ///< names that hold something and that nobody took

    /// What attributes hold: text; numbers and booleans as they are written.
    static QString textOf(const JsonValue &value);

private:
    const JsonValue *m_value;
    QString m_path;
    QStringList m_taken;
};

} // namespace Runnel
