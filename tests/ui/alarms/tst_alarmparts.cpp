// SPDX-License-Identifier: Apache-2.0
// What the list and the detail are made of: hold rule, facts, shifts, JSON, commands on their way.
#include "alarms/alarmfacts.h"
#include "alarms/commanddesk.h"
#include "alarms/flowtrend.h"
#include "alarms/holdrule.h"
#include "alarms/shiftend.h"
#include "panelstage.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace PanelSamples;
using namespace std::chrono_literals;

namespace {

QString valueOf(const std::vector<AlarmFact> &facts, const QString &label)
{
    for (const AlarmFact &fact : facts) {
        if (fact.label == label)
            return fact.value;
    }
    return QStringLiteral("(none)");
}

} // namespace

class TestAlarmParts : public QObject
{
    Q_OBJECT

private slots:
    void aTouchHoldsForTenSeconds()
    {
        ManualClock clock;
        HoldRule rule(clock);
        QSignalSpy changes(&rule, &HoldRule::changed);
        clock.advance(100s);
        QVERIFY(!rule.holds());
        rule.touch();
        QVERIFY(rule.holds());
        clock.advance(6s);
        rule.touch();
        clock.advance(9s);
        QVERIFY(rule.holds());
        clock.advance(1s);
        QVERIFY(!rule.holds());
        QCOMPARE(changes.size(), 2);
    }

    void aPressHoldsUntilItIsReleased()
    {
        ManualClock clock;
        HoldRule rule(clock);
        rule.setPressed(true);
        clock.advance(30s);
        QVERIFY(rule.holds());
        rule.setPressed(false);
        clock.advance(9s);
        QVERIFY(rule.holds());
        clock.advance(1s);
        QVERIFY(!rule.holds());
    }

    void aForgottenSelectionHoldsForAMinute()
    {
        ManualClock clock;
        HoldRule rule(clock);
        rule.setSelected(true);
        QVERIFY(!rule.holds()); // nobody touched it
        rule.touch();
        clock.advance(59s);
        QVERIFY(rule.holds());
        clock.advance(1s);
        QVERIFY(!rule.holds());
        rule.touch();
        clock.advance(20s);
        rule.setSelected(false);
        QVERIFY(!rule.holds());
    }

    void aLostReleaseHoldsForAMinute()
    {
        ManualClock clock;
        HoldRule rule(clock);
        rule.setPressed(true);
        clock.advance(60s);
        QVERIFY(!rule.holds());
    }

    void factsCarryTheirUnits()
    {
        const qint64 now = 1'767'225'600'000;
        Alarm alarm = leak(2, 1, now);
        alarm.trend = {{now - 1000, 1.61}, {now, 1.42}};
        const auto facts = AlarmFacts::of(alarm, {}, now);
        QCOMPARE(valueOf(facts, QStringLiteral("Flow")),
                 QStringLiteral("1.42\u00a0g/s (max 1.61)"));
        QCOMPARE(valueOf(facts, QStringLiteral("Wind")), QStringLiteral("W 4.20\u00a0m/s"));
        QCOMPARE(valueOf(facts, QStringLiteral("Distance to camera")), QStringLiteral("48\u00a0m"));
        alarm.report.flowRate->unit.clear();
        QCOMPARE(valueOf(AlarmFacts::of(alarm, {}, now), QStringLiteral("Flow")),
                 QStringLiteral("1.42 (max 1.61)"));
    }

    void theConfigurationKnowsWhereACameraIs()
    {
        Alarm alarm = leak(2, 1, 0);
        alarm.report.cameraPosition.reset();
        QCOMPARE(valueOf(AlarmFacts::of(alarm, {}, 0), QStringLiteral("Distance to camera")),
                 QStringLiteral("(none)"));
        QCOMPARE(valueOf(AlarmFacts::of(alarm, site(3), 0), QStringLiteral("Distance to camera")),
                 QStringLiteral("48\u00a0m"));
    }

    void aCameraClockThatIsOffIsFlagged_data()
    {
        QTest::addColumn<qint64>("skew");
        QTest::addColumn<bool>("isFlagged");
        QTest::addColumn<QString>("ending");
        QTest::addRow("exact") << qint64(0) << false << QString();
        QTest::addRow("5 s") << qint64(5'000) << false << QString();
        QTest::addRow("behind") << qint64(5'001) << true << QStringLiteral(", 5 s behind");
        QTest::addRow("ahead") << qint64(-47'000) << true << QStringLiteral(", 47 s ahead");
    }
    void aCameraClockThatIsOffIsFlagged()
    {
        QFETCH(const qint64, skew);
        QFETCH(const bool, isFlagged);
        QFETCH(const QString, ending);
        Alarm alarm = leak(2, 1, 1'767'225'600'000);
        alarm.report.cameraTime = alarm.lastAt - skew;
        for (const AlarmFact &fact : AlarmFacts::of(alarm, {}, alarm.lastAt)) {
            if (fact.label != u"Camera's time")
                continue;
            QCOMPARE(fact.isFlagged, isFlagged);
            QVERIFY(fact.value.endsWith(ending));
            return;
        }
        QFAIL("no camera's time");
    }

    void thePointsOfTheCompass()
    {
        QCOMPARE(AlarmFacts::compassPoint(0), QStringLiteral("N"));
        QCOMPARE(AlarmFacts::compassPoint(350), QStringLiteral("N"));
        QCOMPARE(AlarmFacts::compassPoint(-90), QStringLiteral("W"));
        QCOMPARE(AlarmFacts::compassPoint(585), QStringLiteral("SW"));
    }

    void theThresholdIsThatOfThePriorityTable()
    {
        AlarmsConfig config;
        QCOMPARE(AlarmFacts::priorityOneFlow(config), std::optional(1.0));
        config.priorities = {{std::nullopt, 90.0, 1}, {2.0, std::nullopt, 2}};
        QVERIFY(!AlarmFacts::priorityOneFlow(config));
    }

    void theShiftEndsAtTheNextOfItsTimes()
    {
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 2, day), QTime(hour, minute)).toMSecsSinceEpoch();
        };
        QCOMPARE(nextShiftEnd(usualShiftEnds(), at(3, 7, 0)), at(3, 14, 0));
        QCOMPARE(nextShiftEnd(usualShiftEnds(), at(3, 13, 59)), at(3, 22, 0)); // not for a minute
        QCOMPARE(nextShiftEnd(usualShiftEnds(), at(3, 23, 0)), at(4, 6, 0));
        QCOMPARE(nextShiftEnd({QTime(7, 0)}, at(3, 8, 0)), at(3, 20, 0)); // 12 h at most
        QCOMPARE(nextShiftEnd({}, at(3, 8, 0)), at(3, 20, 0));
    }

    void everyCommandHasOneAnswer()
    {
        PanelStage stage;
        CommandDesk desk(stage.context());
        QSignalSpy answers(&desk, &CommandDesk::answered);
        const AlarmId id = leak(1, 1, 0).id;
        desk.send(stage.session.command(AlarmCommand::Kind::Acknowledge, id));
        QVERIFY(desk.isWaiting(id));
        emit stage.client.commandDone(stage.client.lastNumber + 7, {}); // somebody else's
        QCOMPARE(answers.size(), 0);
        emit stage.client.commandDone(stage.client.lastNumber, {});
        QCOMPARE(answers.size(), 1);
        QVERIFY(!desk.isWaiting(id));
        stage.clock.advance(20s);
        QCOMPARE(answers.size(), 1);
    }

    void silenceIsAnAnswerAfterTenSeconds()
    {
        PanelStage stage;
        CommandDesk desk(stage.context());
        QSignalSpy answers(&desk, &CommandDesk::answered);
        desk.send(stage.session.command(AlarmCommand::Kind::Acknowledge, leak(1, 1, 0).id));
        stage.clock.advance(4s);
        desk.send(stage.session.command(AlarmCommand::Kind::Acknowledge, leak(2, 1, 0).id));
        stage.clock.advance(6s);
        QCOMPARE(answers.size(), 1);
        QVERIFY(bool(answers[0][1].value<Fault>()));
        stage.clock.advance(4s);
        QCOMPARE(answers.size(), 2);
    }

    void commandsThatWaitAreBounded()
    {
        PanelStage stage;
        CommandDesk desk(stage.context());
        QSignalSpy answers(&desk, &CommandDesk::answered);
        for (int number = 0; number <= int(CommandDesk::mostWaiting); ++number)
            desk.send(
                stage.session.command(AlarmCommand::Kind::Acknowledge, leak(1, 1, 0, number).id));
        QCOMPARE(stage.client.commands.size(), CommandDesk::mostWaiting);
        QCOMPARE(answers.size(), 1);
        QVERIFY(bool(answers[0][1].value<Fault>()));
    }

    void theTrendSaysWhatItPaints()
    {
        PanelStage stage;
        const qint64 now = stage.clock.wallMilliseconds();
        FlowTrend trend(stage.context());
        trend.setTrend({{now - 1'000'000, 9.0},
                        {now - 60'000, 0.34},
                        {now - 1'000, 1.5},
                        {now, std::numeric_limits<double>::quiet_NaN()}},
                       QStringLiteral("g/s"), 1.0);
        QCOMPARE(trend.accessibleDescription(),
                 QStringLiteral("Between 0.34\u00a0g/s and 1.50\u00a0g/s, lately 1.50\u00a0g/s. "
                                "Priority 1 from 1.00\u00a0g/s."));
        QVERIFY(!trend.grab().isNull());
        trend.setTrend({}, {}, std::nullopt);
        QCOMPARE(trend.accessibleDescription(), QStringLiteral("No report in this time."));
        QVERIFY(!trend.grab().isNull());
    }
};

QTEST_MAIN(TestAlarmParts)
#include "tst_alarmparts.moc"
