// SPDX-License-Identifier: Apache-2.0
// Questions to a long journal: answered in short steps, complete in the end, and counted right.
#include "alarm/alarmarchive.h"
#include "alarm/alarmjournal.h"
#include "alarm/journalschema.h"
#include "manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr auto nothing = 0ms; // of patience: one slice an answer

Alarm alarmAt(int cell, int priority = 3, AlarmFamily family = AlarmFamily::Leak)
{
    Alarm alarm;
    alarm.id = {family,
                {QStringLiteral("cam-%1").arg(cell % 5), QStringLiteral("events")},
                {},
                QStringLiteral("ALERT"),
                {cell, 0}};
    alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    alarm.priority = priority;
    alarm.asset = QStringLiteral("Tank %1").arg(cell);
    return alarm;
}

AlarmEntry raised(const Alarm &alarm, qint64 at, AlarmState before = AlarmState::Normal)
{
    return {alarm, before, AlarmInput::Raised, at, {}, {}};
}

/// All that meets the query, asked for answer by answer.
QList<qint64> timesOf(AlarmJournal &journal, JournalQuery query, int *answers = nullptr)
{
    QList<qint64> times;
    for (int asked = 1; asked < 10'000; ++asked) {
        const Result<JournalPage> page = journal.page(query, nothing);
        if (!page)
            return {-1};
        for (const JournalLine &line : page.value().lines)
            times += line.at;
        if (answers)
            *answers = asked;
        if (!page.value().more)
            return times;
        query.before = page.value().next;
    }
    return {-2};
}

} // namespace

class TestJournalQuestions : public QObject
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

    void searchesALongJournalInSeveralAnswers();
    void saysHowFarItHasSearched();
    void neverSkipsALineBetweenAnswers_data();
    void neverSkipsALineBetweenAnswers();
    void findsByTimeThoughTheClockWasSet();
    void findsOnlyWhatIsNewerThanALine();
    void countsNewAlarmsByPriority();
    void leavesOutWhatIsNoNewAlarm();
    void namesTheTenWorstSources();
    void countsTheSameInSteps();
    void upgradesAJournalOfTheFirstVersion();
    void upgradesAgainAfterAnOlderProgramWrote();
    void leavesALaterVersionAsItIs();
    void forgetsHoursWithTheirLines();
    void theArchiveAnswersADistribution();
    void theArchiveAnswersPagesBesideALongCount();
    void theArchiveRefusesAFloodOfQuestions();
    void theArchiveAnswersWithAFaultWhenClosed();

private:
    void fill(int lines);
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

    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<AlarmJournal> journal;
};

/// Line n is at n seconds, of alarm n % 40.
void TestJournalQuestions::fill(int lines)
{
    std::vector<AlarmEntry> entries;
    for (int i = 1; i <= lines; ++i)
        entries.push_back(raised(alarmAt(i % 40, 1 + i % 3), i * 1000LL));
    QCOMPARE(journal->store({}, entries), Fault());
}

void TestJournalQuestions::searchesALongJournalInSeveralAnswers()
{
    fill(5000);
    Alarm marked = alarmAt(7);
    marked.report.message = QStringLiteral("the one");
    QCOMPARE(journal->store({}, {raised(marked, 1)}), Fault());
    QCOMPARE(journal->store({}, {raised(alarmAt(1), 2)}), Fault());
    JournalQuery query;
    query.text = QStringLiteral("The One");
    int answers = 0;
    QCOMPARE(timesOf(*journal, query, &answers), QList<qint64>{1});
    QVERIFY2(answers > 1 && answers < 10, qPrintable(QString::number(answers)));
    query.text = QStringLiteral("not there");
    QCOMPARE(timesOf(*journal, query, &answers), QList<qint64>());
    QVERIFY(answers > 1);
}

void TestJournalQuestions::saysHowFarItHasSearched()
{
    fill(3000);
    JournalQuery query;
    query.text = QStringLiteral("not there");
    const JournalPage page = journal->page(query, nothing).value();
    QVERIFY(page.more && page.lines.empty());
    QCOMPARE(page.newest, 3000);
    QCOMPARE(page.next, 3001 - 1024);
    QCOMPARE(page.reached, page.next * 1000);
    query.before = 10;
    const JournalPage last = journal->page(query, nothing).value();
    QVERIFY(!last.more);
    QCOMPARE(last.reached, 0);
    QCOMPARE(last.newest, 3000);
}

void TestJournalQuestions::neverSkipsALineBetweenAnswers_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 200, 1000})
        QTest::addRow("%d", limit) << limit;
}

void TestJournalQuestions::neverSkipsALineBetweenAnswers()
{
    QFETCH(const int, limit);
    fill(2500);
    QCOMPARE(sql("DELETE FROM line WHERE number BETWEEN 700 AND 1900"), SQLITE_OK);
    JournalQuery query;
    query.limit = limit;
    query.priority = 2;
    query.device = QStringLiteral("cam-1");
    QList<qint64> expected;
    for (int i = 2500; i > 0; --i) {
        if (i % 3 == 1 && i % 40 % 5 == 1 && (i < 700 || i > 1900))
            expected += i * 1000LL;
    }
    QCOMPARE(timesOf(*journal, query), expected);
}

void TestJournalQuestions::findsByTimeThoughTheClockWasSet()
{
    constexpr qint64 hour = JournalSchema::hour;
    const QList<qint64> times{5 * hour, 6 * hour, 2 * hour, 3 * hour, 5 * hour + 1, 9 * hour};
    std::vector<AlarmEntry> entries;
    for (const qint64 at : times)
        entries.push_back(raised(alarmAt(1), at));
    QCOMPARE(journal->store({}, entries), Fault());
    JournalQuery query;
    query.from = 5 * hour;
    query.to = 6 * hour;
    QCOMPARE(timesOf(*journal, query), (QList<qint64>{5 * hour + 1, 5 * hour}));
    query.to = 6 * hour + 1;
    QCOMPARE(timesOf(*journal, query), (QList<qint64>{5 * hour + 1, 6 * hour, 5 * hour}));
    query = {};
    query.to = 3 * hour;
    QCOMPARE(timesOf(*journal, query), QList<qint64>{2 * hour});
    query = {};
    query.from = 10 * hour;
    QCOMPARE(timesOf(*journal, query), QList<qint64>());
}

void TestJournalQuestions::findsOnlyWhatIsNewerThanALine()
{
    fill(3000);
    JournalQuery query;
    query.after = 2997;
    QCOMPARE(timesOf(*journal, query), (QList<qint64>{3'000'000, 2'999'000, 2'998'000}));
    query.priority = 1;
    QCOMPARE(timesOf(*journal, query), QList<qint64>{3'000'000});
    query.text = QStringLiteral("not there");
    const JournalPage page = journal->page(query, nothing).value();
    QVERIFY(!page.more && page.lines.empty()); // the rest is not searched again
    query = {};
    query.after = 3000;
    QCOMPARE(timesOf(*journal, query), QList<qint64>());
}

void TestJournalQuestions::countsNewAlarmsByPriority()
{
    QCOMPARE(journal->store({}, {raised(alarmAt(1, 1), 100), raised(alarmAt(2, 2), 100),
                                 raised(alarmAt(3, 3), 100), raised(alarmAt(4, 3), 199),
                                 raised(alarmAt(5, 3), 99), raised(alarmAt(6, 3), 200)}),
             Fault());
    const AlarmDistribution some = journal->distribution({100, 200}).value();
    QCOMPARE(some.raised[0], 1u);
    QCOMPARE(some.raised[1], 1u);
    QCOMPARE(some.raised[2], 2u);
    QCOMPARE(some.worst.size(), 4u);
    const AlarmDistribution all = journal->distribution({}).value();
    QCOMPARE(all.raised[2], 4u);
    const AlarmDistribution none = journal->distribution({500, 600}).value();
    QCOMPARE(none.raised[0] + none.raised[1] + none.raised[2], 0u);
    QVERIFY(none.worst.empty());
}

void TestJournalQuestions::leavesOutWhatIsNoNewAlarm()
{
    AlarmEntry quiet = raised(alarmAt(1), 10, AlarmState::ActiveAcknowledged);
    quiet.input = AlarmInput::Quiet;
    QCOMPARE(
        journal->store(
            {}, {raised(alarmAt(1), 10),                                      // new
                 raised(alarmAt(1), 20, AlarmState::ClearedUnacknowledged),   // new again
                 raised(alarmAt(1, 1), 11, AlarmState::ActiveUnacknowledged), // another priority
                 raised(alarmAt(1, 1), 12, AlarmState::ActiveAcknowledged),
                 raised(alarmAt(1), 13, AlarmState::Shelved),
                 raised(alarmAt(1), 14, AlarmState::Suppressed),
                 raised(alarmAt(1), 15, AlarmState::OutOfService),
                 raised(alarmAt(1, 1, AlarmFamily::System), 16), quiet}),
        Fault());
    const AlarmDistribution found = journal->distribution({0, 1000}).value();
    QCOMPARE(found.raised[0], 0u);
    QCOMPARE(found.raised[1], 0u);
    QCOMPARE(found.raised[2], 2u);
    QCOMPARE(found.worst.size(), 1u);
    QCOMPARE(found.worst[0].raised, 2u);
}

void TestJournalQuestions::namesTheTenWorstSources()
{
    std::vector<AlarmEntry> entries;
    for (int cell = 1; cell <= 25; ++cell) {
        for (int i = 0; i < cell; ++i)
            entries.push_back(raised(alarmAt(cell), 1000 + i));
    }
    Alarm renamed = alarmAt(25);
    renamed.asset = QStringLiteral("Compressor");
    entries.push_back(raised(renamed, 5000, AlarmState::ClearedUnacknowledged));
    QCOMPARE(journal->store({}, entries), Fault());
    const AlarmDistribution found = journal->distribution({0, 9000}).value();
    QCOMPARE(found.worst.size(), 10u);
    QCOMPARE(found.worst[0].asset, QStringLiteral("Compressor"));
    QCOMPARE(found.worst[0].raised, 26u);
    QCOMPARE(found.worst[0].alarm, renamed.id);
    QCOMPARE(found.worst[9].raised, 16u);
    QCOMPARE(found.worst[9].alarm, alarmAt(16).id);
}

void TestJournalQuestions::countsTheSameInSteps()
{
    fill(3000);
    DistributionScan scan({1'000'000, 2'000'000});
    int steps = 0;
    for (bool done = false; !done; ++steps) {
        const Result<bool> step = journal->advance(scan, nothing);
        QVERIFY(step);
        done = step.value();
    }
    QCOMPARE(steps, 41); // one an identity, and one to see that there is no other
    const AlarmDistribution whole = journal->distribution({1'000'000, 2'000'000}).value();
    QCOMPARE(whole.raised[0] + whole.raised[1] + whole.raised[2], 1000u);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(scan.result().raised[i], whole.raised[i]);
    QCOMPARE(scan.result().worst.size(), whole.worst.size());
    QCOMPARE(scan.result().worst[0].alarm, whole.worst[0].alarm);
}

void TestJournalQuestions::upgradesAJournalOfTheFirstVersion()
{
    fill(20);
    journal.reset();
    QCOMPARE(sql("DROP TABLE hour; DROP INDEX line_by; DROP INDEX line_raised;"
                 "PRAGMA user_version=1"),
             SQLITE_OK);
    journal = std::make_unique<AlarmJournal>();
    QCOMPARE(journal->open(directory->path()), Fault());
    QCOMPARE(sqlNumber("PRAGMA user_version"), JournalSchema::version);
    JournalQuery query;
    query.from = 19'000;
    QCOMPARE(timesOf(*journal, query), (QList<qint64>{20'000, 19'000}));
    QCOMPARE(journal->distribution({}).value().worst.size(), 10u);
    QVERIFY(QDir(directory->path()).entryList({QStringLiteral("alarms.db.damaged-*")}).isEmpty());
}

void TestJournalQuestions::upgradesAgainAfterAnOlderProgramWrote()
{
    fill(2);
    journal.reset();
    // What version 1 does: it knows nothing of hours, and says that it is version 1.
    QCOMPARE(sql("INSERT INTO line SELECT NULL, 7200000, alarm, family, device, endpoint, camera,"
                 " kind, north, east, asset, priority, state_before, state_after, input, by, note,"
                 " message, flow, flow_unit FROM line WHERE number = 1; PRAGMA user_version=1"),
             SQLITE_OK);
    journal = std::make_unique<AlarmJournal>();
    QCOMPARE(journal->open(directory->path()), Fault());
    JournalQuery query;
    query.from = 7'200'000;
    QCOMPARE(timesOf(*journal, query), QList<qint64>{7'200'000});
}

void TestJournalQuestions::leavesALaterVersionAsItIs()
{
    fill(2);
    journal.reset();
    QCOMPARE(sql("PRAGMA user_version=99"), SQLITE_OK);
    journal = std::make_unique<AlarmJournal>();
    QCOMPARE(journal->open(directory->path()), Fault());
    QCOMPARE(sqlNumber("PRAGMA user_version"), 99);
    QCOMPARE(timesOf(*journal, {}).size(), 2);
}

void TestJournalQuestions::forgetsHoursWithTheirLines()
{
    constexpr qint64 hour = JournalSchema::hour;
    QCOMPARE(journal->store({}, {raised(alarmAt(1), hour), raised(alarmAt(1), 2 * hour),
                                 raised(alarmAt(1), 2 * hour + 5)}),
             Fault());
    QVERIFY(!journal->expire(2 * hour + 1));
    QCOMPARE(sqlNumber("SELECT count(*) FROM hour"), 1);
    JournalQuery query;
    query.to = 9 * hour;
    QCOMPARE(timesOf(*journal, query), QList<qint64>{2 * hour + 5});
}

void TestJournalQuestions::theArchiveAnswersADistribution()
{
    fill(100);
    journal->close();
    ManualClock clock;
    AlarmArchive archive(directory->path(), clock, [](const AlarmId &) { return std::nullopt; });
    archive.open();
    QSignalSpy answers(&archive, &AlarmArchive::distributionReady);
    const quint64 number = archive.requestDistribution({1000, 61'000});
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toULongLong(), number);
    const auto found = answers[0][1].value<AlarmDistribution>();
    QCOMPARE(found.raised[0] + found.raised[1] + found.raised[2], 60u);
    QCOMPARE(answers[0][2].value<Fault>(), Fault());
}

void TestJournalQuestions::theArchiveAnswersPagesBesideALongCount()
{
    fill(200);
    journal->close();
    ManualClock clock;
    AlarmArchive archive(directory->path(), clock, [](const AlarmId &) { return std::nullopt; });
    archive.open();
    QSignalSpy counts(&archive, &AlarmArchive::distributionReady);
    QSignalSpy pages(&archive, &AlarmArchive::pageReady);
    QSet<quint64> numbers;
    for (int i = 0; i < 10; ++i) {
        numbers += archive.requestDistribution({});
        numbers += archive.request({});
    }
    archive.record(raised(alarmAt(3), 5'000'000));
    clock.advance(1ms);
    QTRY_COMPARE(counts.size() + pages.size(), 20);
    for (const auto &answer : counts + pages)
        QVERIFY(numbers.remove(answer[0].toULongLong()));
    QVERIFY(numbers.isEmpty()); // each once
}

void TestJournalQuestions::theArchiveRefusesAFloodOfQuestions()
{
    ManualClock clock;
    AlarmArchive archive(directory->path(), clock, [](const AlarmId &) { return std::nullopt; });
    archive.open();
    QSignalSpy pages(&archive, &AlarmArchive::pageReady);
    const int asked = int(AlarmArchive::mostQuestions) + 11;
    for (int i = 0; i < asked; ++i)
        archive.request({});
    QCOMPARE(pages.size(), 0); // never from within the question
    QTRY_COMPARE(pages.size(), asked);
    const auto refused = std::count_if(pages.begin(), pages.end(), [](const QVariantList &page) {
        return page[2].value<Fault>().kind == FaultKind::CommandRefused;
    });
    QCOMPARE(refused, 10); // one was under way already
}

void TestJournalQuestions::theArchiveAnswersWithAFaultWhenClosed()
{
    ManualClock clock;
    AlarmArchive archive(directory->filePath(QStringLiteral("nowhere")), clock,
                         [](const AlarmId &) { return std::nullopt; });
    archive.open();
    QSignalSpy counts(&archive, &AlarmArchive::distributionReady);
    QSignalSpy pages(&archive, &AlarmArchive::pageReady);
    archive.requestDistribution({});
    archive.request({});
    QTRY_COMPARE(counts.size() + pages.size(), 2);
    QCOMPARE(counts[0][2].value<Fault>().kind, FaultKind::JournalUnavailable);
    QCOMPARE(pages[0][2].value<Fault>().kind, FaultKind::JournalUnavailable);
}

QTEST_GUILESS_MAIN(TestJournalQuestions)
#include "tst_journalquestions.moc"
