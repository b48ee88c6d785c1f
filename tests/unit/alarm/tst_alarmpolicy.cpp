// SPDX-License-Identifier: Apache-2.0
// Priorities from the table, and places from positions.
#include "alarm/alarmpolicy.h"

#include <QTest>

using namespace Runnel;

class TestAlarmPolicy : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstRowThatHolds_data();
    void takesTheFirstRowThatHolds();
    void givesTheLowestPriorityWithoutARow();
    void tellsWhichRowDecides();
    void measuresDistances();
    void cutsTheSiteIntoSquares();
};

void TestAlarmPolicy::takesTheFirstRowThatHolds_data()
{
    QTest::addColumn<double>("flow");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<int>("priority");
    const double none = -1;
    QTest::newRow("strong") << 1.0 << none << 1;
    QTest::newRow("strong, unsure") << 2.0 << 5.0 << 1;
    QTest::newRow("weak, sure") << 0.99 << 60.0 << 2;
    QTest::newRow("weak, unsure") << 0.5 << 59.9 << 3;
    QTest::newRow("says nothing") << none << none << 3;
}

void TestAlarmPolicy::takesTheFirstRowThatHolds()
{
    QFETCH(const double, flow);
    QFETCH(const double, confidence);
    QFETCH(const int, priority);
    AlarmReport report;
    if (flow >= 0)
        report.flowRate = Measure{flow, {}};
    if (confidence >= 0)
        report.confidence = confidence;
    QCOMPARE(priorityOf(report, AlarmsConfig()), priority);
}

void TestAlarmPolicy::givesTheLowestPriorityWithoutARow()
{
    AlarmsConfig config;
    config.priorities.clear();
    QCOMPARE(priorityOf(AlarmReport(), config), 3);
}

void TestAlarmPolicy::tellsWhichRowDecides()
{
    AlarmsConfig config;
    AlarmReport report;
    report.confidence = 70;
    QCOMPARE(rowOf(report, config), std::optional<size_t>(1));
    QCOMPARE(rowOf(AlarmReport(), config), std::optional<size_t>(2));
    config.priorities.pop_back();
    QCOMPARE(rowOf(AlarmReport(), config), std::optional<size_t>());
}

void TestAlarmPolicy::measuresDistances()
{
    // A degree of latitude is 111.195 km on a sphere of the mean radius.
    QCOMPARE(qRound(distanceMetres({64, 35}, {65, 35})), 111195);
    QCOMPARE(qRound(distanceMetres({60, 10}, {60, 11})), 55597); // half as far at 60 degrees
    QCOMPARE(distanceMetres({1, 2}, {1, 2}), 0.0);
}

void TestAlarmPolicy::cutsTheSiteIntoSquares()
{
    const GeoPosition here{64.55, 35.78};
    QCOMPARE(cellOf(here, 10), cellOf({64.55000001, 35.78000001}, 10));
    const AlarmCell cell = cellOf(here, 10);
    const AlarmCell north = cellOf({64.55 + 100 / 111195.0, 35.78}, 10);
    QVERIFY(north.north - cell.north >= 9 && north.north - cell.north <= 11);
    const AlarmCell west = cellOf({-33, -70.5}, 10);
    QVERIFY(west.north < 0 && west.east < 0);
    QVERIFY(cellOf({90, 180}, 0).north > 0); // a size of nothing is not divided by
}

QTEST_GUILESS_MAIN(TestAlarmPolicy)
#include "tst_alarmpolicy.moc"
