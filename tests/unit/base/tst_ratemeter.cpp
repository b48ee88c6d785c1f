// SPDX-License-Identifier: Apache-2.0
// The sliding rate.
#include "base/ratemeter.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private slots:
    void countsTheLastFullSeconds()
    {
        RateMeter meter;
        for (int second = 100; second < 110; ++second)
            meter.add(std::chrono::seconds(second), 50);
        QCOMPARE(meter.perSecond(110s), 50.0);
        QCOMPARE(meter.perSecond(115s), 25.0);
        QCOMPARE(meter.perSecond(121s), 0.0);
    }

    void theRunningSecondDoesNotCountYet()
    {
        RateMeter meter;
        meter.add(100s, 1000);
        QCOMPARE(meter.perSecond(100s + 900ms), 0.0);
        QCOMPARE(meter.perSecond(101s), 100.0);
    }

    void oldSlotsAreForgotten()
    {
        RateMeter meter;
        meter.add(100s, 1000);
        meter.add(111s, 10); // the same slot
        QCOMPARE(meter.perSecond(112s), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
