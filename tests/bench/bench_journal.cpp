// SPDX-License-Identifier: Apache-2.0
// A journal of a million lines: how long first pages, later pages and counts take, and how long
// writing waits beside them. Reports figures: bin/bench_journal [lines] [directory]
#include "alarm/alarmarchive.h"
#include "alarm/alarmjournal.h"
#include "base/clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Runnel;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;
const qint64 newest = 1'767'225'600'000;

/// 40 cameras, 300 places, four operators; over 60 days, one in five lines by a person.
AlarmEntry lineAt(qint64 at, QRandomGenerator &random)
{
    AlarmEntry entry;
    const int camera = int(random.bounded(40));
    const int place = int(random.bounded(300));
    entry.at = at;
    entry.alarm.id = {AlarmFamily::Leak,
                      {QStringLiteral("cam-%1").arg(camera), QStringLiteral("events")},
                      QStringLiteral("Camera %1").arg(camera),
                      QStringLiteral("ALERT"),
                      {place, camera}};
    entry.alarm.asset = QStringLiteral("Tank farm north, T-%1").arg(place);
    entry.alarm.report.message =
        QStringLiteral("Leak found at flange %1, wind from the west").arg(random.bounded(5000));
    entry.alarm.report.flowRate = Measure{random.bounded(5.0), QStringLiteral("g/s")};
    const auto chance = random.bounded(100);
    entry.alarm.priority = chance < 5 ? 1 : chance < 20 ? 2 : 3;
    entry.before = AlarmState::Normal;
    entry.input = AlarmInput::Raised;
    entry.alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    if (random.bounded(5) == 0) {
        entry.input = AlarmInput::Acknowledge;
        entry.before = AlarmState::ActiveUnacknowledged;
        entry.by = QStringLiteral("Operator %1").arg(random.bounded(4));
        entry.note = QStringLiteral("seen, valve %1 checked").arg(random.bounded(900));
    }
    return entry;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void fill(AlarmJournal &journal, qint64 lines)
{
    QRandomGenerator random(7);
    const qint64 step = 60 * day / lines;
    QElapsedTimer timer;
    timer.start();
    std::vector<AlarmEntry> entries;
    for (qint64 i = 0; i < lines; ++i) {
        entries.push_back(lineAt(newest - (lines - i) * step, random));
        if (entries.size() == 5000) {
            journal.store({}, entries);
            entries.clear();
        }
    }
    journal.store({}, entries);
    std::printf("fill %lld lines %.0f ms\n", lines, milliseconds(timer));
}

void measurePages(AlarmJournal &journal, const char *name, JournalQuery query)
{
    double first = 0;
    double longest = 0;
    double whole = 0;
    int answers = 0;
    size_t lines = 0;
    size_t firstLines = 0;
    for (bool more = true; more && lines < 2000; ++answers) {
        QElapsedTimer timer;
        timer.start();
        const JournalPage page = journal.page(query).value();
        const double took = milliseconds(timer);
        if (answers == 0) {
            first = took;
            firstLines = page.lines.size();
        }
        longest = std::max(longest, took);
        whole += took;
        lines += page.lines.size();
        query.before = page.next;
        more = page.more;
    }
    std::printf("%-34s first %6.1f ms (%3zu lines)  longest %6.1f ms  %4zu lines in %3d answers,"
                " %7.1f ms\n",
                name, first, firstLines, longest, lines, answers, whole);
}

void measureCount(AlarmJournal &journal, const char *name, const DistributionQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    DistributionScan scan(query);
    double longest = 0;
    int steps = 0;
    for (bool done = false; !done; ++steps) {
        QElapsedTimer step;
        step.start();
        done = journal.advance(scan).value();
        longest = std::max(longest, milliseconds(step));
    }
    const auto &raised = scan.result().raised;
    std::printf("%-34s %.1f ms in %d steps, longest %.1f ms (%llu, %llu, %llu)\n", name,
                milliseconds(timer), steps, longest, raised[0], raised[1], raised[2]);
}

void measureUpgrade(const QString &directory)
{
    SqliteConnection database;
    database.open(directory + QStringLiteral("/alarms.db"), SQLITE_OPEN_READWRITE);
    database.exec("DROP TABLE hour; DROP INDEX line_by; DROP INDEX line_raised;"
                  "PRAGMA user_version=1");
    database.close();
    QElapsedTimer timer;
    timer.start();
    AlarmJournal journal;
    journal.open(directory);
    std::printf("%-34s %.0f ms\n", "upgrade from version 1", milliseconds(timer));
}

/// Alarms recorded while hopeless searches and counts run without a pause: until they can be read.
void measureWriting(const QString &directory)
{
    SystemClock clock;
    AlarmArchive archive(directory, clock, [](const AlarmId &) { return std::nullopt; });
    QRandomGenerator random(9);
    JournalQuery hopeless;
    hopeless.text = QStringLiteral("nothing like it");
    QEventLoop loop;
    QObject::connect(&archive, &AlarmArchive::opened, &loop, &QEventLoop::quit);
    archive.open();
    loop.exec();
    int answers = 0;
    double longestAnswer = 0;
    QElapsedTimer asked;
    const auto ask = [&] {
        asked.start();
        archive.request(hopeless);
    };
    QObject::connect(&archive, &AlarmArchive::pageReady, &loop,
                     [&](quint64, const JournalPage &page, const Fault &) {
                         ++answers;
                         longestAnswer = std::max(longestAnswer, milliseconds(asked));
                         hopeless.before = page.more ? page.next : 0;
                         ask();
                     });
    QObject::connect(&archive, &AlarmArchive::distributionReady, &loop, [&] {
        archive.requestDistribution({newest - 30 * day, newest});
    });
    archive.requestDistribution({newest - 30 * day, newest});
    ask();
    AlarmJournal reader;
    reader.open(directory);
    double longest = 0;
    double sum = 0;
    constexpr int writes = 100;
    for (int i = 0; i < writes; ++i) {
        const AlarmEntry entry = lineAt(newest + i + 1, random);
        QElapsedTimer timer;
        timer.start();
        archive.record(entry);
        for (qint64 at = 0; at != entry.at;) {
            QCoreApplication::processEvents();
            JournalQuery last;
            last.limit = 1;
            at = reader.page(last).value().lines[0].at;
        }
        longest = std::max(longest, milliseconds(timer));
        sum += milliseconds(timer);
    }
    std::printf("writing beside searches and counts    mean %.1f ms, longest %.1f ms; %d answers,"
                " longest %.1f ms\n",
                sum / writes, longest, answers, longestAnswer);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 lines = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    QTemporaryDir temporary;
    const QString directory = arguments.size() > 2 ? arguments[2] : temporary.path();
    {
        AlarmJournal journal;
        if (const Fault fault = journal.open(directory)) {
            std::fprintf(stderr, "%s\n", qPrintable(fault.toString()));
            return 1;
        }
        fill(journal, lines);
        const QFile file(directory + QStringLiteral("/alarms.db"));
        std::printf("%.0f bytes a line\n", double(file.size()) / double(lines));

        const auto with = [](auto set) {
            JournalQuery query;
            set(query);
            return query;
        };
        measurePages(journal, "newest", {});
        measurePages(journal, "oldest", with([&](auto &q) { q.before = 2001; }));
        measurePages(journal, "device", with([](auto &q) { q.device = QStringLiteral("cam-7"); }));
        measurePages(journal, "device that is not there",
                     with([](auto &q) { q.device = QStringLiteral("cam-99"); }));
        measurePages(journal, "priority 1", with([](auto &q) { q.priority = 1; }));
        measurePages(journal, "by", with([](auto &q) { q.by = QStringLiteral("Operator 2"); }));
        measurePages(journal, "by nobody there",
                     with([](auto &q) { q.by = QStringLiteral("Nobody"); }));
        measurePages(journal, "alarm", with([](auto &q) {
                         q.alarm = AlarmId{AlarmFamily::Leak,
                                           {QStringLiteral("cam-7"), QStringLiteral("events")},
                                           QStringLiteral("Camera 7"),
                                           QStringLiteral("ALERT"),
                                           {11, 7}};
                     }));
        measurePages(journal, "last hour", with([](auto &q) { q.from = newest - day / 24; }));
        measurePages(journal, "30 days", with([](auto &q) { q.from = newest - 30 * day; }));
        measurePages(journal, "one hour, 50 days ago", with([](auto &q) {
                         q.from = newest - 50 * day;
                         q.to = q.from + day / 24;
                     }));
        measurePages(journal, "text, frequent",
                     with([](auto &q) { q.text = QStringLiteral("flange 12"); }));
        measurePages(journal, "text, rare",
                     with([](auto &q) { q.text = QStringLiteral("FLANGE 4999,"); }));
        measurePages(journal, "text that is not there",
                     with([](auto &q) { q.text = QStringLiteral("nothing like it"); }));
        measurePages(journal, "device and text not there", with([](auto &q) {
                         q.device = QStringLiteral("cam-7");
                         q.text = QStringLiteral("nothing like it");
                     }));
        measurePages(journal, "priority 1, by, 7 days", with([](auto &q) {
                         q.priority = 1;
                         q.by = QStringLiteral("Operator 1");
                         q.from = newest - 7 * day;
                     }));
        measureCount(journal, "distribution, 30 days", {newest - 30 * day, newest});
        measureCount(journal, "distribution, all", {});
        QElapsedTimer timer;
        timer.start();
        journal.expire(newest - 59 * day);
        std::printf("%-34s %.1f ms\n", "expire at once", milliseconds(timer));
    }
    measureWriting(directory);
    measureUpgrade(directory);
    return 0;
}
