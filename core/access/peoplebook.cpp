// SPDX-License-Identifier: Apache-2.0
// Read, judge, write, then answer.
#include "access/peoplebook.h"

#include "access/refusal.h"
#include "base/clock.h"

#include <QLockFile>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int lockPatience = 2000; ///< ms
constexpr int staleAfter = 10'000; ///< ms; nobody holds it longer than a second

Fault lockedFault(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    return {
        AccessFault::personLocked, QStringLiteral("Too many wrong PINs."),
        QStringLiteral("Wait %1 s, or let an engineer unlock this person.").arg(seconds.count()),
        int(seconds.count()), RetryAdvice::Slowly};
}

/// Keeps two processes from writing at once.
class FileLock
{
public:
    explicit FileLock(const QString &path)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(staleAfter);
        m_held = m_lock.tryLock(lockPatience);
    }
    Fault fault() const
    {
        if (m_held)
            return {};
        return AccessFault::refused(
            QStringLiteral("The list of people is in use, or its directory cannot be "
                           "written."),
            QStringLiteral("Try again in a moment."));
    }

private:
    QLockFile m_lock;
    bool m_held = false;
};

} // namespace

PeopleBook::PeopleBook(const QString &stateDirectory, Clock &clock)
    : m_file(stateDirectory)
    , m_lockFile(m_file.path() + QStringLiteral(".lock"))
    , m_clock(clock)
{}

Tries PeopleBook::triesOf(const Person &person) const
{
    return m_unsaved.value(person.name, person.tries);
}

/// By the monotonic clock since this object first saw the lock.
std::chrono::milliseconds PeopleBook::lockedFor(const Person &person)
{
    const Tries tries = triesOf(person);
    if (tries.lockedUntil == 0) {
        m_locks.remove(person.name);
        return std::chrono::milliseconds(0);
    }
    Lock &lock = m_locks[person.name];
    if (lock.lockedUntil != tries.lockedUntil)
        lock = {tries.lockedUntil,
                m_clock.now() + TryLimit::lockedFor(tries, m_clock.wallMilliseconds())};
    return std::max(std::chrono::milliseconds(0),
                    std::chrono::ceil<std::chrono::milliseconds>(lock.ends - m_clock.now()));
}

PeopleBook::Answer PeopleBook::finished(Answer answer)
{
    for (Person &person : answer.people.persons)
        person.lockedFor = lockedFor(person);
    return answer;
}

PeopleBook::Answer PeopleBook::read()
{
    return finished(load());
}

PeopleBook::Answer PeopleBook::load()
{
    auto people = m_file.load();
    if (!people)
        return {people.fault(), {}};
    for (Person &person : people.value().persons)
        person.tries = triesOf(person);
    return {{}, std::move(people).value()};
}

/// On disk, else in memory until the disk takes something again.
void PeopleBook::note(People &people, const QString &name, const Tries &tries)
{
    Person *person = people.find(name);
    person->tries = tries;
    if (m_file.save(people))
        m_unsaved.insert(person->name, tries);
    else
        m_unsaved.clear(); // load() has put them into `people`
}

PeopleBook::Answer PeopleBook::signIn(const QString &name, const Redacted &pin)
{
    // Without the lock it goes on: a full disk must not keep an operator from the alarms.
    const FileLock lock(m_lockFile);
    return finished(tryToEnter(name, pin));
}

PeopleBook::Answer PeopleBook::tryToEnter(const QString &name, const Redacted &pin)
{
    Answer answer = load();
    if (answer.fault)
        return answer;
    const Person *found = answer.people.find(name);
    if (!found) {
        answer.fault = AccessFault::refused(QStringLiteral("There is nobody of this name."),
                                            QStringLiteral("Look again."));
        return answer;
    }
    const Person person = *found;
    if (const auto left = lockedFor(person); left.count() > 0) {
        answer.fault = lockedFault(left);
        return answer;
    }
    // Counted first: whoever cuts the power while it is looked at has used up a try all the same.
    const Tries after = TryLimit::afterWrong(person.tries, m_clock.wallMilliseconds());
    note(answer.people, person.name, after);
    if (person.pin.matches(pin)) {
        note(answer.people, person.name, {});
        return answer;
    }
    if (after.lockedUntil != 0)
        answer.fault = lockedFault(lockedFor(*answer.people.find(name)));
    else
        answer.fault = {AccessFault::pinWrong, QStringLiteral("This PIN is wrong."),
                        QStringLiteral("Try again."), TryLimit::left(after), RetryAdvice::Soon};
    return answer;
}

PeopleBook::Answer PeopleBook::change(const PeopleEdit &edit)
{
    const FileLock lock(m_lockFile);
    if (const Fault fault = lock.fault())
        return {fault, read().people};
    Answer answer = load();
    if (answer.fault)
        return answer;
    return finished(apply(std::move(answer.people), edit));
}

PeopleBook::Answer PeopleBook::restore(const PeopleEdit &edit, QString &note)
{
    const FileLock lock(m_lockFile);
    if (const Fault fault = lock.fault())
        return {fault, {}};
    Answer answer = load();
    if (answer.fault) {
        auto older = m_file.loadBackup();
        note = answer.fault.detail + u' ' +
               (older ? QStringLiteral("The one before it counts again.")
                      : QStringLiteral("It is begun anew."));
        // Judged before anything is moved.
        if (edit.kind != PeopleEdit::Kind::Set || !edit.pin)
            return answer;
        if (const Fault fault = m_file.setAside())
            return {fault, {}};
        answer.people = older ? std::move(older).value() : People();
    }
    return finished(apply(std::move(answer.people), edit));
}

PeopleBook::Answer PeopleBook::apply(People people, const PeopleEdit &edit)
{
    const People before = people;
    const auto refuse = [&](const QString &why, const QString &remedy) {
        return Answer{AccessFault::refused(why, remedy), before};
    };
    Person *person = people.find(edit.name);
    if (!person && edit.kind != PeopleEdit::Kind::Set)
        return refuse(QStringLiteral("There is nobody of this name."),
                      QStringLiteral("Look at the list again."));
    switch (edit.kind) {
    case PeopleEdit::Kind::Set:
        if (edit.pin) {
            if (const QString problem = PinHash::problemOf(*edit.pin); !problem.isEmpty())
                return refuse(problem, QStringLiteral("Choose another one."));
        }
        if (!person) {
            if (const QString problem = nameProblem(edit.name); !problem.isEmpty())
                return refuse(problem, QStringLiteral("Choose another name."));
            if (!edit.pin)
                return refuse(QStringLiteral("Somebody new needs a PIN."),
                              QStringLiteral("Give one."));
            if (people.persons.size() >= People::most)
                return refuse(QStringLiteral("There are too many people."),
                              QStringLiteral("Remove somebody who has left."));
            people.persons.push_back({edit.name, edit.role, {}, {}, {}});
            person = &people.persons.back();
        }
        person->role = edit.role;
        if (edit.pin) {
            person->pin = PinHash::of(*edit.pin);
            person->tries = {};
        }
        break;
    case PeopleEdit::Kind::Remove:
        people.persons.erase(people.persons.begin() + (person - people.persons.data()));
        break;
    case PeopleEdit::Kind::Unlock:
        person->tries = {};
        break;
    }
    if (!people.hasEngineer() && !edit.acceptsNoEngineer) {
        if (before.hasEngineer())
            return refuse(QStringLiteral("This is the last engineer. Without one, anybody at the "
                                         "panel may change everything."),
                          QStringLiteral("Set up another engineer first, or confirm it."));
        return refuse(QStringLiteral("There is no engineer yet, so anybody may change everything."),
                      QStringLiteral("Set up an engineer first."));
    }
    if (const Fault fault = m_file.save(people))
        return {fault, before};
    m_unsaved.clear();
    return {{}, people};
}

} // namespace Runnel
