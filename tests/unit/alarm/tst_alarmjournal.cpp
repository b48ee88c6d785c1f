// SPDX-License-Identifier: Apache-2.0
// Alarms and their history on disk: what comes back, in pages, and after damage.
#include "alarm/alarmarchive.h"
#include "alarm/alarmjournal.h"
#include "alarm/alarmjson.h"
#include "manualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

Alarm alarmOf(const QString &device, int priority = 2)
{
    Alarm alarm;
    alarm.id = {AlarmFamily::Leak,
                {device, QStringLiteral("events")},
                QStringLiteral("3"),
                QStringLiteral("ALERT"),
                {717817, -42}};
    alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    alarm.priority = priority;
    alarm.asset = QStringLiteral("Tank farm");
    alarm.report.camera = QStringLiteral("3");
    alarm.report.message = QStringLiteral("leak 100%_\\");
    alarm.report.cameraTime = 1705339210000;
    alarm.report.position = GeoPosition{64.55, 35.78};
    alarm.report.flowRate = Measure{0.71, QStringLiteral("kg/h")};
    alarm.report.confidence = 85;
    alarm.report.windFrom = 270;
    alarm.raisedAt = 1000;
    alarm.lastAt = 2000;
    alarm.count = 7;
    alarm.first = true;
    alarm.shelf = {99'000, QStringLiteral("maintenance"), QStringLiteral("Ada")};
    alarm.payload = R"({"camera_id": 3})";
    alarm.trend = {{1000, 0.5}, {2000, 0.71}};
    return alarm;
}

AlarmEntry entryOf(const Alarm &alarm, qint64 at, const QString &by = {}, const QString &note = {})
{
    return {alarm, AlarmState::Normal, AlarmInput::Raised, at, by, note};
}

} // namespace

class TestAlarmJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { directory = std::make_unique<QTemporaryDir>(); }
    void keepsAnAlarmWhole();
    void refusesJsonThatIsNoAlarm();
    void forgetsAnAlarmThatIsOver();
    void pagesFromTheNewest();
    void findsByEachCondition_data();
    void findsByEachCondition();
    void expiresOldLines();
    void startsAnewAfterDamage_data();
    void startsAnewAfterDamage();
    void saysWhyItCannotBeUsed();
    void theArchiveWritesBesideAndComesBack();
    void theArchiveKeepsWhatTheDiskRefuses();
    void theArchiveWritesRepeatsOnceASecond();

private:
    QString path() const { return directory->filePath(QStringLiteral("alarms.db")); }
    std::unique_ptr<QTemporaryDir> directory;
    Alarm present = alarmOf(QStringLiteral("b"));
    AlarmArchive::Find find = [this](const AlarmId &) { return std::optional(present); };
};

void TestAlarmJournal::keepsAnAlarmWhole()
{
    const Alarm alarm = alarmOf(QStringLiteral("north/ü"));
    QCOMPARE(alarmFromJson(toJson(alarm)), std::optional(alarm));
    {
        AlarmJournal journal;
        QCOMPARE(journal.open(directory->path()), Fault());
        QCOMPARE(journal.store({alarm}, {entryOf(alarm, 5)}), Fault());
    }
    AlarmJournal again;
    QCOMPARE(again.open(directory->path()), Fault());
    QCOMPARE(again.alarms(), std::vector<Alarm>{alarm});
    const JournalPage page = again.page({}).value();
    QCOMPARE(page.lines.size(), 1u);
    const JournalLine &line = page.lines[0];
    QCOMPARE(line.alarm, alarm.id);
    QCOMPARE(line.after, AlarmState::ActiveUnacknowledged);
    QCOMPARE(line.flowRate, std::optional(0.71));
    QCOMPARE(line.flowRateUnit, QStringLiteral("kg/h"));
    QCOMPARE(line.message, alarm.report.message);
}

void TestAlarmJournal::refusesJsonThatIsNoAlarm()
{
    QVERIFY(!alarmFromJson({}));
    QJsonObject object = toJson(alarmOf(QStringLiteral("a")));
    object.insert(QStringLiteral("state"), QStringLiteral("Gone"));
    QVERIFY(!alarmFromJson(object));
    object = toJson(alarmOf(QStringLiteral("a")));
    object.insert(QStringLiteral("priority"), 900);
    object.insert(QStringLiteral("count"), -1);
    const auto alarm = alarmFromJson(object);
    QVERIFY(alarm && alarm->priority == 3 && alarm->count == 0);
}

void TestAlarmJournal::forgetsAnAlarmThatIsOver()
{
    AlarmJournal journal;
    QCOMPARE(journal.open(directory->path()), Fault());
    Alarm alarm = alarmOf(QStringLiteral("a"));
    QCOMPARE(journal.store({alarm, alarmOf(QStringLiteral("b"))}, {}), Fault());
    alarm.condition = {};
    QCOMPARE(journal.store({alarm}, {entryOf(alarm, 9)}), Fault());
    QCOMPARE(journal.alarms().size(), 1u);
    QCOMPARE(journal.page({}).value().lines.size(), 1u);
    QCOMPARE(journal.endedSince(9), QStringList{alarm.id.toString()});
    QCOMPARE(journal.endedSince(10), QStringList());
}

void TestAlarmJournal::pagesFromTheNewest()
{
    AlarmJournal journal;
    QCOMPARE(journal.open(directory->path()), Fault());
    std::vector<AlarmEntry> entries;
    for (int i = 1; i <= 25; ++i)
        entries.push_back(entryOf(alarmOf(QStringLiteral("a")), i));
    QCOMPARE(journal.store({}, entries), Fault());
    JournalQuery query;
    query.limit = 10;
    QList<qint64> seen;
    for (bool more = true; more;) {
        const JournalPage page = journal.page(query).value();
        for (const JournalLine &line : page.lines)
            seen += line.at;
        query.before = page.lines.back().number;
        more = page.more;
    }
    QCOMPARE(seen.size(), 25);
    QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
}

void TestAlarmJournal::findsByEachCondition_data()
{
    QTest::addColumn<JournalQuery>("query");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const char *name, const QList<qint64> &found, auto set) {
        JournalQuery query;
        set(query);
        QTest::newRow(name) << query << found;
    };
    row("all", {40, 30, 20, 10}, [](JournalQuery &) {});
    row("from", {40, 30}, [](JournalQuery &q) { q.from = 30; });
    row("to", {20, 10}, [](JournalQuery &q) { q.to = 30; });
    row("device", {20, 10}, [](JournalQuery &q) { q.device = QStringLiteral("a"); });
    row("priority", {40}, [](JournalQuery &q) { q.priority = 1; });
    row("by", {30}, [](JournalQuery &q) { q.by = QStringLiteral("Ada"); });
    row("text in a note", {30}, [](JournalQuery &q) { q.text = QStringLiteral("VALVE"); });
    row("text with wildcards", {40, 30, 20, 10},
        [](JournalQuery &q) { q.text = QStringLiteral("100%_\\"); });
    row("wildcards are plain", {}, [](JournalQuery &q) { q.text = QStringLiteral("t%k"); });
    row("alarm", {40}, [](JournalQuery &q) { q.alarm = alarmOf(QStringLiteral("c")).id; });
    row("together", {10}, [](JournalQuery &q) {
        q.device = QStringLiteral("a");
        q.to = 20;
    });
    row("quotes are plain", {}, [](JournalQuery &q) { q.device = QStringLiteral("' OR 1 --"); });
}

void TestAlarmJournal::findsByEachCondition()
{
    QFETCH(const JournalQuery, query);
    QFETCH(const QList<qint64>, found);
    AlarmJournal journal;
    QCOMPARE(journal.open(directory->path()), Fault());
    QCOMPARE(journal.store({}, {entryOf(alarmOf(QStringLiteral("a")), 10),
                                entryOf(alarmOf(QStringLiteral("a")), 20),
                                entryOf(alarmOf(QStringLiteral("b")), 30, QStringLiteral("Ada"),
                                        QStringLiteral("closed the valve")),
                                entryOf(alarmOf(QStringLiteral("c"), 1), 40)}),
             Fault());
    QList<qint64> times;
    const JournalPage page = journal.page(query).value();
    for (const JournalLine &line : page.lines)
        times += line.at;
    QCOMPARE(times, found);
}

void TestAlarmJournal::expiresOldLines()
{
    AlarmJournal journal;
    QCOMPARE(journal.open(directory->path()), Fault());
    QCOMPARE(journal.store({}, std::vector<AlarmEntry>(AlarmJournal::expiredAtOnce + 1,
                                                       entryOf(alarmOf({}), 10))),
             Fault());
    QCOMPARE(journal.store({}, {entryOf(alarmOf({}), 20)}), Fault());
    QVERIFY(journal.expire(20));
    QVERIFY(!journal.expire(20));
    QCOMPARE(journal.page({}).value().lines.size(), 1u);
}

void TestAlarmJournal::startsAnewAfterDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray(8192, 'x');
    QTest::newRow("a torn header")
        << QByteArray("SQLite format 3\0\x10\0", 18) + QByteArray(5000, '\xff');
}

void TestAlarmJournal::startsAnewAfterDamage()
{
    QFETCH(const QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    AlarmJournal journal;
    const Fault fault = journal.open(directory->path());
    QCOMPARE(fault.kind, FaultKind::JournalDamaged);
    QVERIFY(journal.isOpen());
    QCOMPARE(journal.store({alarmOf({})}, {}), Fault());
    const QStringList aside =
        QDir(directory->path()).entryList({QStringLiteral("alarms.db.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QFile kept(directory->filePath(aside[0]));
    QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == content);
}

void TestAlarmJournal::saysWhyItCannotBeUsed()
{
    AlarmJournal journal;
    const Fault fault = journal.open(directory->filePath(QStringLiteral("nowhere")));
    QCOMPARE(fault.kind, FaultKind::JournalUnavailable);
    QVERIFY(!fault.remedy.isEmpty());
    QVERIFY(!journal.isOpen());
    QVERIFY(journal.store({}, {entryOf(alarmOf({}), 1)}));
    QVERIFY(!journal.page({}));
    QVERIFY(journal.alarms().empty());
}

void TestAlarmJournal::theArchiveWritesBesideAndComesBack()
{
    ManualClock clock;
    const Alarm alarm = alarmOf(QStringLiteral("a"));
    {
        AlarmArchive archive(directory->path(), clock, find);
        QSignalSpy opened(&archive, &AlarmArchive::opened);
        archive.open();
        QTRY_COMPARE(opened.size(), 1);
        archive.record(entryOf(alarm, clock.wallMilliseconds()));
        archive.note(alarmOf(QStringLiteral("b")).id); // not yet due: written at the end
    }
    AlarmArchive again(directory->path(), clock, find);
    std::vector<Alarm> alarms;
    connect(&again, &AlarmArchive::opened, this,
            [&](const std::vector<Alarm> &stored) { alarms = stored; });
    again.open();
    QTRY_COMPARE(alarms.size(), 2u);
    size_t lines = 0;
    quint64 answered = 0;
    connect(&again, &AlarmArchive::pageReady, this,
            [&](quint64 request, const JournalPage &page, const Fault &) {
                answered = request;
                lines = page.lines.size();
            });
    const quint64 request = again.request({});
    QTRY_COMPARE(answered, request);
    QCOMPARE(lines, 1u);
}

void TestAlarmJournal::theArchiveKeepsWhatTheDiskRefuses()
{
    ManualClock clock;
    const QString place = directory->filePath(QStringLiteral("later"));
    AlarmArchive archive(place, clock, find);
    archive.open();
    QTRY_COMPARE(archive.fault().kind, FaultKind::JournalUnavailable);
    archive.record(entryOf(alarmOf(QStringLiteral("a")), clock.wallMilliseconds()));
    clock.advance(1ms);
    QSignalSpy changes(&archive, &AlarmArchive::faultChanged);
    QVERIFY(QDir().mkdir(place));
    QTRY_VERIFY_WITH_TIMEOUT((clock.advance(5s), !archive.fault()), 10'000);
    AlarmJournal journal;
    QCOMPARE(journal.open(place), Fault());
    QCOMPARE(journal.page({}).value().lines.size(), 1u);
    QCOMPARE(journal.alarms().size(), 1u);
}

void TestAlarmJournal::theArchiveWritesRepeatsOnceASecond()
{
    ManualClock clock;
    AlarmArchive archive(directory->path(), clock, find);
    QSignalSpy opened(&archive, &AlarmArchive::opened);
    archive.open();
    QTRY_COMPARE(opened.size(), 1);
    Alarm alarm = alarmOf(QStringLiteral("a"));
    for (int i = 1; i <= 100; ++i) {
        alarm.count = quint64(i);
        present = alarm;
        archive.note(alarm.id);
    }
    AlarmJournal reader;
    QCOMPARE(reader.open(directory->path()), Fault());
    clock.advance(999ms);
    QVERIFY(reader.alarms().empty());
    clock.advance(1ms);
    QTRY_COMPARE(reader.alarms().size(), 1u);
    QCOMPARE(reader.alarms()[0].count, 100u);
}

QTEST_GUILESS_MAIN(TestAlarmJournal)
#include "tst_alarmjournal.moc"
