// SPDX-License-Identifier: Apache-2.0
// Checks PINs and changes people, with everything that has to be on disk before it is said.
#pragma once

#include "access/peoplefile.h"

#include <QHash>

namespace Runnel {
class Clock;

/// Any one thread at a time: it hashes and waits for the disk, so never the core's. Borrows the
/// clock. Other processes (`runnel people`) may change the same file meanwhile.
class PeopleBook
{
public:
    /// Somebody's, as they are now.
    struct Answer
    {
        Fault fault;
        People people; ///< as far as they could be read
    };

    PeopleBook(const QString &stateDirectory, Clock &clock);

    Answer read();
    /// A wrong PIN is counted on disk before it is told.
    /// See accessfault.h.
    Answer signIn(const QString &name, const Redacted &pin);
    Answer change(const PeopleEdit &edit);
    /// As change() with Set, for whoever may write the state directory: a list that cannot be read
    /// is set aside, and the one before it counts, if that can be read. `note` says so.
    Answer restore(const PeopleEdit &edit, QString &note);

private:
    struct Lock
    {
        qint64 lockedUntil = 0;
        std::chrono::nanoseconds ends{0};
    };

    Answer load();
    Answer tryToEnter(const QString &name, const Redacted &pin);
    Answer apply(People people, const PeopleEdit &edit);
    Answer finished(Answer answer); ///< with what is left of each lock
    std::chrono::milliseconds lockedFor(const Person &person);
    Tries triesOf(const Person &person) const;
    void note(People &people, const QString &name, const Tries &tries);

    PeopleFile m_file;
    QString m_lockFile;
    Clock &m_clock;
    QHash<QString, Lock> m_locks;
    QHash<QString, Tries> m_unsaved; ///< the disk refused them; they count all the same
};

} // namespace Runnel
