// SPDX-License-Identifier: Apache-2.0
// When a flood begins and ends, and which alarm came first.
#include "alarm/floodmonitor.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

AlarmId number(int i)
{
    AlarmId id;
    id.cell.north = i;
    return id;
}

} // namespace

class TestFloodMonitor : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheEleventhAndEndsBelowFive();
    void namesTheFirstOfABurst();
};

void TestFloodMonitor::beginsWithTheEleventhAndEndsBelowFive()
{
    FloodMonitor monitor;
    std::chrono::nanoseconds now = 1h;
    for (int i = 0; i < 10; ++i) {
        monitor.add(number(i), now);
        QVERIFY(!monitor.isFlood(now));
        now += 30s;
    }
    monitor.add(number(10), now);
    QVERIFY(monitor.isFlood(now));
    // The first alarm leaves the window 10 minutes after it came; the seventh makes it four.
    now = 1h + 6 * 30s + 10min;
    QVERIFY(monitor.isFlood(now - 1ns));
    QCOMPARE(monitor.inWindow(now - 1ns), 5u);
    QVERIFY(!monitor.isFlood(now));
}

void TestFloodMonitor::namesTheFirstOfABurst()
{
    FloodMonitor monitor;
    QVERIFY(!monitor.add(number(1), 1h));
    QCOMPARE(monitor.add(number(2), 1h + 60s), number(1));
    QCOMPARE(monitor.add(number(3), 1h + 120s), number(1));
    QVERIFY(!monitor.add(number(4), 1h + 181s));
    QCOMPARE(monitor.add(number(5), 1h + 182s), number(4));
}

QTEST_GUILESS_MAIN(TestFloodMonitor)
#include "tst_floodmonitor.moc"
