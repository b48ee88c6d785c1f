// SPDX-License-Identifier: Apache-2.0
// Memory and disk: the window, spilling and catching up, holding endpoints, back pressure.
#include "outboxfixture.h"

#include <QRandomGenerator>

#include "outbox/readywindow.h"

using namespace Runnel;
using namespace std::chrono_literals;

namespace {
constexpr int windowRecords = static_cast<int>(ReadyWindow::maximumRecords);
}

class TestOutboxWindow : public QObject
{
    Q_OBJECT
private slots:
    void spillsBeyondTheWindowAndKeepsTheOrder()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        constexpr int events = windowRecords * 3;
        for (int i = 0; i < events; i += 2000) {
            f.appendMany(camera(1), 1000);
            f.appendMany(camera(2), 1000);
            QVERIFY(f.waitDurable(static_cast<quint64>(i) + 2000));
        }
        const size_t all = (events + 1999) / 2000 * 2000;
        const auto records = f.takeCount(all);
        QCOMPARE(records.size(), all);
        QVERIFY(isInOrder(records));
        QCOMPARE(records.back().position - records.front().position + 1, qint64(all));
        QVERIFY(f.takeNow().empty());
        // Caught up: what comes now goes through memory again.
        f.appendMany(camera(1), 10);
        QVERIFY(f.waitDurable(all + 10));
        QCOMPARE(f.takeNow().size(), size_t{10});
        f.acknowledge(records);
        QVERIFY(f.identityHolds());
    }

    void keepsTheOrderWhileLiveEventsComeInDuringADrain()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), windowRecords + 5000);
        QVERIFY(f.waitDurable(windowRecords + 5000));
        std::vector<OutboxRecord> all;
        size_t appended = windowRecords + 5000;
        QVERIFY(f.waitUntil([&] {
            if (appended < windowRecords + 15000) {
                f.appendMany(camera(), 100);
                appended += 100;
            }
            const auto some = f.takeNow(700);
            f.acknowledge(some);
            all.insert(all.end(), some.begin(), some.end());
            return all.size() == windowRecords + 15000;
        }));
        QVERIFY(isInOrder(all));
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].event.data, QByteArray::number(qulonglong(i + 1)));
        QVERIFY(f.waitSettled());
        QCOMPARE(f.box().status().records, quint64{0});
    }

    void boundsTheWindowByBytesToo()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        const QByteArray big(1024 * 1024, 'x');
        for (int i = 0; i < 40; ++i) {
            f.append(camera(), {makeEvent(big + QByteArray::number(i))});
            QVERIFY(f.waitDurable(static_cast<quint64>(i) + 1));
        }
        const auto records = f.takeCount(40);
        QCOMPARE(records.size(), size_t{40});
        QVERIFY(isInOrder(records));
        QCOMPARE(records[39].event.data, big + "39");
    }

    void takesARecordOfTheLargestSize()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        const QByteArray largest(16 * 1024 * 1024, 'L');
        f.append(camera(), {makeEvent(largest), makeEvent("after")});
        QVERIFY(f.waitDurable(2));
        QCOMPARE(f.takeCount(2).at(0).event.data.size(), largest.size());
        QVERIFY(f.start());
        const auto records = f.takeCount(2);
        QCOMPARE(records.at(0).event.data, largest);
        QCOMPARE(records.at(1).event.data, QByteArray("after"));
    }

    void leavesOutAHeldEndpointAndBringsItBackInOrder()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        for (int i = 0; i < 10; ++i) {
            f.appendMany(camera(1), 10);
            f.appendMany(camera(2), 10);
        }
        QVERIFY(f.waitDurable(200));
        auto taken = f.takeNow(60);
        std::vector<OutboxRecord> ofOne;
        for (const OutboxRecord &record : taken) {
            if (record.endpoint == camera(1))
                ofOne.push_back(record);
        }
        // The broker refused the third of camera 1; one behind it was taken all the same.
        f.acknowledge({ofOne[0], ofOne[1], ofOne[5]});
        f.box().hold(camera(1), ofOne[2].position);
        f.appendMany(camera(1), 10);
        f.appendMany(camera(2), 10);
        QVERIFY(f.waitDurable(220));
        for (const OutboxRecord &record : f.takeNow()) {
            QCOMPARE(record.endpoint, camera(2)); // the other flows
            taken.push_back(record);
        }
        f.box().acknowledge(ofOne[6]); // on its way when the hold came
        f.box().release(camera(1));
        const auto again = f.takeCount(110 - 4);
        QCOMPARE(again.size(), size_t{110 - 4});
        QVERIFY(isInOrder(again));
        QCOMPARE(again[0].sequence, quint64{3});
        QCOMPARE(again.back().sequence, quint64{110});
        for (const OutboxRecord &record : again) {
            QCOMPARE(record.endpoint, camera(1));
            QVERIFY(record.sequence != 6 && record.sequence != 7);
        }
        QVERIFY(f.takeNow().empty());
        f.acknowledge(taken);
        f.acknowledge(again);
        QVERIFY(f.waitSettled());
        QCOMPARE(f.box().status().records, quint64{0});
        QVERIFY(f.identityHolds());
    }

    void holdsWhileSpilledAndAcrossManyPages()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        const int each = windowRecords;
        for (int i = 0; i < each; i += 500) {
            f.appendMany(camera(1), 500);
            f.appendMany(camera(2), 500);
            f.appendMany(camera(3), 500);
        }
        const auto total = static_cast<size_t>((each + 499) / 500 * 500);
        QVERIFY(f.waitDurable(total * 3));
        f.box().hold(camera(2), 0);
        const auto others = f.takeCount(total * 2);
        QCOMPARE(others.size(), total * 2);
        QVERIFY(isInOrder(others));
        f.box().release(camera(2));
        const auto held = f.takeCount(total);
        QCOMPARE(held.size(), total);
        QVERIFY(isInOrder(held));
        QCOMPARE(held.front().sequence, quint64{1});
        QVERIFY(f.takeNow().empty());
    }

    void survivesHoldingAndReleasingAtRandom()
    {
        QRandomGenerator random(7);
        OutboxFixture f;
        QVERIFY(f.start());
        QHash<EndpointId, quint64> acknowledged; // highest in order
        QHash<EndpointId, QSet<quint64>> seen;
        std::vector<OutboxRecord> inflight;
        QSet<int> held;
        quint64 appended = 0;
        QElapsedTimer limit;
        limit.start();
        const auto settleSome = [&](size_t count) {
            for (size_t i = 0; i < count && !inflight.empty(); ++i) {
                f.box().acknowledge(inflight.front());
                seen[inflight.front().endpoint].insert(inflight.front().sequence);
                inflight.erase(inflight.begin());
            }
        };
        for (int step = 0; step < 3000; ++step) {
            const int which = random.bounded(1, 6);
            switch (random.bounded(6)) {
            case 0:
                f.appendMany(camera(which), random.bounded(1, 30));
                break;
            case 1: {
                const auto first =
                    std::find_if(inflight.begin(), inflight.end(), [&](const OutboxRecord &r) {
                        return r.endpoint == camera(which);
                    });
                f.box().hold(camera(which),
                             first == inflight.end() ? (qint64{1} << 40) : first->position);
                held.insert(which);
                break;
            }
            case 2:
                if (held.remove(which)) {
                    std::erase_if(inflight, [&](const OutboxRecord &r) {
                        return r.endpoint == camera(which);
                    });
                    f.box().release(camera(which));
                }
                break;
            case 3:
                settleSome(static_cast<size_t>(random.bounded(20)));
                break;
            default:
                QCoreApplication::processEvents();
                for (OutboxRecord &record : f.takeNow(random.bounded(1, 40))) {
                    QVERIFY(!held.contains(QStringView(record.endpoint.device).mid(7).toInt()));
                    inflight.push_back(std::move(record));
                }
            }
        }
        for (int i = 1; i < 6; ++i) {
            if (held.contains(i))
                f.box().release(camera(i));
            appended += f.box().account(camera(i)).lastSequence;
        }
        QVERIFY(f.waitUntil([&] {
            for (OutboxRecord &record : f.takeNow())
                inflight.push_back(std::move(record));
            settleSome(inflight.size());
            return f.box().status().records == 0;
        }));
        quint64 delivered = 0;
        for (int i = 1; i < 6; ++i) {
            QVERIFY(f.identityHolds(camera(i)));
            delivered += f.box().account(camera(i)).delivered;
            QCOMPARE(quint64(seen[camera(i)].size()), f.box().account(camera(i)).lastSequence);
        }
        QCOMPARE(delivered, appended);
        QVERIFY(f.waitSettled());
    }

    void pausesAtTheBoundOfUncommittedData()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        QSignalSpy pause(&f.box(), &Outbox::pauseWanted);
        QVERIFY(!f.box().wantsPause());
        const QByteArray big(2 * 1024 * 1024, 'x');
        for (int i = 0; i < 9; ++i) // no turn of the event loop: nothing is reported durable
            f.append(camera(), {makeEvent(big)});
        QVERIFY(f.box().wantsPause());
        QCOMPARE(pause.size(), 1);
        QVERIFY(f.waitDurable(9));
        QVERIFY(!f.box().wantsPause());
        QCOMPARE(pause.size(), 2);
        QCOMPARE(pause[1][0].toBool(), false);
    }

    void pressesSoftlyWhileTheBrokerKeepsUp()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 100);
        f.acknowledge(f.takeCount(100));
        f.appendMany(camera(), windowRecords * 3 / 4 + 100);
        QVERIFY(f.box().wantsPause()); // settled a moment ago
        QVERIFY(f.waitDurable(static_cast<quint64>(windowRecords) * 3 / 4 + 200));
        QVERIFY(f.box().wantsPause());
        f.acknowledge(f.takeNow(windowRecords / 2));
        QVERIFY(!f.box().wantsPause());
    }

    void pressesSoftlyForASecondAtMostAndThenSpills()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 100);
        f.acknowledge(f.takeCount(100));
        f.appendMany(camera(), windowRecords * 3 / 4 + 100);
        QVERIFY(f.box().wantsPause());
        f.clock.advance(999ms);
        QVERIFY(f.box().wantsPause());
        f.clock.advance(1ms);
        QVERIFY(!f.box().wantsPause());
        f.acknowledge(f.takeCount(1)); // still settling, slowly: no second stretch
        f.appendMany(camera(), windowRecords);
        QVERIFY(!f.box().wantsPause());
        const auto all = f.takeCount(static_cast<size_t>(windowRecords) * 7 / 4 + 99);
        QVERIFY(isInOrder(all));
        QVERIFY(!f.box().wantsPause());
    }

    void doesNotPressWhenNobodySettles()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 100);
        f.acknowledge(f.takeCount(100));
        f.clock.advance(251ms);
        f.appendMany(camera(), windowRecords * 2);
        QVERIFY(!f.box().wantsPause());
        QVERIFY(f.waitDurable(static_cast<quint64>(windowRecords) * 2));
        QVERIFY(!f.box().wantsPause());
    }
};

QTEST_GUILESS_MAIN(TestOutboxWindow)
#include "tst_outboxwindow.moc"
