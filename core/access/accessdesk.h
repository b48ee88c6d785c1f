// SPDX-License-Identifier: Apache-2.0
// Decides who is at a panel and what that person may do.
#pragma once

#include "access/accessstate.h"
#include "access/peoplebook.h"
#include "alarm/watchline.h"
#include "config/configwatch.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Runnel {

/// Lives on the core thread; borrows the clock. Hashing and the disk are a pool's with one thread,
/// in the order they were asked for. Until the list of people was read, the panel only looks.
class AccessDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostWaiting = 8; ///< further ones are refused

    using Done = std::function<void(const Fault &fault)>; ///< once, from the event loop

    /// `starter`: whose the panel is while nobody is signed in.
    AccessDesk(const QString &stateDirectory, const QString &starter, Clock &clock);
    ~AccessDesk() override;

    void open(); ///< reads the people; changed() follows
    void end();  ///< the panel is closed in order

    const AccessState &state() const { return m_state; }
    QString name() const { return m_state.name; }
    Role role() const { return m_state.role; }

    void signIn(const QString &name, const Redacted &pin, Done done);
    void signOut(bool idle);  ///< `idle`: nobody touched the panel for long
    void stepDown(Role role); ///< the same person with less rights; never with more
    void change(const PeopleEdit &edit, Done done); ///< for engineers only

signals:
    void changed(const Runnel::AccessState &state);
    void recorded(const Runnel::WatchLine &line); ///< for the journal

private:
    using Answer = PeopleBook::Answer;

    void ask(std::function<Answer(PeopleBook &)> work, std::function<void(const Answer &)> then);
    void take(const Answer &answer);
    void enter(const Person &person);
    void leave(WatchLine::Kind why);
    void record(WatchLine::Kind kind, const QString &name, Role role);
    void tell();

    QString m_starter;
    Clock &m_clock;
    PeopleBook m_book; ///< the pool's
    ConfigWatch m_watch;
    AccessState m_state;
    QByteArray m_salt; ///< of the PIN by which somebody is signed in: another PIN ends that
    int m_waiting = 0;
    QThreadPool m_pool; ///< ends first
};

} // namespace Runnel
