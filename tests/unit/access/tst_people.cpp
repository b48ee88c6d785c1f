// SPDX-License-Identifier: Apache-2.0
// PINs that nobody can guess or read, and a list of people that lets nobody in when it is damaged.
#include "access/peoplebook.h"

#include "manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

const QString ana = QStringLiteral("Ana Berg");
const QString eva = QStringLiteral("Eva Lund");

Redacted pin(const char *digits)
{
    return Redacted(QByteArray(digits));
}

PeopleEdit put(const QString &name, Role role, const char *digits)
{
    PeopleEdit edit;
    edit.name = name;
    edit.role = role;
    if (digits)
        edit.pin = pin(digits);
    return edit;
}

PeopleEdit other(PeopleEdit::Kind kind, const QString &name, bool acceptsNoEngineer = false)
{
    PeopleEdit edit;
    edit.kind = kind;
    edit.name = name;
    edit.acceptsNoEngineer = acceptsNoEngineer;
    return edit;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void aHashKnowsItsPinAndNoOther();
    void twoHashesOfOnePinHaveNothingInCommon();
    void aPinIsFourToEightDigits_data();
    void aPinIsFourToEightDigits();
    void nothingOfAPinIsInTheFile();
    void theFileIsForItsOwnerAlone();
    void theRightPinLetsIn();
    void upperAndLowerCaseAreOneName();
    void theFifthWrongPinLocks();
    void theLockGrowsAndEndsGrowing();
    void aRightPinForgetsTheWrongOnes();
    void duringALockTheRightPinIsNoneEither();
    void aRestartResetsNoLock();
    void aRestartForgetsNoWrongPin();
    void aClockSetForwardOpensNothing();
    void aClockSetBackLocksNobodyLonger();
    void wrongPinsCountWhenTheDiskRefuses();
    void anEngineerUnlocks();
    void twoBooksAtOnceCountEveryWrongPin();
    void aDamagedFileLetsNobodyIn_data();
    void aDamagedFileLetsNobodyIn();
    void aFileCutAtAnyByteLetsNobodyIn();
    void aFileThatIsGoneLetsNobodyIn();
    void aFileOthersMayReadIsRefused();
    void aSymbolicLinkIsRefused();
    void theConsoleTakesBackTheOneBefore();
    void theConsoleBeginsAnewWhenNothingIsLeft();
    void theLastEngineerGoesOnlyWhenConfirmed();
    void theFirstHasToBeAnEngineer();
    void aNewRoleKeepsThePin();
    void namesThatCannotBeSeenAreRefused_data();
    void namesThatCannotBeSeenAreRefused();

private:
    QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path("people.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(bytes);
    }
    void wrongTimes(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(m_book->signIn(ana, pin("0000")).fault);
    }
    void restart() { m_book.emplace(m_directory->path(), m_clock); }

    std::optional<QTemporaryDir> m_directory;
    ManualClock m_clock;
    std::optional<PeopleBook> m_book;
};

void TestPeople::init()
{
    m_directory.emplace();
    restart();
    QCOMPARE(m_book->change(put(eva, Role::Engineer, "24681357")).fault, Fault());
    QCOMPARE(m_book->change(put(ana, Role::Operator, "4711")).fault, Fault());
}

void TestPeople::aHashKnowsItsPinAndNoOther()
{
    const PinHash hash = PinHash::of(pin("4711"));
    QVERIFY(hash.matches(pin("4711")));
    for (const char *wrong : {"4712", "471", "47110", "", "24681357"})
        QVERIFY(!hash.matches(pin(wrong)));
    QVERIFY(!PinHash().matches(pin("")));
    QVERIFY(!PinHash().matches(pin("4711")));
}

void TestPeople::twoHashesOfOnePinHaveNothingInCommon()
{
    const PinHash one = PinHash::of(pin("4711"), 1000);
    const PinHash two = PinHash::of(pin("4711"), 1000);
    QVERIFY(one.salt != two.salt);
    QVERIFY(one.hash != two.hash);
}

void TestPeople::aPinIsFourToEightDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("three") << QByteArray("123") << false;
    QTest::newRow("four") << QByteArray("1234") << true;
    QTest::newRow("eight") << QByteArray("12345678") << true;
    QTest::newRow("nine") << QByteArray("123456789") << false;
    QTest::newRow("letters") << QByteArray("12a4") << false;
    QTest::newRow("a space") << QByteArray("1234 ") << false;
    QTest::newRow("other digits") << QByteArray("١٢٣٤") << false;
}

void TestPeople::aPinIsFourToEightDigits()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const bool, good);
    const QString problem = PinHash::problemOf(Redacted(digits));
    QCOMPARE(problem.isEmpty(), good);
    QVERIFY(digits.isEmpty() || !problem.contains(QString::fromUtf8(digits)));
}

void TestPeople::nothingOfAPinIsInTheFile()
{
    QVERIFY(m_book->signIn(ana, pin("9999")).fault);
    for (const char *name : {"people.json", "people.json.bak"}) {
        const QByteArray bytes = content(name);
        QVERIFY(bytes.contains("Eva Lund"));
        for (const char *digits : {"24681357", "4711", "9999"})
            QVERIFY(!bytes.contains(digits) && !bytes.contains(QByteArray(digits).toBase64()));
    }
}

void TestPeople::theFileIsForItsOwnerAlone()
{
    for (const char *name : {"people.json", "people.json.bak"}) {
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }
}

void TestPeople::theRightPinLetsIn()
{
    const PeopleBook::Answer answer = m_book->signIn(ana, pin("4711"));
    QCOMPARE(answer.fault, Fault());
    QCOMPARE(answer.people.find(ana)->role, Role::Operator);
    QCOMPARE(m_book->signIn(eva, pin("4711")).fault.kind, AccessFault::pinWrong);
    QCOMPARE(m_book->signIn(QStringLiteral("Nobody"), pin("4711")).fault.kind,
             FaultKind::CommandRefused);
}

void TestPeople::upperAndLowerCaseAreOneName()
{
    QCOMPARE(m_book->signIn(ana.toUpper(), pin("4711")).fault, Fault());
    QCOMPARE(m_book->change(put(ana.toUpper(), Role::Viewer, "1111")).people.persons.size(), 2u);
}

void TestPeople::theFifthWrongPinLocks()
{
    for (int left = 4; left >= 1; --left) {
        const Fault fault = m_book->signIn(ana, pin("0000")).fault;
        QCOMPARE(fault.kind, AccessFault::pinWrong);
        QCOMPARE(fault.code, left);
    }
    const PeopleBook::Answer answer = m_book->signIn(ana, pin("0000"));
    QCOMPARE(answer.fault.kind, AccessFault::personLocked);
    QCOMPARE(answer.fault.code, 60);
    QCOMPARE(answer.people.find(ana)->lockedFor, std::chrono::milliseconds(60s));
    QCOMPARE(m_book->signIn(eva, pin("24681357")).fault, Fault()); // nobody else is
}

void TestPeople::theLockGrowsAndEndsGrowing()
{
    wrongTimes(5);
    auto lock = 60s;
    for (int i = 0; i < 8; ++i) {
        m_clock.advance(lock);
        const Fault fault = m_book->signIn(ana, pin("0000")).fault;
        lock = std::min(2 * lock, std::chrono::seconds(TryLimit::longestLock));
        QCOMPARE(fault.kind, AccessFault::personLocked);
        QCOMPARE(fault.code, int(lock.count()));
    }
    QCOMPARE(lock, std::chrono::seconds(TryLimit::longestLock));
    m_clock.advance(lock);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault, Fault());
}

void TestPeople::aRightPinForgetsTheWrongOnes()
{
    wrongTimes(4);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault, Fault());
    QCOMPARE(m_book->signIn(ana, pin("0000")).fault.code, 4);
}

void TestPeople::duringALockTheRightPinIsNoneEither()
{
    wrongTimes(5);
    m_clock.advance(59s);
    const Fault fault = m_book->signIn(ana, pin("4711")).fault;
    QCOMPARE(fault.kind, AccessFault::personLocked);
    QCOMPARE(fault.code, 1);
    m_clock.advance(1s);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault, Fault());
}

void TestPeople::aRestartResetsNoLock()
{
    wrongTimes(5);
    m_clock.advance(10s);
    restart();
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault.code, 50);
    m_clock.advance(50s);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault, Fault());
}

void TestPeople::aRestartForgetsNoWrongPin()
{
    wrongTimes(4);
    restart();
    QCOMPARE(m_book->signIn(ana, pin("0000")).fault.kind, AccessFault::personLocked);
}

void TestPeople::aClockSetForwardOpensNothing()
{
    wrongTimes(5);
    m_clock.jumpWall(24 * 3'600'000);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault.kind, AccessFault::personLocked);
}

void TestPeople::aClockSetBackLocksNobodyLonger()
{
    wrongTimes(5);
    m_clock.jumpWall(-365 * 24 * qint64(3'600'000));
    restart();
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault.code, 60);
}

void TestPeople::wrongPinsCountWhenTheDiskRefuses()
{
    QVERIFY(QFile::remove(path("people.json.bak")));
    QVERIFY(QDir().mkdir(path("people.json.bak"))); // no file can be put there
    wrongTimes(4);
    QCOMPARE(m_book->signIn(ana, pin("0000")).fault.kind, AccessFault::personLocked);
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault.kind, AccessFault::personLocked);
    QCOMPARE(m_book->signIn(eva, pin("24681357")).fault, Fault()); // a full disk keeps nobody out
    QVERIFY(QDir().rmdir(path("people.json.bak")));
    QCOMPARE(m_book->signIn(eva, pin("24681357")).fault, Fault()); // now it is written
    restart();
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault.kind, AccessFault::personLocked);
}

void TestPeople::anEngineerUnlocks()
{
    wrongTimes(5);
    QCOMPARE(m_book->change(other(PeopleEdit::Kind::Unlock, ana)).fault, Fault());
    QCOMPARE(m_book->signIn(ana, pin("4711")).fault, Fault());
}

void TestPeople::twoBooksAtOnceCountEveryWrongPin()
{
    constexpr int each = 2;
    const auto guess = [this] {
        SystemClock clock;
        PeopleBook book(m_directory->path(), clock);
        for (int i = 0; i < each; ++i)
            book.signIn(ana, pin("0000"));
    };
    std::thread one(guess);
    std::thread two(guess);
    one.join();
    two.join();
    QCOMPARE(m_book->read().people.find(ana)->tries.wrong, 2 * each);
}

void TestPeople::aDamagedFileLetsNobodyIn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    QTest::newRow("another version")
        << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("no list") << QByteArray("\"people\"") << QByteArray("\"persons\"");
    QTest::newRow("an unknown role") << QByteArray("\"operator\"") << QByteArray("\"boss\"");
    QTest::newRow("a role in capitals") << QByteArray("\"operator\"") << QByteArray("\"Operator\"");
    QTest::newRow("no name") << QByteArray("\"Ana Berg\"") << QByteArray("\"\"");
    QTest::newRow("twice") << QByteArray("\"Ana Berg\"") << QByteArray("\"Eva Lund\"");
    QTest::newRow("another method") << QByteArray("PBKDF2-HMAC-SHA256") << QByteArray("none");
    QTest::newRow("no iterations") << QByteArray("20000") << QByteArray("0");
    QTest::newRow("too many iterations") << QByteArray("20000") << QByteArray("2000000000");
    QTest::newRow("no salt") << QByteArray("\"salt\"") << QByteArray("\"pepper\"");
    QTest::newRow("no hash") << QByteArray("\"hash\"") << QByteArray("\"cash\"");
}

void TestPeople::aDamagedFileLetsNobodyIn()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray bytes = content("people.json");
    QVERIFY(bytes.contains(from));
    write(bytes.replace(from, to));
    const PeopleBook::Answer answer = m_book->signIn(eva, pin("24681357"));
    QCOMPARE(answer.fault.kind, AccessFault::peopleUnreadable);
    QVERIFY(answer.fault.remedy.contains(QStringLiteral("runnel people set")));
    QVERIFY(answer.people.persons.empty());
    QCOMPARE(m_book->change(put(eva, Role::Engineer, "1111")).fault.kind,
             AccessFault::peopleUnreadable);
}

void TestPeople::aFileCutAtAnyByteLetsNobodyIn()
{
    const QByteArray bytes = content("people.json").trimmed();
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        write(bytes.left(cut));
        QCOMPARE(m_book->read().fault.kind, AccessFault::peopleUnreadable);
    }
}

void TestPeople::aFileThatIsGoneLetsNobodyIn()
{
    QVERIFY(QFile::remove(path("people.json")));
    QCOMPARE(m_book->read().fault.kind, AccessFault::peopleUnreadable);
    QVERIFY(QFile::remove(path("people.json.bak")));
    const PeopleBook::Answer answer = m_book->read();
    QCOMPARE(answer.fault, Fault());
    QVERIFY(answer.people.persons.empty());
}

void TestPeople::aFileOthersMayReadIsRefused()
{
    for (const auto right : {QFile::ReadOther, QFile::WriteGroup}) {
        QVERIFY(QFile::setPermissions(path("people.json"),
                                      QFile::ReadOwner | QFile::WriteOwner | right));
        QCOMPARE(m_book->read().fault.kind, AccessFault::peopleUnreadable);
    }
}

void TestPeople::aSymbolicLinkIsRefused()
{
    QVERIFY(QFile::rename(path("people.json"), path("elsewhere.json")));
    QVERIFY(QFile::link(path("elsewhere.json"), path("people.json")));
    QCOMPARE(m_book->read().fault.kind, AccessFault::peopleUnreadable);
}

void TestPeople::theConsoleTakesBackTheOneBefore()
{
    write("rubbish");
    QString note;
    const PeopleBook::Answer answer = m_book->restore(put(eva, Role::Engineer, "5555"), note);
    QCOMPARE(answer.fault, Fault());
    QVERIFY(!note.isEmpty());
    QCOMPARE(content("people.json.damaged"), QByteArray("rubbish"));
    QCOMPARE(m_book->signIn(eva, pin("5555")).fault, Fault());
}

void TestPeople::theConsoleBeginsAnewWhenNothingIsLeft()
{
    write("rubbish");
    QVERIFY(QFile::remove(path("people.json.bak")));
    QString note;
    QVERIFY(m_book->restore(other(PeopleEdit::Kind::Remove, eva), note).fault);
    QCOMPARE(content("people.json"), QByteArray("rubbish")); // nothing was moved for nothing
    QCOMPARE(m_book->restore(put(eva, Role::Engineer, "5555"), note).people.persons.size(), 1u);
    QCOMPARE(m_book->signIn(eva, pin("5555")).fault, Fault());
}

void TestPeople::theLastEngineerGoesOnlyWhenConfirmed()
{
    QVERIFY(m_book->change(other(PeopleEdit::Kind::Remove, eva)).fault);
    QVERIFY(m_book->change(put(eva, Role::Operator, nullptr)).fault);
    QCOMPARE(m_book->signIn(eva, pin("24681357")).fault, Fault());
    const PeopleBook::Answer answer = m_book->change(other(PeopleEdit::Kind::Remove, eva, true));
    QCOMPARE(answer.fault, Fault());
    QVERIFY(!answer.people.hasEngineer());
    QVERIFY(answer.people.find(ana));
}

void TestPeople::theFirstHasToBeAnEngineer()
{
    QTemporaryDir directory;
    PeopleBook book(directory.path(), m_clock);
    QCOMPARE(book.change(put(ana, Role::Operator, "4711")).fault.kind, FaultKind::CommandRefused);
    QVERIFY(book.read().people.persons.empty());
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("people.json"))));
}

void TestPeople::aNewRoleKeepsThePin()
{
    QCOMPARE(m_book->change(put(ana, Role::Viewer, nullptr)).fault, Fault());
    QCOMPARE(m_book->signIn(ana, pin("4711")).people.find(ana)->role, Role::Viewer);
    QVERIFY(m_book->change(put(QStringLiteral("New"), Role::Viewer, nullptr)).fault);
    QVERIFY(m_book->change(put(QStringLiteral("New"), Role::Viewer, "12")).fault);
}

void TestPeople::namesThatCannotBeSeenAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" Ana");
    QTest::newRow("a line") << QStringLiteral("A\nB");
    QTest::newRow("right to left") << QStringLiteral("A\u202eB");
    QTest::newRow("long") << QString(61, u'x');
}

void TestPeople::namesThatCannotBeSeenAreRefused()
{
    QFETCH(const QString, name);
    QVERIFY(m_book->change(put(name, Role::Viewer, "1234")).fault);
    QCOMPARE(m_book->read().people.persons.size(), 2u);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
