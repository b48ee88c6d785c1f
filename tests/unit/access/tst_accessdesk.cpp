// SPDX-License-Identifier: Apache-2.0
// The seat at the panel: who takes it, what that person may, and when it is taken away.
#include "access/accessdesk.h"

#include "base/clock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Runnel;

namespace {

const QString ana = QStringLiteral("Ana");
const QString eva = QStringLiteral("Eva");
const QString starter = QStringLiteral("station");

PeopleEdit put(const QString &name, Role role, const char *digits)
{
    PeopleEdit edit;
    edit.name = name;
    edit.role = role;
    if (digits)
        edit.pin = Redacted(QByteArray(digits));
    return edit;
}

PeopleEdit removal(const QString &name, bool accepts = false)
{
    PeopleEdit edit;
    edit.kind = PeopleEdit::Kind::Remove;
    edit.name = name;
    edit.acceptsNoEngineer = accepts;
    return edit;
}

} // namespace

class TestAccessDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void withoutPeopleWhoeverStandsThereIsEngineer();
    void withPeopleAPanelOnlyLooks();
    void beforeTheListIsReadAPanelOnlyLooks();
    void aPinTakesTheSeat();
    void aWrongPinTakesNothing();
    void onlyAnEngineerChangesPeople();
    void signingOutAndIdlingAreTold();
    void steppingDownNeverGoesUp();
    void theFirstEngineerIsSignedInAtOnce();
    void whoeverReplacesTheOwnPinStays();
    void whoeverIsRemovedIsSignedOut();
    void aPinReplacedOnTheConsoleSignsOut();
    void whenTheLastEngineerGoesEverybodyIsOne();
    void aDamagedListKeepsTheShiftButLetsNobodyIn();
    void tooManyAtOnceAreRefused();
    void hashingHoldsUpNothing();

private:
    void setUpPeople();
    void open();
    Fault signIn(const QString &name, const char *digits);
    Fault change(const PeopleEdit &edit);
    std::vector<WatchLine::Kind> kinds() const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AccessDesk> m_desk;
    std::vector<WatchLine> m_lines;
};

void TestAccessDesk::init()
{
    m_desk.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_lines.clear();
}

void TestAccessDesk::setUpPeople()
{
    PeopleBook book(m_directory->path(), m_clock);
    QCOMPARE(book.change(put(eva, Role::Engineer, "2468")).fault, Fault());
    QCOMPARE(book.change(put(ana, Role::Operator, "4711")).fault, Fault());
}

void TestAccessDesk::open()
{
    m_desk = std::make_unique<AccessDesk>(m_directory->path(), starter, m_clock);
    connect(m_desk.get(), &AccessDesk::recorded, this,
            [this](const WatchLine &line) { m_lines.push_back(line); });
    QSignalSpy changed(m_desk.get(), &AccessDesk::changed);
    m_desk->open();
    QVERIFY(changed.wait());
}

Fault TestAccessDesk::signIn(const QString &name, const char *digits)
{
    std::optional<Fault> answer;
    m_desk->signIn(name, Redacted(QByteArray(digits)), [&](const Fault &fault) { answer = fault; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)
               ? *answer
               : Fault{FaultKind::Internal, QStringLiteral("no answer"), {}};
}

Fault TestAccessDesk::change(const PeopleEdit &edit)
{
    std::optional<Fault> answer;
    m_desk->change(edit, [&](const Fault &fault) { answer = fault; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)
               ? *answer
               : Fault{FaultKind::Internal, QStringLiteral("no answer"), {}};
}

std::vector<WatchLine::Kind> TestAccessDesk::kinds() const
{
    std::vector<WatchLine::Kind> kinds;
    for (const WatchLine &line : m_lines)
        kinds.push_back(line.kind);
    return kinds;
}

void TestAccessDesk::withoutPeopleWhoeverStandsThereIsEngineer()
{
    open();
    QCOMPARE(m_desk->role(), Role::Engineer);
    QCOMPARE(m_desk->name(), starter);
    QVERIFY(!m_desk->state().isProtected);
    QVERIFY(!m_desk->state().isSignedIn);
    m_desk->end();
    QCOMPARE(kinds(), (std::vector{WatchLine::Kind::Started, WatchLine::Kind::Ended}));
    QCOMPARE(m_lines.front().role, Role::Engineer);
}

void TestAccessDesk::withPeopleAPanelOnlyLooks()
{
    setUpPeople();
    open();
    QCOMPARE(m_desk->role(), Role::Viewer);
    QVERIFY(m_desk->state().isProtected);
    QCOMPARE(m_desk->state().people.size(), 2u);
    QCOMPARE(m_lines.front().role, Role::Viewer);
}

void TestAccessDesk::beforeTheListIsReadAPanelOnlyLooks()
{
    AccessDesk desk(m_directory->path(), starter, m_clock);
    QCOMPARE(desk.role(), Role::Viewer);
    desk.open();
    QCOMPARE(desk.role(), Role::Viewer);
}

void TestAccessDesk::aPinTakesTheSeat()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(ana, "4711"), Fault());
    QCOMPARE(m_desk->name(), ana);
    QCOMPARE(m_desk->role(), Role::Operator);
    QCOMPARE(signIn(eva, "2468"), Fault()); // takes over
    QCOMPARE(m_desk->role(), Role::Engineer);
    QCOMPARE(kinds(), (std::vector{WatchLine::Kind::Started, WatchLine::Kind::SignedIn,
                                   WatchLine::Kind::SignedOut, WatchLine::Kind::SignedIn}));
    QCOMPARE(m_lines[2].name, ana);
}

void TestAccessDesk::aWrongPinTakesNothing()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(ana, "4711"), Fault());
    QCOMPARE(signIn(eva, "4711").kind, AccessFault::pinWrong);
    QCOMPARE(m_desk->name(), ana); // who sits there stays
    QCOMPARE(m_lines.back().kind, WatchLine::Kind::Refused);
    QCOMPARE(m_lines.back().name, eva);
    for (int i = 0; i < 4; ++i)
        signIn(eva, "4711");
    QCOMPARE(signIn(eva, "2468").kind, AccessFault::personLocked);
    const auto &people = m_desk->state().people;
    QVERIFY(people[0].lockedFor > std::chrono::seconds(50));
    QCOMPARE(people[1].lockedFor.count(), 0);
}

void TestAccessDesk::onlyAnEngineerChangesPeople()
{
    setUpPeople();
    open();
    const PeopleEdit promotion = put(ana, Role::Engineer, "9999");
    QCOMPARE(change(promotion).kind, FaultKind::CommandRefused);
    QCOMPARE(signIn(ana, "4711"), Fault());
    QCOMPARE(change(promotion).kind, FaultKind::CommandRefused);
    QCOMPARE(signIn(eva, "2468"), Fault());
    QCOMPARE(change(promotion), Fault());
    QCOMPARE(signIn(ana, "9999"), Fault());
    QCOMPARE(m_desk->role(), Role::Engineer);
}

void TestAccessDesk::signingOutAndIdlingAreTold()
{
    setUpPeople();
    open();
    for (const bool idle : {false, true}) {
        QCOMPARE(signIn(ana, "4711"), Fault());
        m_desk->signOut(idle);
        QCOMPARE(m_desk->role(), Role::Viewer);
        QCOMPARE(m_desk->name(), starter);
        QCOMPARE(m_lines.back().kind, idle ? WatchLine::Kind::Locked : WatchLine::Kind::SignedOut);
        QCOMPARE(m_lines.back().name, ana);
    }
    const size_t lines = m_lines.size();
    m_desk->signOut(false); // nobody is there
    QCOMPARE(m_lines.size(), lines);
}

void TestAccessDesk::steppingDownNeverGoesUp()
{
    setUpPeople();
    open();
    m_desk->stepDown(Role::Engineer);
    QCOMPARE(m_desk->role(), Role::Viewer);
    QCOMPARE(signIn(eva, "2468"), Fault());
    m_desk->stepDown(Role::Operator);
    QCOMPARE(m_desk->role(), Role::Operator);
    QCOMPARE(m_desk->name(), eva);
    m_desk->stepDown(Role::Engineer);
    QCOMPARE(m_desk->role(), Role::Operator);
    QCOMPARE(change(put(ana, Role::Viewer, nullptr)).kind, FaultKind::CommandRefused);
}

void TestAccessDesk::theFirstEngineerIsSignedInAtOnce()
{
    open();
    QCOMPARE(change(put(eva, Role::Engineer, "2468")), Fault());
    QVERIFY(m_desk->state().isProtected);
    QCOMPARE(m_desk->name(), eva);
    QCOMPARE(m_desk->role(), Role::Engineer);
    QVERIFY(m_desk->state().isSignedIn);
}

void TestAccessDesk::whoeverReplacesTheOwnPinStays()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(eva, "2468"), Fault());
    QCOMPARE(change(put(eva, Role::Engineer, "97531")), Fault());
    QCOMPARE(m_desk->name(), eva);
    QVERIFY(m_desk->state().isSignedIn);
}

void TestAccessDesk::whoeverIsRemovedIsSignedOut()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(ana, "4711"), Fault());
    PeopleBook console(m_directory->path(), m_clock);
    QCOMPARE(console.change(removal(ana)).fault, Fault());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->state().isSignedIn, 15'000);
    QCOMPARE(m_desk->role(), Role::Viewer);
    QCOMPARE(m_lines.back().kind, WatchLine::Kind::SignedOut);
}

void TestAccessDesk::aPinReplacedOnTheConsoleSignsOut()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(ana, "4711"), Fault());
    PeopleBook console(m_directory->path(), m_clock);
    QCOMPARE(console.change(put(ana, Role::Operator, "8080")).fault, Fault());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->state().isSignedIn, 15'000);
}

void TestAccessDesk::whenTheLastEngineerGoesEverybodyIsOne()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(eva, "2468"), Fault());
    QVERIFY(change(removal(eva)));
    QCOMPARE(m_desk->role(), Role::Engineer);
    QCOMPARE(change(removal(eva, true)), Fault());
    QVERIFY(!m_desk->state().isProtected);
    QCOMPARE(m_desk->name(), starter);
    QCOMPARE(m_desk->role(), Role::Engineer);
}

void TestAccessDesk::aDamagedListKeepsTheShiftButLetsNobodyIn()
{
    setUpPeople();
    open();
    QCOMPARE(signIn(ana, "4711"), Fault());
    QFile file(m_directory->filePath(QStringLiteral("people.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    QCOMPARE(signIn(eva, "2468").kind, AccessFault::peopleUnreadable);
    QCOMPARE(m_desk->name(), ana);
    QCOMPARE(m_desk->state().fault.kind, AccessFault::peopleUnreadable);
    m_desk->signOut(false);
    QCOMPARE(m_desk->role(), Role::Viewer);
    QVERIFY(signIn(ana, "4711"));
    open(); // after a restart, too
    QCOMPARE(m_desk->role(), Role::Viewer);
    QCOMPARE(m_desk->state().fault.kind, AccessFault::peopleUnreadable);
}

void TestAccessDesk::tooManyAtOnceAreRefused()
{
    setUpPeople();
    open();
    int answers = 0;
    int refused = 0;
    constexpr int asked = AccessDesk::mostWaiting + 4;
    for (int i = 0; i < asked; ++i)
        m_desk->signIn(ana, Redacted(QByteArrayLiteral("4711")), [&](const Fault &fault) {
            ++answers;
            refused += fault.kind == FaultKind::CommandRefused ? 1 : 0;
        });
    QTRY_COMPARE_WITH_TIMEOUT(answers, asked, 30'000);
    QCOMPARE(refused, 4);
}

/// While PINs are looked at, the core's loop turns: far more often than it could in between.
void TestAccessDesk::hashingHoldsUpNothing()
{
    setUpPeople();
    open();
    QElapsedTimer whole;
    whole.start();
    PinHash::of(Redacted(QByteArrayLiteral("1234")));
    const qint64 oneHash = std::max<qint64>(1, whole.elapsed());
    qint64 worst = 0;
    QElapsedTimer gap;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    connect(&beat, &QTimer::timeout, this, [&] { worst = std::max(worst, gap.restart()); });
    int answers = 0;
    for (int i = 0; i < 4; ++i)
        m_desk->signIn(ana, Redacted(QByteArrayLiteral("4711")), [&](const Fault &) { ++answers; });
    gap.start();
    whole.restart();
    beat.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 4, 30'000);
    qInfo("one hash %lld ms, four sign-ins %lld ms, longest wait of the loop %lld ms",
          static_cast<long long>(oneHash), static_cast<long long>(whole.elapsed()),
          static_cast<long long>(worst));
    QVERIFY(whole.elapsed() >= 2 * oneHash);
    QVERIFY(worst < whole.elapsed() / 2);
}

QTEST_GUILESS_MAIN(TestAccessDesk)
#include "tst_accessdesk.moc"
