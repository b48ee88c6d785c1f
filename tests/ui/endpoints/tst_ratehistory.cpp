// SPDX-License-Identifier: Apache-2.0
// Rates from totals, whatever the clock and the totals do.
#include "endpoints/ratehistory.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Runnel;

namespace {

constexpr qint64 noon = 1'767'268'800'000;

} // namespace

class TestRateHistory : public QObject
{
    Q_OBJECT

private slots:
    void tellsEventsASecond()
    {
        RateHistory history;
        for (int second = 0; second <= 60; ++second)
            history.add(noon + second * 1'000, 500 + quint64(second) * 4);
        QCOMPARE(history.perSecond(noon + 60'000), 4.0);
        const std::vector<double> line = history.line(noon + 60'000);
        QCOMPARE(int(line.size()), RateHistory::stretches);
        QCOMPARE(line[RateHistory::stretches - 2], 4.0);
        QCOMPARE(line.front(), 0.0);
    }

    void theFirstTotalIsNoBurst()
    {
        RateHistory history;
        history.add(noon, 1'000'000);
        QCOMPARE(history.perSecond(noon), 0.0);
        const std::vector<double> line = history.line(noon);
        QCOMPARE(std::accumulate(line.begin(), line.end(), 0.0), 0.0);
    }

    void runsDownWhenNothingIsHeard()
    {
        RateHistory history;
        history.add(noon, 0);
        history.add(noon + 1'000, 100);
        QVERIFY(history.perSecond(noon + 2'000) > 0);
        QCOMPARE(history.perSecond(noon + 12'000), 0.0);
        const std::vector<double> later = history.line(noon + 600'000);
        QCOMPARE(*std::max_element(later.begin(), later.end()), 0.0);
    }

    void beginsAnewWhenTheTotalFalls()
    {
        RateHistory history;
        history.add(noon, 1'000);
        history.add(noon + 1'000, 2'000);
        history.add(noon + 2'000, 5); // restarted without its books
        QCOMPARE(history.perSecond(noon + 2'000), 0.0);
        history.add(noon + 3'000, 15);
        QCOMPARE(history.perSecond(noon + 3'000), 10.0);
    }

    void beginsAnewWhenTheClockIsSetBackOrFarOn()
    {
        RateHistory history;
        history.add(noon, 0);
        history.add(noon + 1'000, 100);
        history.add(noon - 86'400'000, 200);
        QCOMPARE(history.perSecond(noon - 86'400'000), 0.0);
        history.add(noon - 86'399'000, 210);
        QCOMPARE(history.perSecond(noon - 86'399'000), 10.0);
        history.add(noon + 86'400'000, 220);
        const std::vector<double> line = history.line(noon + 86'400'000);
        QCOMPARE(*std::max_element(line.begin(), line.end() - 1), 0.0);
    }

    void manySnapshotsASecondCostNoMore()
    {
        RateHistory history;
        for (int i = 0; i <= 20'000; ++i)
            history.add(noon + i, quint64(i));
        QVERIFY(std::abs(history.perSecond(noon + 20'000) - 1'000) < 10);
    }
};

QTEST_GUILESS_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
