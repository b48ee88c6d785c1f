// SPDX-License-Identifier: Apache-2.0
// people.json of the state directory: who may sign in, and the hashes of their PINs.
#pragma once

#include "access/person.h"
#include "base/result.h"

#include <QString>

namespace Runnel {

/// For its owner alone (0600), replaced in one step; what it held before stands in
/// "people.json.bak". It is no part of the configuration, which people copy around. Any one thread
/// at a time; between processes, PeopleBook's lock.
class PeopleFile
{
public:
    static constexpr qint64 mostBytes = 1024 * 1024;
    static constexpr int version = 1;

    explicit PeopleFile(const QString &stateDirectory);

    const QString &path() const { return m_path; }
    QString backupPath() const;

    /// Nobody, when neither the file nor the one before it is there. What cannot be read, is
    /// damaged, or is open to others is a fault (AccessFault): then nobody can sign in, and
    /// nobody may do anything.
    Result<People> load() const;
    Result<People> loadBackup() const;
    /// Belongs afterwards to whom the state directory belongs, also when root writes it.
    Fault save(const People &people) const;
    /// What cannot be read gets another name, "people.json.damaged", out of the way.
    Fault setAside() const;

private:
    Result<People> loadFrom(const QString &path) const;

    QString m_path;
};

} // namespace Runnel
