// SPDX-License-Identifier: Apache-2.0
// A day of samples: nothing is lost in merging, nothing grows without end.
#include "statistics/plotaxes.h"
#include "statistics/series.h"

#include "plantday.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'767'225'600'000;

StatisticsSample sampleAt(qint64 at, const QByteArray &type = "A", quint64 count = 10)
{
    StatisticsSample sample;
    sample.at = at;
    sample.seconds = 1;
    sample.received.insert(type, count);
    return sample;
}

quint64 receivedOf(const SeriesWindow &window, size_t type)
{
    quint64 sum = 0;
    for (const SeriesPoint &point : window.points)
        sum += type < point.received.size() ? point.received[type] : 0;
    return sum;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverySecondOfAQuarter()
    {
        StatisticsSeries series;
        for (int i = 1; i <= 2000; ++i)
            series.add(sampleAt(start + i * 1000, "A", quint64(i)));
        const SeriesWindow window = series.window(start + 2'000'000, 15min, 2000);
        QCOMPARE(window.step, 1000);
        QCOMPARE(window.points.size(), 900u);
        QCOMPARE(window.points.front().received[0], 1101u);
        QCOMPARE(window.points.back().received[0], 2000u);
        QCOMPARE(series.newest()->at, start + 2'000'000);
    }

    void mergesExactly()
    {
        StatisticsSeries series;
        for (int i = 1; i <= 10; ++i) {
            StatisticsSample sample = sampleAt(start + i * 1000, "A", quint64(i));
            sample.delivered = i == 4 ? 0 : 10 * quint64(i);
            sample.latencyP50 = i;
            sample.latencyP99 = i == 3 ? 70 : 5;
            sample.reconnects = i % 2;
            sample.queued = i == 6 ? 99 : 1;
            sample.live = i == 7 ? 3 : 5;
            sample.streams = 5;
            series.add(sample);
        }
        const SeriesWindow window = series.window(start + 10'000, 1h, 1000);
        QCOMPARE(window.points.size(), 1u);
        const SeriesPoint &point = window.points[0];
        QCOMPARE(point.received[0], 55u);
        QCOMPARE(point.seconds, 10.0);
        QCOMPARE(point.from, start);
        QCOMPARE(point.at, start + 10'000);
        QCOMPARE(point.delivered, 510u);
        QCOMPARE(point.latencyP50, (3850.0 - 160) / 510); // weighted by what was delivered
        QCOMPARE(point.latencyP99, 70.0);                 // the largest
        QCOMPARE(point.reconnects, 5u);
        QCOMPARE(point.queued, 99u);
        QCOMPARE(point.live, 3u);
        QCOMPARE(point.streams, 5u);
    }

    void loosesNothingWhateverTheWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1, 2, 50, 333, 900, 4000})
            QTest::addRow("%d", width) << width;
    }

    void loosesNothingWhateverTheWidth()
    {
        QFETCH(const int, width);
        StatisticsSeries series;
        for (int i = 1; i <= 86'400; ++i)
            series.add(sampleAt(start + i * 1000));
        for (const auto length : {15min, 60min, 8 * 60min, 24 * 60min}) {
            const SeriesWindow window = series.window(start + 86'400'000, length, width);
            QVERIFY(window.points.size() <= size_t(std::max(2, width)));
            QCOMPARE(receivedOf(window, 0), 10 * quint64(length / 1s));
        }
    }

    void bordersStayWhereTheyAreAsTimeGoesOn()
    {
        StatisticsSeries series;
        for (int i = 1; i <= 3600; ++i)
            series.add(sampleAt(start + i * 1000, "A", quint64(i)));
        const SeriesWindow before = series.window(start + 3'600'000, 1h, 100);
        for (int i = 3601; i <= 3605; ++i)
            series.add(sampleAt(start + i * 1000, "A", quint64(i)));
        const SeriesWindow after = series.window(start + 3'605'000, 1h, 100);
        QSet<qint64> ends;
        for (const SeriesPoint &point : before.points)
            ends += point.at;
        int common = 0;
        for (const SeriesPoint &point : after.points)
            common += ends.contains(point.at) ? 1 : 0;
        QVERIFY(common >= int(after.points.size()) - 2);
    }

    void growsNoFurtherThanADay()
    {
        StatisticsSeries series;
        size_t largest = 0;
        for (int i = 1; i <= 2 * 86'400; ++i) {
            series.add(sampleAt(start + i * 1000));
            largest = std::max(largest, series.points());
        }
        QCOMPARE(series.points(), 900u + 8640u);
        QCOMPARE(largest, 900u + 8640u);
        QCOMPARE(receivedOf(series.window(start + 2 * 86'400'000LL, 24h, 500), 0), 864'000u);
    }

    void samplesThatComeFasterShareAPoint()
    {
        StatisticsSeries series;
        for (int i = 1; i <= 10'000; ++i) {
            StatisticsSample sample = sampleAt(start + i * 10, "A", 1);
            sample.seconds = 0.01;
            series.add(sample);
        }
        QCOMPARE(series.points(), 100u + 10u);
        const SeriesWindow window = series.window(start + 100'000, 15min, 1000);
        const SeriesPoint &point = window.points[5];
        QCOMPARE(point.received[0], 100u);
        QVERIFY(qAbs(point.seconds - 1) < 1e-6);
    }

    void namesTheSixMostFrequentTypes()
    {
        StatisticsSeries series;
        StatisticsSample sample = sampleAt(start + 1000, "T1", 1);
        for (int type = 2; type <= 9; ++type)
            sample.received.insert("T" + QByteArray::number(type), quint64(type));
        sample.received.insert("(other)", 100);
        series.add(sample);
        const SeriesWindow window = series.window(start + 1000, 15min, 100);
        QCOMPARE(window.types, (QList<QByteArray>{"T9", "T8", "T7", "T6", "T5", "T4"}));
        QVERIFY(window.others);
        QCOMPARE(window.points[0].received.back(), 1u + 2 + 3 + 100);
    }

    void aFloodOfNamesIsCountedTogetherAndForgottenInTime()
    {
        StatisticsSeries series;
        for (int i = 0; i < 1000; ++i)
            series.add(sampleAt(start + 1000 + i * 1000, "evil-" + QByteArray::number(i), 1));
        const SeriesWindow window = series.window(start + 1'000'000, 1h, 1000);
        quint64 sum = 0;
        for (size_t type = 0; type <= SeriesWindow::mostTypes; ++type)
            sum += receivedOf(window, type);
        QCOMPARE(sum, 1000u);
        QVERIFY(window.others);
        // A day later the names are free again.
        const qint64 later = start + 25 * 3'600'000;
        series.add(sampleAt(later, "ALERT", 5));
        const SeriesWindow fresh = series.window(later, 15min, 1000);
        QCOMPARE(fresh.types, QList<QByteArray>{"ALERT"});
        QVERIFY(!fresh.others);
    }

    void aClockThatIsSetBackKeepsTimeInOrder_data()
    {
        QTest::addColumn<qint64>("back");
        QTest::newRow("a little") << qint64(1500);
        QTest::newRow("an hour") << qint64(3'600'000);
        QTest::newRow("a year") << qint64(365) * 86'400'000;
    }

    void aClockThatIsSetBackKeepsTimeInOrder()
    {
        QFETCH(const qint64, back);
        StatisticsSeries series;
        for (int i = 1; i <= 7200; ++i)
            series.add(sampleAt(start + i * 1000));
        const qint64 now = start + 7'200'000 - back;
        for (int i = 1; i <= 60; ++i)
            series.add(sampleAt(now + i * 1000));
        const SeriesWindow window = series.window(now + 60'000, 24h, 10'000);
        for (size_t i = 1; i < window.points.size(); ++i)
            QVERIFY(window.points[i].at > window.points[i - 1].at);
        const quint64 kept = receivedOf(window, 0);
        if (back < 60'000)
            QCOMPARE(kept, 72'600u);
        else
            QVERIFY(kept >= 600 &&
                    kept <= 72'600 - quint64(std::min<qint64>(back, 7'190'000)) / 100);
    }

    void samplesWithoutTimeAreDropped()
    {
        StatisticsSeries series;
        StatisticsSample sample = sampleAt(start);
        sample.seconds = 0;
        series.add(sample);
        sample.seconds = std::nan("");
        series.add(sample);
        QVERIFY(series.isEmpty() && series.newest() == nullptr);
        QVERIFY(series.window(start, 1h, 100).points.empty());
    }

    void axesEndAtRoundNumbers()
    {
        QCOMPARE(PlotAxes::roundAbove(0, 4), 4.0);
        QCOMPARE(PlotAxes::roundAbove(4.1, 4), 8.0);
        QCOMPARE(PlotAxes::roundAbove(173, 1), 200.0);
        QCOMPARE(PlotAxes::roundAbove(801, 1), 1000.0);
        for (const double value : {0.3, 1.5, 3.0, 5.0, 9.0, 15.0, 30.0, 700.0, 812.0, 123'456.0}) {
            const double border = PlotAxes::roundAbove(value, 1);
            const double part = border / (PlotAxes::ticksTo(border) - 1);
            QVERIFY2(border >= value && qAbs(part - std::round(part)) < 1e-9,
                     qPrintable(QString::number(value)));
        }
        QCOMPARE(PlotAxes::decadeAbove(1000), 1000.0);
        QCOMPARE(PlotAxes::decadeAbove(1001), 10'000.0);
        const PlotAxes::TimeSpan span = PlotAxes::spanOf(start + 61'000, 15min);
        QCOMPARE(span.to, start + 120'000);
        QCOMPARE(span.to - span.from, 900'000);
        QCOMPARE(PlotAxes::spanOf(start, 24h).to, start);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
