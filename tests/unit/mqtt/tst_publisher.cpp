// SPDX-License-Identifier: Apache-2.0
// Delivery rule by rule: the window, the order, re-publishing, expiry.
#include "publisherstage.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using Payloads = std::vector<QByteArray>;
using Positions = std::vector<qint64>;

class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void publishesInOrderAndAcknowledgesInOrder();
    void keepsWithinTheConfiguredWindow();
    void keepsWithinTheBrokersReceiveMaximum();
    void countsItsOwnAnnouncementsInTheWindow();
    void takesBoundedBytes();
    void opensTheWindowOnlyForAFarBroker();

    void beginsAgainAtTheOldestUnacknowledgedAfterADisconnect();
    void sendsNothingNewerBeforeTheTailAfterADisconnect();
    void acknowledgesARecordWhenAllItsPublicationsAre();
    void sendsManyPublicationsThroughAWindowOfOne();
    void countsNoMatchingSubscribersAsDelivered();
    void countsQos0AsDeliveredWhenWritten();
    void tellsTheLatency();

    void givesUpWhatExpiredWhileItWaited();
    void deliversWhatExpiredForOneTopicOnly();
};

void TestPublisher::publishesInOrderAndAcknowledgesInOrder()
{
    PublisherStage stage;
    stage.startConnected();
    const Positions positions = stage.addMany(5);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2", "3", "4", "5"}));
    QVERIFY(stage.queue.acknowledged.empty());
    stage.broker.acknowledge(3);
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 2, 3}));
    stage.broker.acknowledge(2);
    QCOMPARE(stage.queue.acknowledged, positions);
    QCOMPARE(stage.publisher->status().inflight, 0);
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
}

void TestPublisher::keepsWithinTheConfiguredWindow()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(25);
    QCOMPARE(stage.broker.unanswered().size(), size_t(10));
    QCOMPARE(stage.publisher->status().inflight, 10);
    stage.broker.acknowledge(4);
    QCOMPARE(stage.broker.unanswered().size(), size_t(10));
    QCOMPARE(stage.broker.unanswered().back(), QByteArray("14"));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged.size(), size_t(25));
}

void TestPublisher::keepsWithinTheBrokersReceiveMaximum()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.receiveMaximum = 3;
    stage.startConnected(limits);
    stage.addMany(8);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2", "3"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged.size(), size_t(8));
}

void TestPublisher::countsItsOwnAnnouncementsInTheWindow()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.receiveMaximum = 2;
    stage.startConnected(limits);
    stage.publisher->setStatusPayload("{}");
    FakeBroker::settleDown();
    stage.addMany(4);
    QCOMPARE(stage.broker.link()->unanswered.size(), size_t(2));
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged.size(), size_t(4));
}

void TestPublisher::takesBoundedBytes()
{
    PublisherStage stage;
    stage.config.maxInflight = 1000;
    stage.startConnected();
    const QByteArray large(4 * 1024 * 1024, 'x');
    for (int i = 0; i < 40; ++i)
        stage.queue.add(large);
    FakeBroker::settleDown();
    QVERIFY(stage.broker.unanswered().size() <= 8);
    QVERIFY(stage.broker.unanswered().size() >= 4);
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged.size(), size_t(40));
}

void TestPublisher::opensTheWindowOnlyForAFarBroker()
{
    PublisherStage stage;
    stage.config.maxInflight = 1000;
    stage.startConnected();
    stage.addMany(20'000);
    const auto answerAfter = [&stage](std::chrono::milliseconds time) {
        stage.advance(time);
        stage.broker.acknowledge(128);
    };
    for (int i = 0; i < 20; ++i)
        answerAfter(i % 4 == 0 ? 1ms : 50ms); // busy at times, but near
    QCOMPARE(stage.broker.unanswered().size(), size_t(128));
    for (int i = 0; i < 8; ++i)
        answerAfter(50ms);
    QCOMPARE(stage.broker.unanswered().size(), size_t(1000));
    stage.advance(30s);
    stage.broker.acknowledge(1); // or the connection would count as dead
    stage.advance(31s);
    stage.broker.acknowledge(899); // looks again whether it is near
    stage.broker.acknowledge(100);
    QCOMPARE(stage.broker.unanswered().size(), size_t(128));
    stage.broker.acknowledgeAll(1000);
    QCOMPARE(stage.queue.acknowledged.size(), size_t(20'000));
}

void TestPublisher::beginsAgainAtTheOldestUnacknowledgedAfterADisconnect()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(5);
    stage.broker.acknowledge(2);
    stage.reconnect(hangUp());
    QCOMPARE(stage.broker.unanswered(), (Payloads{"3", "4", "5"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 2, 3, 4, 5}));
    QVERIFY(!stage.queue.settledTwice);
    QCOMPARE(stage.publisher->status().reconnects, quint64(1));
}

void TestPublisher::sendsNothingNewerBeforeTheTailAfterADisconnect()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(15);
    stage.broker.acknowledge(1);
    stage.broker.end(hangUp());
    stage.queue.add("new");
    stage.waitForRetry();
    stage.broker.accept();
    QCOMPARE(stage.broker.unanswered().front(), QByteArray("2"));
    Payloads order;
    while (!stage.broker.unanswered().empty()) {
        order.push_back(stage.broker.unanswered().front());
        stage.broker.acknowledge();
    }
    Payloads expected;
    for (int i = 2; i <= 15; ++i)
        expected.push_back(QByteArray::number(i));
    expected.push_back("new");
    QCOMPARE(order, expected);
}

void TestPublisher::acknowledgesARecordWhenAllItsPublicationsAre()
{
    PublisherStage stage;
    stage.startConnected();
    stage.queue.add("a", QStringLiteral("camera"),
                    {publicationTo("events/1"), publicationTo("events/2")});
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered().size(), size_t(2));
    stage.broker.acknowledge();
    QVERIFY(stage.queue.acknowledged.empty());
    stage.broker.acknowledge();
    QCOMPARE(stage.queue.acknowledged, (Positions{1}));
}

void TestPublisher::sendsManyPublicationsThroughAWindowOfOne()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.receiveMaximum = 1;
    stage.startConnected(limits);
    for (int i = 0; i < 3; ++i) {
        stage.queue.add(
            "a", QStringLiteral("camera"),
            {publicationTo("events/1"), publicationTo("events/2"), publicationTo("events/3")});
    }
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered().size(), size_t(1));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 2, 3}));
}

void TestPublisher::countsNoMatchingSubscribersAsDelivered()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(1);
    stage.broker.acknowledge(1, 0x10);
    QCOMPARE(stage.queue.acknowledged, (Positions{1}));
}

void TestPublisher::countsQos0AsDeliveredWhenWritten()
{
    PublisherStage stage;
    stage.startConnected();
    stage.queue.add("a", QStringLiteral("camera"), {publicationTo("events", 0)});
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.link()->all.back().message.qos, quint8(0));
    stage.broker.acknowledge(); // the link reports it as written
    QCOMPARE(stage.queue.acknowledged, (Positions{1}));
}

void TestPublisher::tellsTheLatency()
{
    PublisherStage stage;
    stage.startConnected();
    std::vector<std::chrono::nanoseconds> latencies;
    connect(stage.publisher.get(), &Publisher::delivered, this,
            [&](const OutboxRecord &, std::chrono::nanoseconds latency) {
                latencies.push_back(latency);
            });
    stage.addMany(1);
    stage.advance(1500ms);
    stage.broker.acknowledge();
    QCOMPARE(latencies.size(), size_t(1));
    QVERIFY(latencies[0] >= 1500ms); // read before a restart: by the wall clock
}

void TestPublisher::givesUpWhatExpiredWhileItWaited()
{
    PublisherStage stage;
    Publication shortLived = publicationTo("events");
    shortLived.ttlSeconds = 10;
    stage.queue.add("old", QStringLiteral("camera"), {shortLived});
    stage.queue.add("lasting");
    stage.clock.jumpWall(10'000); // from the receipt on
    stage.startConnected();
    QCOMPARE(stage.queue.expired, (Positions{1}));
    QCOMPARE(stage.broker.unanswered(), (Payloads{"lasting"}));
    stage.broker.acknowledge(1);
    QCOMPARE(stage.queue.acknowledged, (Positions{2}));
    QCOMPARE(stage.queue.unsettled(), 0);
}

void TestPublisher::deliversWhatExpiredForOneTopicOnly()
{
    PublisherStage stage;
    Publication shortLived = publicationTo("now");
    shortLived.ttlSeconds = 10;
    stage.queue.add("both", QStringLiteral("camera"), {shortLived, publicationTo("always")});
    stage.clock.jumpWall(60'000); // from the receipt on
    stage.startConnected();
    QCOMPARE(stage.broker.unanswered("always"), (Payloads{"both"}));
    stage.broker.acknowledge(1);
    QCOMPARE(stage.queue.acknowledged, (Positions{1}));
    QVERIFY(stage.queue.expired.empty());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
