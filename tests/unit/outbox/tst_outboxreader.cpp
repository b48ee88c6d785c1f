// SPDX-License-Identifier: Apache-2.0
// What the commands see, beside a running service and without one.
#include "outboxfixture.h"

#include "outbox/outboxreader.h"

using namespace Runnel;

class TestOutboxReader : public QObject
{
    Q_OBJECT
private slots:
    void saysThatThereIsNoOutbox()
    {
        const QTemporaryDir empty;
        const auto reader = OutboxReader::open(empty.path());
        QVERIFY(!reader);
        QCOMPARE(reader.fault().kind, FaultKind::OutboxUnavailable);
        QVERIFY(!reader.fault().remedy.isEmpty());
    }

    void readsWithAndWithoutARunningService_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("running") << true;
        QTest::newRow("stopped") << false;
    }
    void readsWithAndWithoutARunningService()
    {
        QFETCH(bool, running);
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(1), 2500);
        f.appendMany(camera(2), 500);
        f.acknowledge(f.takeCount(100));
        QVERIFY(f.waitSettled());
        const qint64 bytes = f.box().status().bytes;
        if (!running)
            f.stop();
        auto first = OutboxReader::open(f.directory());
        auto second = OutboxReader::open(f.directory());
        QVERIFY(first && second);
        for (auto *reader : {first.value().get(), second.value().get()}) {
            const auto summary = reader->summary();
            QVERIFY(summary);
            QCOMPARE(summary.value().records, quint64{2900});
            QCOMPARE(summary.value().bytes, bytes);
            QVERIFY(summary.value().fileBytes > 0);
            QCOMPARE(summary.value().oldestReceivedAt, qint64{1'767'225'600'000});
            QCOMPARE(summary.value().endpoints.size(), size_t{2});
            QCOMPARE(summary.value().endpoints[0].id, camera(1));
            QCOMPARE(summary.value().endpoints[0].account.delivered, quint64{100});
            QCOMPARE(summary.value().endpoints[0].account.byType.value("ALERT"), quint64{2500});
        }
        std::vector<OutboxRecord> records;
        QVERIFY(!first.value()->forEachRecord([&](const OutboxRecord &record) {
            records.push_back(record);
            return true;
        }));
        QCOMPARE(records.size(), size_t{2900});
        QVERIFY(isInOrder(records));
        QCOMPARE(records.front().sequence, quint64{101});
        QCOMPARE(records.back().endpoint, camera(2));
        QCOMPARE(records.back().publications->front().topic, QByteArray("events/camera/alert"));
        int visited = 0;
        QVERIFY(!first.value()->forEachRecord([&](const OutboxRecord &) { return ++visited < 7; }));
        QCOMPARE(visited, 7);
    }

    void doesNotHoldUpTheService()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 3000);
        QVERIFY(f.waitDurable(3000));
        auto reader = OutboxReader::open(f.directory());
        QVERIFY(reader);
        quint64 seen = 0;
        bool appended = false;
        QVERIFY(!reader.value()->forEachRecord([&](const OutboxRecord &) {
            if (++seen == 10) { // in the middle of an export
                f.appendMany(camera(3), 100);
                appended = f.waitDurable(3100);
                f.acknowledge(f.takeNow(3000));
                return f.waitSettled();
            }
            return true;
        }));
        QVERIFY(appended);
        QVERIFY(seen >= 100 && seen <= 3100); // settled meanwhile: left out
        QVERIFY(f.identityHolds());
    }
};

QTEST_GUILESS_MAIN(TestOutboxReader)
#include "tst_outboxreader.moc"
