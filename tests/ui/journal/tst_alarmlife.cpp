// SPDX-License-Identifier: Apache-2.0
// The life of an alarm out of its lines, and its picture's line of time.
#include "journal/alarmlife.h"
#include "journal/timescale.h"

#include "panelsamples.h"

#include <QTest>

#include <algorithm>

using namespace Runnel;
using Input = AlarmInput;
using State = AlarmState;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 start = 1'767'225'600'000; // 2026-01-01T00:00:00Z

/// Newest first, as the journal gives them.
std::vector<JournalLine> linesOf(const QList<QPair<qint64, Input>> &events,
                                 AlarmCondition condition = {})
{
    std::vector<JournalLine> lines;
    for (const auto &[minutes, input] : events) {
        JournalLine line;
        line.number = qint64(lines.size()) + 1;
        line.at = start + minutes * minute;
        line.before = condition.state;
        line.input = input;
        condition = nextCondition(condition, input).value_or(condition);
        line.after = condition.state;
        lines.push_back(line);
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestAlarmLife : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void oneLifeFromReportToEnd();
    void anAlarmThatComesAgainHasAnotherLife();
    void aLifeWhoseBeginningIsGoneSaysSo();
    void oneThatIsNotOverLastsUntilNow();
    void aClockThatWasSetBackDoesNoHarm();
    void noLinesAreNoLife();
    void ticksAreRound_data();
    void ticksAreRound();
    void aMomentIsDrawnAsLong();
};

void TestAlarmLife::initTestCase()
{
    qputenv("TZ", "UTC");
    ::tzset();
}

void TestAlarmLife::oneLifeFromReportToEnd()
{
    const auto lives = AlarmLife::lives(linesOf({{0, Input::Raised},
                                                 {4, Input::Acknowledge},
                                                 {20, Input::Shelve},
                                                 {25, Input::Quiet},
                                                 {30, Input::Raised},
                                                 {80, Input::ShelfExpired},
                                                 {90, Input::Quiet},
                                                 {95, Input::Acknowledge}}));
    QCOMPARE(lives.size(), 1u);
    QVERIFY(lives[0].begun && lives[0].isOver());
    const std::vector<AlarmLife::Stretch> expected{
        {start, start + 4 * minute, State::ActiveUnacknowledged, 3},
        {start + 4 * minute, start + 20 * minute, State::ActiveAcknowledged, 3},
        {start + 20 * minute, start + 80 * minute, State::Shelved, 3}, // whatever is reported
        {start + 80 * minute, start + 90 * minute, State::ActiveUnacknowledged, 3},
        {start + 90 * minute, start + 95 * minute, State::ClearedUnacknowledged, 3}};
    QVERIFY(lives[0].stretches(start + 10 * hour) == expected);
}

void TestAlarmLife::anAlarmThatComesAgainHasAnotherLife()
{
    const auto lives = AlarmLife::lives(linesOf({{0, Input::Raised},
                                                 {1, Input::Close},
                                                 {60, Input::Raised},
                                                 {61, Input::Quiet},
                                                 {62, Input::Raised}, // not over in between
                                                 {63, Input::Acknowledge}}));
    QCOMPARE(lives.size(), 2u);
    QCOMPARE(lives[0].lines.size(), 2u);
    QCOMPARE(lives[1].lines.size(), 4u);
    QVERIFY(lives[0].isOver() && !lives[1].isOver());
}

void TestAlarmLife::aLifeWhoseBeginningIsGoneSaysSo()
{
    const auto lives = AlarmLife::lives(
        linesOf({{0, Input::Quiet}, {1, Input::Acknowledge}}, {State::ActiveUnacknowledged, true}));
    QCOMPARE(lives.size(), 1u);
    QVERIFY(!lives[0].begun && lives[0].isOver());
}

void TestAlarmLife::oneThatIsNotOverLastsUntilNow()
{
    const auto lives = AlarmLife::lives(linesOf({{0, Input::Raised}}));
    QCOMPARE(lives[0].to(start + hour), start + hour);
    QCOMPARE(lives[0].stretches(start + hour).back().to, start + hour);
    QCOMPARE(lives[0].to(start - hour), start); // a clock that is wrong now
}

void TestAlarmLife::aClockThatWasSetBackDoesNoHarm()
{
    const auto lives = AlarmLife::lives(linesOf({{50, Input::Raised}, {10, Input::Acknowledge}}));
    QCOMPARE(lives.size(), 1u);
    for (const auto &stretch : lives[0].stretches(start))
        QVERIFY(stretch.from <= stretch.to);
    QCOMPARE(lives[0].to(start), start + 50 * minute);
}

void TestAlarmLife::noLinesAreNoLife()
{
    QVERIFY(AlarmLife::lives({}).empty());
}

void TestAlarmLife::ticksAreRound_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, qint64 length, const char *first, const char *second) {
        QTest::newRow(name) << length << QString::fromLatin1(first) << QString::fromLatin1(second);
    };
    row("seconds", 30'000, "00:07:45", "00:07:50");
    row("minutes", 30 * minute, "00:10", "00:15");
    row("hours", 20 * hour, "03:00", "06:00");
    row("days", 20 * 24 * hour, "8 Jan", "15 Jan");
}

void TestAlarmLife::ticksAreRound()
{
    QFETCH(const qint64, length);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const qint64 from = start + 7 * minute + 43'210;
    const TimeScale scale(from, from + length, 10, 610);
    const auto ticks = scale.ticks(80);
    QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
    QCOMPARE(ticks[0].label, first);
    QCOMPARE(ticks[1].label, second);
    for (qsizetype i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].x - ticks[i - 1].x >= 80);
}

void TestAlarmLife::aMomentIsDrawnAsLong()
{
    const TimeScale scale(start, start, 0, 100);
    QCOMPARE(scale.x(start), 0.0);
    QCOMPARE(scale.x(start + TimeScale::shortest), 100.0);
    QCOMPARE(scale.x(start + hour), 100.0);
    QCOMPARE(scale.x(start - hour), 0.0);
}

QTEST_GUILESS_MAIN(TestAlarmLife)
#include "tst_alarmlife.moc"
