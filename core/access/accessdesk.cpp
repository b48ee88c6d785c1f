// SPDX-License-Identifier: Apache-2.0
// One seat, and the list of those who may take it.
#include "access/accessdesk.h"

#include "access/refusal.h"
#include "base/clock.h"
#include "base/logging.h"

namespace Runnel {

AccessDesk::AccessDesk(const QString &stateDirectory, const QString &starter, Clock &clock)
    : m_starter(starter)
    , m_clock(clock)
    , m_book(stateDirectory, clock)
    , m_watch(PeopleFile(stateDirectory).path(), clock)
{
    m_pool.setMaxThreadCount(1);
    m_state.isProtected = true;
    m_state.name = starter;
    connect(&m_watch, &ConfigWatch::changed, this,
            [this] { ask([](PeopleBook &book) { return book.read(); }, {}); });
}

AccessDesk::~AccessDesk()
{
    m_pool.waitForDone();
}

/// `work` on the pool's thread; its answer counts before `then` is called.
void AccessDesk::ask(std::function<Answer(PeopleBook &)> work,
                     std::function<void(const Answer &)> then)
{
    ++m_waiting;
    m_pool.start([this, work = std::move(work), then = std::move(then)] {
        const Answer answer = work(m_book);
        QMetaObject::invokeMethod(
            this,
            [this, answer, then] {
                --m_waiting;
                if (then)
                    then(answer);
                else
                    take(answer);
            },
            Qt::QueuedConnection);
    });
}

void AccessDesk::open()
{
    ask([](PeopleBook &book) { return book.read(); },
        [this](const Answer &answer) {
            take(answer);
            record(WatchLine::Kind::Started, m_state.name, m_state.role);
        });
}

void AccessDesk::end()
{
    record(WatchLine::Kind::Ended, m_state.name, m_state.role);
}

/// What the list says now, for whoever is signed in, too.
void AccessDesk::take(const Answer &answer)
{
    const AccessState before = m_state;
    m_state.fault = answer.fault.kind == AccessFault::peopleUnreadable ? answer.fault : Fault();
    if (m_state.fault) {
        // Whoever is signed in was known when the list could be read; nobody else comes in.
        if (before.fault != m_state.fault)
            qCWarning(logRuntime).noquote() << m_state.fault.toString();
        m_state.isProtected = true;
    } else {
        m_state.isProtected = answer.people.hasEngineer();
        m_state.people.clear();
        for (const Person &person : answer.people.persons)
            m_state.people.push_back(
                {person.name, person.role, TryLimit::left(person.tries), person.lockedFor});
        if (m_state.isSignedIn) {
            const Person *person = answer.people.find(m_state.name);
            if (!person || person->pin.salt != m_salt)
                leave(WatchLine::Kind::SignedOut);
            else if (person->role < m_state.role)
                m_state.role = person->role;
        }
    }
    if (!m_state.isSignedIn) {
        m_state.name = m_starter;
        m_state.role = m_state.isProtected ? Role::Viewer : Role::Engineer;
    }
    tell();
}

void AccessDesk::tell()
{
    emit changed(m_state);
}

void AccessDesk::record(WatchLine::Kind kind, const QString &name, Role role)
{
    emit recorded({m_clock.wallMilliseconds(), kind, name, role});
}

void AccessDesk::enter(const Person &person)
{
    if (m_state.isSignedIn && m_state.name != person.name)
        record(WatchLine::Kind::SignedOut, m_state.name, m_state.role);
    m_state.isSignedIn = true;
    m_state.name = person.name;
    m_state.role = person.role;
    m_state.since = m_clock.wallMilliseconds();
    m_salt = person.pin.salt;
    record(WatchLine::Kind::SignedIn, person.name, person.role);
    qCInfo(logRuntime).noquote() << "At the panel:" << person.name + u',' << roleName(person.role);
}

void AccessDesk::leave(WatchLine::Kind why)
{
    record(why, m_state.name, m_state.role);
    m_state.isSignedIn = false;
    m_state.since = m_clock.wallMilliseconds();
    m_salt.clear();
}

void AccessDesk::signIn(const QString &name, const Redacted &pin, Done done)
{
    if (m_waiting >= mostWaiting) {
        QMetaObject::invokeMethod(
            this,
            [done] {
                done(AccessFault::refused(QStringLiteral("Too many sign in at once."),
                                          QStringLiteral("Wait a moment, then try again.")));
            },
            Qt::QueuedConnection);
        return;
    }
    ask([name, pin](PeopleBook &book) { return book.signIn(name, pin); },
        [this, name, done = std::move(done)](const Answer &answer) {
            const Person *person = answer.people.find(name);
            if (!answer.fault && person) {
                enter(*person);
            } else if (person) {
                record(WatchLine::Kind::Refused, person->name, person->role);
                qCWarning(logRuntime).noquote()
                    << "Sign-in refused:" << person->name + u':' << answer.fault.detail;
            }
            take(answer);
            done(answer.fault);
        });
}

void AccessDesk::signOut(bool idle)
{
    if (!m_state.isSignedIn)
        return;
    leave(idle ? WatchLine::Kind::Locked : WatchLine::Kind::SignedOut);
    m_state.name = m_starter;
    m_state.role = m_state.isProtected ? Role::Viewer : Role::Engineer;
    tell();
}

void AccessDesk::stepDown(Role role)
{
    if (!m_state.isSignedIn || role >= m_state.role)
        return;
    m_state.role = role;
    record(WatchLine::Kind::SignedIn, m_state.name, role);
    tell();
}

void AccessDesk::change(const PeopleEdit &edit, Done done)
{
    if (role() != Role::Engineer || m_waiting >= mostWaiting) {
        const Fault fault =
            role() != Role::Engineer
                ? AccessFault::refused(QStringLiteral("Only an engineer may change who signs in."),
                                       QStringLiteral("Let an engineer sign in."))
                : AccessFault::refused(QStringLiteral("Too much waits for an answer."),
                                       QStringLiteral("Wait a moment, then try again."));
        QMetaObject::invokeMethod(
            this, [done, fault] { done(fault); }, Qt::QueuedConnection);
        return;
    }
    const bool wasOpen = !m_state.isProtected;
    ask([edit](PeopleBook &book) { return book.change(edit); },
        [this, edit, wasOpen, done = std::move(done)](const Answer &answer) {
            const Person *person = answer.people.find(edit.name);
            if (!answer.fault && person && edit.pin) {
                // Whoever replaces the own PIN stays; the first engineer has just shown to know it.
                if (m_state.isSignedIn && m_state.name == person->name)
                    m_salt = person->pin.salt;
                else if (wasOpen && !m_state.isSignedIn && person->role == Role::Engineer)
                    enter(*person);
            }
            if (!answer.fault)
                qCInfo(logRuntime).noquote()
                    << "The people who may sign in were changed:" << edit.name;
            take(answer);
            done(answer.fault);
        });
}

} // namespace Runnel
