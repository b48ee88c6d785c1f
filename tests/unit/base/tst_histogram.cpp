// SPDX-License-Identifier: Apache-2.0
// Percentiles within the promised error, counts for metrics.
#include "base/histogram.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestHistogram : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyOneSaysNothing()
    {
        const Histogram histogram;
        QCOMPARE(histogram.count(), 0u);
        QCOMPARE(histogram.percentileMilliseconds(0.99), 0.0);
    }

    void percentilesAreWithinTwelvePercent()
    {
        Histogram histogram;
        for (int i = 1; i <= 10'000; ++i)
            histogram.add(std::chrono::microseconds(i));
        const double p50 = histogram.percentileMilliseconds(0.5);
        const double p99 = histogram.percentileMilliseconds(0.99);
        QVERIFY2(p50 >= 5.0 && p50 <= 5.0 * 1.13, qPrintable(QString::number(p50)));
        QVERIFY2(p99 >= 9.9 && p99 <= 9.9 * 1.13, qPrintable(QString::number(p99)));
    }

    void extremesLandInTheOuterBuckets()
    {
        Histogram histogram;
        histogram.add(-1s);
        histogram.add(0ns);
        histogram.add(std::chrono::hours(24 * 365));
        QCOMPARE(histogram.count(), 3u);
        QVERIFY(histogram.percentileMilliseconds(0.1) <= 0.001);
        QVERIFY(histogram.percentileMilliseconds(1.0) >= 1e7);
    }

    void countsUpToABound()
    {
        Histogram histogram;
        histogram.add(1ms);
        histogram.add(10ms);
        histogram.add(100ms);
        QCOMPARE(histogram.countUpTo(0.001), 1u);
        QCOMPARE(histogram.countUpTo(0.0501), 2u);
        QCOMPARE(histogram.countUpTo(1.0), 3u);
        QVERIFY(qAbs(histogram.sumSeconds() - 0.111) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
