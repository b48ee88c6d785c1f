// SPDX-License-Identifier: Apache-2.0
// Doubling, full jitter, ceilings and the reset by health.
#include "base/backoff.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void staysBelowTheDoublingSpan()
    {
        QRandomGenerator random(1);
        for (int run = 0; run < 1000; ++run) {
            Backoff backoff({}, random);
            for (const auto span :
                 {1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 32000ms, 60000ms, 60000ms}) {
                const auto delay = backoff.next();
                QVERIFY(delay <= span);
                QVERIFY(delay >= 100ms);
            }
        }
    }

    void usesTheWholeSpan()
    {
        QRandomGenerator random(2);
        std::chrono::milliseconds least = 1h;
        std::chrono::milliseconds most = 0ms;
        for (int run = 0; run < 2000; ++run) {
            Backoff backoff({}, random);
            for (int i = 0; i < 3; ++i)
                (void)backoff.next();
            const auto delay = backoff.next(); // of 8 s
            least = std::min(least, delay);
            most = std::max(most, delay);
        }
        QVERIFY(least < 500ms);
        QVERIFY(most > 7500ms);
    }

    void anotherCeilingCanBeAskedFor()
    {
        QRandomGenerator random(3);
        std::chrono::milliseconds most = 0ms;
        for (int run = 0; run < 200; ++run) {
            Backoff backoff({}, random);
            for (int i = 0; i < 20; ++i)
                most = std::max(most, backoff.next(300s));
        }
        QVERIFY(most > 250s);
        QVERIFY(most <= 300s);
    }

    void forgetsOnlyAfterAStableTime()
    {
        QRandomGenerator random(4);
        Backoff backoff({}, random);
        for (int i = 0; i < 5; ++i)
            (void)backoff.next();
        backoff.reportHealthyFor(29'999ms);
        QCOMPARE(backoff.failures(), 5);
        backoff.reportHealthyFor(30'000ms);
        QCOMPARE(backoff.failures(), 0);
    }

    void survivesAThousandFailures()
    {
        QRandomGenerator random(5);
        Backoff backoff({}, random);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(backoff.next() <= 60s);
    }

    void takesTheBaseTheStreamAskedFor()
    {
        QRandomGenerator random(6);
        Backoff backoff({}, random);
        backoff.setBase(10s);
        std::chrono::milliseconds most = 0ms;
        for (int run = 0; run < 200; ++run) {
            most = std::max(most, backoff.next());
            backoff.reset();
        }
        QVERIFY(most > 8s);
        QVERIFY(most <= 10s);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
