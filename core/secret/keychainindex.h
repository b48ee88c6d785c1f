// SPDX-License-Identifier: Apache-2.0
// What Runnel has put into the keychain: names and times, never secrets.
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// QtKeychain can neither list what it holds nor tell that something changed. So every name is
/// kept in a file of the user's (0600, one for all instances), with the time of its last change.
/// An entry is marked before the keychain is touched and again afterwards: what was interrupted
/// in between can be seen, and is cleared up by the next command. Each call stands for itself, on
/// any thread and in any process (a lock file, an atomic replacement).
class KeychainIndex
{
public:
    enum class State { Setting, Stored, Removing };
    struct Entry
    {
        QString name;
        State state = State::Stored;
        qint64 changed = 0; ///< of the last change that was completed; grows with each

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    static constexpr qint64 maximumBytes = 1024 * 1024;
    static constexpr int maximumNameLength = 128;

    /// An empty name stands for no index: nothing is known and nothing is kept.
    explicit KeychainIndex(QString file = {});
    /// `$XDG_CONFIG_HOME/runnel/keychain.json`; without a home directory none.
    static KeychainIndex system();

    QString file() const { return m_file; }
    Result<std::vector<Entry>> entries() const; ///< in the order of their names; none yet: empty
    std::optional<Entry> find(const QString &name) const; ///< none, too, when it cannot be read

    /// Puts the entry in, or in the place of the one of its name. A new `changed` is the wall
    /// clock's, or one more than before.
    Fault put(const QString &name, State state, qint64 wallMilliseconds, bool completed);
    Fault take(const QString &name);

    /// Empty for a name that may be stored, else what is wrong with it.
    static QString nameProblem(const QString &name);

private:
    Fault change(const QString &name, const std::optional<Entry> &entry, bool completed);

    QString m_file;
};

} // namespace Runnel
