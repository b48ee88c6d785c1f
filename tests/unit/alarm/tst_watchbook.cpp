// SPDX-License-Identifier: Apache-2.0
// Who was at the panel: kept over restarts, bounded, and never in the way of the alarms.
#include "alarm/alarmarchive.h"
#include "alarm/alarmjournal.h"
#include "alarm/journalschema.h"
#include "manualclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<WatchLine>;

WatchLine lineAt(qint64 at, WatchLine::Kind kind = WatchLine::Kind::SignedIn,
                 const QString &name = QStringLiteral("Ada"))
{
    return {at, kind, name, Role::Operator};
}

} // namespace

class TestWatchBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        directory = std::make_unique<QTemporaryDir>();
        journal = std::make_unique<AlarmJournal>();
        QCOMPARE(journal->open(directory->path()), Fault());
    }
    void cleanup() { journal.reset(); }

    void keepsEveryKindOverARestart();
    void tellsATimeOldestFirst();
    void tellsTheNewestOfTooMany();
    void cutsAnEndlessName();
    void forgetsWithTheJournal();
    void keepsNoMoreThanItMay();
    void upgradesAJournalOfTheSecondVersion();
    void theArchiveAnswersWhoWasThere();
    void theArchivePutsTheTimeIn();
    void theArchiveKeepsWhatTheDiskRefuses();
    void theArchiveWaitsWithABound();

private:
    int sql(const char *text)
    {
        SqliteConnection database;
        const int code =
            database.open(directory->filePath(QStringLiteral("alarms.db")), SQLITE_OPEN_READWRITE);
        return code == SQLITE_OK ? database.exec(text) : code;
    }
    qint64 sqlNumber(const char *text)
    {
        SqliteConnection database;
        if (database.open(directory->filePath(QStringLiteral("alarms.db")), SQLITE_OPEN_READONLY) !=
            SQLITE_OK)
            return -1;
        return database.number(text, -1);
    }
    static std::optional<Alarm> none(const AlarmId &) { return std::nullopt; }

    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<AlarmJournal> journal;
};

void TestWatchBook::keepsEveryKindOverARestart()
{
    Lines lines;
    for (int kind = 0; kind <= int(WatchLine::Kind::Ended); ++kind)
        lines.push_back({1000 + kind, WatchLine::Kind(kind),
                         QStringLiteral("Åse <b>%1</b>").arg(kind), Role(kind % 3)});
    QCOMPARE(journal->store({}, {}, lines), Fault());
    journal = std::make_unique<AlarmJournal>();
    QCOMPARE(journal->open(directory->path()), Fault());
    QCOMPARE(journal->watch(0, 0).value(), lines);
}

void TestWatchBook::tellsATimeOldestFirst()
{
    QCOMPARE(journal->store({}, {}, {lineAt(1000), lineAt(2000), lineAt(3000), lineAt(4000)}),
             Fault());
    QCOMPARE(journal->watch(2000, 4000).value(), (Lines{lineAt(2000), lineAt(3000)}));
    QCOMPARE(journal->watch(4001, 0).value(), Lines());
}

void TestWatchBook::tellsTheNewestOfTooMany()
{
    Lines lines;
    for (int i = 1; i <= WatchLine::mostAtOnce + 10; ++i)
        lines.push_back(lineAt(i));
    QCOMPARE(journal->store({}, {}, lines), Fault());
    const Lines told = journal->watch(0, 0).value();
    QCOMPARE(told.size(), size_t(WatchLine::mostAtOnce));
    QCOMPARE(told.front().at, 11);
    QCOMPARE(told.back().at, WatchLine::mostAtOnce + 10);
}

void TestWatchBook::cutsAnEndlessName()
{
    QCOMPARE(journal->store({}, {}, {lineAt(1, WatchLine::Kind::Refused, QString(100'000, u'x'))}),
             Fault());
    QCOMPARE(journal->watch(0, 0).value().front().name.size(), WatchLine::longestName);
}

void TestWatchBook::forgetsWithTheJournal()
{
    QCOMPARE(journal->store({}, {}, {lineAt(1000), lineAt(2000)}), Fault());
    QVERIFY(!journal->expire(2000));
    QCOMPARE(journal->watch(0, 0).value(), Lines{lineAt(2000)});
}

void TestWatchBook::keepsNoMoreThanItMay()
{
    QCOMPARE(sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 102500)"
                 " INSERT INTO watch(at, kind, name, role) SELECT 5000 + i, 4, 'x', 0 FROM n"),
             SQLITE_OK);
    int steps = 1;
    while (journal->expire(1) && steps < 100)
        ++steps;
    QCOMPARE(steps, 3); // a thousand at once: the alarms are written between
    QCOMPARE(sqlNumber("SELECT count(*) FROM watch"), WatchLine::mostKept);
    QCOMPARE(sqlNumber("SELECT min(at) FROM watch"), 5000 + 2501);
}

void TestWatchBook::upgradesAJournalOfTheSecondVersion()
{
    AlarmEntry entry;
    entry.alarm.id.kind = QStringLiteral("ALERT");
    entry.alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    entry.at = 1000;
    QCOMPARE(journal->store({entry.alarm}, {entry}), Fault());
    journal.reset();
    QCOMPARE(sql("DROP INDEX watch_at; DROP TABLE watch; PRAGMA user_version=2"), SQLITE_OK);
    journal = std::make_unique<AlarmJournal>();
    QCOMPARE(journal->open(directory->path()), Fault());
    QCOMPARE(sqlNumber("PRAGMA user_version"), JournalSchema::version);
    QCOMPARE(journal->page({}).value().lines.size(), 1u);
    QCOMPARE(journal->alarms().size(), 1u);
    QCOMPARE(journal->watch(0, 0).value(), Lines());
    QCOMPARE(journal->store({}, {}, {lineAt(5)}), Fault());
    QCOMPARE(journal->watch(0, 0).value(), Lines{lineAt(5)});
    QVERIFY(QDir(directory->path()).entryList({QStringLiteral("alarms.db.damaged-*")}).isEmpty());
}

void TestWatchBook::theArchiveAnswersWhoWasThere()
{
    ManualClock clock;
    AlarmArchive archive(directory->path(), clock, none);
    archive.open();
    archive.record(lineAt(1000));
    archive.record(lineAt(2000, WatchLine::Kind::SignedOut));
    clock.advance(1ms);
    QSignalSpy answers(&archive, &AlarmArchive::watchReady);
    const quint64 number = archive.requestWatch(0, 2000);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toULongLong(), number);
    QCOMPARE(answers[0][1].value<Lines>(), Lines{lineAt(1000)});
    QCOMPARE(answers[0][2].value<Fault>(), Fault());
}

void TestWatchBook::theArchivePutsTheTimeIn()
{
    ManualClock clock;
    {
        AlarmArchive archive(directory->path(), clock, none);
        archive.open();
        archive.record(lineAt(0, WatchLine::Kind::Ended)); // at its end, too, it is written
    }
    QCOMPARE(journal->watch(0, 0).value(),
             Lines{lineAt(clock.wallMilliseconds(), WatchLine::Kind::Ended)});
}

void TestWatchBook::theArchiveKeepsWhatTheDiskRefuses()
{
    ManualClock clock;
    const QString place = directory->filePath(QStringLiteral("later"));
    AlarmArchive archive(place, clock, none);
    archive.open();
    QTRY_COMPARE(archive.fault().kind, FaultKind::JournalUnavailable);
    QSignalSpy answers(&archive, &AlarmArchive::watchReady);
    archive.requestWatch(0, 0);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][2].value<Fault>().kind, FaultKind::JournalUnavailable);

    archive.record(lineAt(1000));
    clock.advance(1ms);
    QVERIFY(QDir().mkdir(place));
    QTRY_VERIFY_WITH_TIMEOUT((clock.advance(5s), !archive.fault()), 10'000);
    AlarmJournal reader;
    QCOMPARE(reader.open(place), Fault());
    QCOMPARE(reader.watch(0, 0).value(), Lines{lineAt(1000)});
}

void TestWatchBook::theArchiveWaitsWithABound()
{
    ManualClock clock;
    {
        AlarmArchive archive(directory->path(), clock, none);
        archive.open();
        for (int i = 1; i <= int(AlarmArchive::mostWatchWaiting) + 7; ++i)
            archive.record(lineAt(i));
    }
    const Lines lines = journal->watch(0, 0).value();
    QCOMPARE(lines.size(), AlarmArchive::mostWatchWaiting);
    QCOMPARE(lines.front().at, 8);
}

QTEST_GUILESS_MAIN(TestWatchBook)
#include "tst_watchbook.moc"
