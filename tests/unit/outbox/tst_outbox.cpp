// SPDX-License-Identifier: Apache-2.0
// The queue's plain promises: order, numbers, accounts, settling, across restarts.
#include "outboxfixture.h"

#include "outbox/outboxreader.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Runnel;

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void givesDurableRecordsInOrder()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        QSignalSpy available(&f.box(), &Outbox::recordsAvailable);
        f.append(camera(), {makeEvent("one", "ALERT", "id-1"), makeEvent("two", "OTHER", "id-2")});
        QVERIFY(f.takeNow().empty()); // not on disk yet
        QVERIFY(f.waitDurable(2));
        QTRY_COMPARE(available.size(), 1);
        const auto records = f.takeNow();
        QCOMPARE(records.size(), size_t{2});
        QCOMPARE(records[0].event.data, QByteArray("one"));
        QCOMPARE(records[0].sequence, quint64{1});
        QCOMPARE(records[1].event.type, QByteArray("OTHER"));
        QCOMPARE(records[1].event.id, QByteArray("id-2"));
        QCOMPARE(records[1].sequence, quint64{2});
        QVERIFY(records[1].position > records[0].position);
        QCOMPARE(records[0].endpoint, camera());
        QCOMPARE(records[0].publications->front().topic, QByteArray("events/camera/alert"));
        QVERIFY(f.takeNow().empty()); // each once
    }

    void givesEverythingUnsettledAgainAfterARestart()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        Event event = makeEvent("payload \x01\xff", "T", "7");
        event.validJson = false;
        event.receivedAt = 1234567;
        f.append(camera(), {event, makeHeartbeat("beat")});
        f.append(camera(2), {makeEvent("two")}, makeRoute("other/topic"));
        QVERIFY(f.waitDurable(3));
        QCOMPARE(f.takeNow().size(), size_t{3});
        QVERIFY(f.start());
        const auto records = f.takeCount(3);
        QCOMPARE(records.size(), size_t{3});
        QCOMPARE(records[0].event.data, event.data);
        QCOMPARE(records[0].event.type, event.type);
        QCOMPARE(records[0].event.id, event.id);
        QCOMPARE(records[0].event.receivedAt, event.receivedAt);
        QCOMPARE(records[0].event.validJson, false);
        QCOMPARE(records[1].event.eventClass, EventClass::Heartbeat);
        QCOMPARE(records[2].endpoint, camera(2));
        QCOMPARE(records[2].publications->front().topic, QByteArray("other/topic"));
        QCOMPARE(records[2].publications->front(), makeRoute("other/topic")->front());
    }

    void keepsEveryMemberOfAPublication()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        std::vector<Publication> two(2);
        two[0] = {"a/b", 0, true, 3600, "src", "sub"};
        two[1] = {"c", 1, false, std::nullopt, "", "\xc3\xa9"};
        f.append(camera(), {makeEvent("x")}, std::make_shared<const std::vector<Publication>>(two));
        QVERIFY(f.waitDurable(1));
        QVERIFY(f.start());
        const auto records = f.takeCount(1);
        QCOMPARE(*records.at(0).publications, two);
    }

    void forgetsWhatWasAcknowledgedAndGoesOnCounting()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 10);
        const auto records = f.takeCount(10);
        f.acknowledge({records.begin(), records.begin() + 7});
        QCOMPARE(f.box().account(camera()).delivered, quint64{7});
        QVERIFY(f.identityHolds());
        f.stop(); // commits
        QVERIFY(f.start());
        const EndpointAccount account = f.box().account(camera());
        QCOMPARE(account.delivered, quint64{7});
        QCOMPARE(account.queued, quint64{3});
        QCOMPARE(account.lastSequence, quint64{10});
        QCOMPARE(account.lastEventId, QByteArray("10"));
        const auto rest = f.takeCount(3);
        QCOMPARE(rest.at(0).sequence, quint64{8});
        f.appendMany(camera(), 1);
        QCOMPARE(f.takeCount(1).at(0).sequence, quint64{11});
        QVERIFY(f.identityHolds());
    }

    void settlesWithinAMomentWhenNothingElseComes()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 3);
        f.acknowledge(f.takeCount(3));
        QVERIFY(f.waitSettled());
        QCOMPARE(f.box().status().records, quint64{0});
        QCOMPARE(f.box().status().bytes, qint64{0});
        QCOMPARE(f.box().status().oldestReceivedAt, qint64{0});
    }

    void settlesOutOfOrderAndOnlyOnce()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 5);
        const auto records = f.takeCount(5);
        for (const int i : {4, 0, 2})
            f.box().acknowledge(records[static_cast<size_t>(i)]);
        f.box().acknowledge(records[4]);
        QCOMPARE(f.box().account(camera()).delivered, quint64{3});
        QVERIFY(f.waitSettled());
        f.stop();
        QVERIFY(f.start());
        const auto rest = f.takeCount(2);
        QCOMPARE(rest.at(0).sequence, quint64{2});
        QCOMPARE(rest.at(1).sequence, quint64{4});
        QVERIFY(f.identityHolds());
    }

    void countsUnroutedInvalidAndTypes()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        EventBatch batch;
        batch.endpoint = camera();
        batch.events = {makeEvent("a", "X"), makeEvent("b", "Y"), makeEvent("c", "X")};
        batch.events[1].validJson = false;
        batch.lastEventId = "z";
        f.box().append(batch, {makeRoute(), nullptr, makeRoute()});
        f.used.insert(camera());
        QVERIFY(f.waitDurable(2));
        f.stop();
        QVERIFY(f.start());
        const EndpointAccount account = f.box().account(camera());
        QCOMPARE(account.received(), quint64{3});
        QCOMPARE(account.lastSequence, quint64{2});
        QCOMPARE(account.unrouted, quint64{1});
        QCOMPARE(account.invalid, quint64{1});
        QCOMPARE(account.byType.value("X"), quint64{2});
        QCOMPARE(account.byType.value("Y"), quint64{1});
        QCOMPARE(account.lastEventId, QByteArray("z"));
        QVERIFY(f.identityHolds());
    }

    void countsAtMost64Types()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        for (int i = 0; i < 100; ++i)
            f.append(camera(), {makeEvent("x", "T" + QByteArray::number(i))});
        f.stop();
        QVERIFY(f.start());
        const EndpointAccount account = f.box().account(camera());
        QCOMPARE(account.byType.size(), 65);
        QCOMPARE(account.byType.value("(other)"), quint64{36});
    }

    void movesThePositionWithoutAnEvent()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        EventBatch batch;
        batch.endpoint = camera();
        batch.lastEventId = "only-an-id";
        f.box().append(batch, {});
        QCOMPARE(f.box().account(camera()).lastEventId, QByteArray("only-an-id"));
        QVERIFY(f.waitSettled()); // by itself, with no event to ride with
        f.stop();
        QVERIFY(f.start());
        QCOMPARE(f.box().account(camera()).lastEventId, QByteArray("only-an-id"));
    }

    void quarantinesWithPayloadAndReason()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 3);
        const auto records = f.takeCount(3);
        f.box().quarantine(records[1], {FaultKind::PacketTooLarge, QStringLiteral("too big"),
                                        QStringLiteral("shrink it"), 149});
        f.box().acknowledge(records[0]);
        f.box().discard(records[2], DropReason::Expired);
        QVERIFY(f.identityHolds());
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        const EndpointAccount account = f.box().account(camera());
        QCOMPARE(account.quarantined, quint64{1});
        QCOMPARE(account.dropped.value(DropReason::Expired), quint64{1});
        QCOMPARE(account.queued, quint64{0});
        auto reader = OutboxReader::open(f.directory());
        QVERIFY(reader);
        std::vector<QuarantineEntry> entries;
        QVERIFY(!reader.value()->forEachQuarantined([&](const QuarantineEntry &entry) {
            entries.push_back(entry);
            return true;
        }));
        QCOMPARE(entries.size(), size_t{1});
        QCOMPARE(entries[0].record.event.data, QByteArray("2"));
        QCOMPARE(entries[0].record.endpoint, camera());
        QCOMPARE(entries[0].kind, QStringLiteral("PacketTooLarge"));
        QCOMPARE(entries[0].detail, QStringLiteral("too big"));
        QCOMPARE(entries[0].code, 149);
        QCOMPARE(entries[0].record.publications->front().topic, QByteArray("events/camera/alert"));
    }

    void holdsManyEndpoints()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        constexpr int cameras = 1000;
        for (int round = 0; round < 3; ++round) {
            for (int i = 1; i <= cameras; ++i)
                f.append(camera(i), {makeEvent("r" + QByteArray::number(round))});
        }
        QVERIFY(f.waitDurable(3 * cameras));
        auto records = f.takeCount(3 * cameras);
        QVERIFY(isInOrder(records));
        records.resize(cameras); // the first of each
        f.acknowledge(records);
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().account(camera(777)).delivered, quint64{1});
        QCOMPARE(f.box().account(camera(777)).lastSequence, quint64{3});
        QCOMPARE(f.takeCount(2 * cameras).size(), size_t{2 * cameras});
    }

    void keepsItsFilesPrivate()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state/outbox");
        const auto before = ::umask(0);
        const bool opened = f.start();
        f.appendMany(camera(), 1);
        const bool durable = f.waitDurable(1);
        ::umask(before);
        QVERIFY(opened && durable);
        const auto mode = [](const QString &path) {
            struct stat info = {};
            return ::stat(path.toUtf8().constData(), &info) == 0 ? info.st_mode & 0777 : 0;
        };
        QCOMPARE(int(mode(f.directory())), 0700);
        const auto files = QDir(f.directory()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 3); // database, log, mark
        for (const QFileInfo &file : files)
            QCOMPARE(int(mode(file.filePath())), 0600);
    }

    void closesWithEverythingCommitted()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        QSignalSpy closed(&f.box(), &Outbox::closed);
        f.appendMany(camera(), 500);
        f.box().close();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!f.box().status().open);
        QVERIFY(f.start());
        QCOMPARE(f.box().account(camera()).queued, quint64{500});
    }

    void closesThoughItWasNeverOpened()
    {
        OutboxFixture f;
        ManualClock clock;
        Outbox box({f.directory(), {}}, clock);
        QSignalSpy closed(&box, &Outbox::closed);
        box.close();
        QTRY_COMPARE(closed.size(), 1);
    }

    void stopsTakingAtTheBytesAsked()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.append(camera(), {makeEvent(QByteArray(100, 'a')), makeEvent(QByteArray(100, 'b')),
                            makeEvent(QByteArray(100, 'c'))});
        QVERIFY(f.waitDurable(3));
        QSignalSpy available(&f.box(), &Outbox::recordsAvailable);
        QCOMPARE(f.box().take(10, 0).size(), size_t{0});
        QCOMPARE(f.box().take(10, 250).size(), size_t{2});
        QTRY_COMPARE(available.size(), 1);                // there was more
        QCOMPARE(f.box().take(10, 50).size(), size_t{1}); // one always goes
    }

    void keepsManyRoutesWithinBounds()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        constexpr int routes = 20'000; // more than are interned at once
        for (int i = 0; i < routes; ++i)
            f.append(camera(), {makeEvent(QByteArray::number(i))},
                     makeRoute("t/" + QByteArray::number(i)));
        QVERIFY(f.waitDurable(routes));
        QVERIFY(f.start());
        const auto records = f.takeCount(routes);
        QCOMPARE(records.size(), size_t{routes});
        for (const OutboxRecord &record : records)
            QCOMPARE(record.publications->front().topic, "t/" + record.event.data);
        f.acknowledge(records);
        QVERIFY(f.waitSettled());
        f.append(camera(), {makeEvent("last")}, makeRoute("t/last"));
        QVERIFY(f.waitDurable(1));
        f.stop();
        QVERIFY(f.start());
        QCOMPARE(f.takeCount(1).at(0).publications->front().topic, QByteArray("t/last"));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
