// SPDX-License-Identifier: Apache-2.0
// Delivery rule by rule: window, order, re-publish, hold, quarantine, announcements, the end.
#include "mqtt/cloudevent.h"
#include "mqtt/packetsize.h"
#include "publisherstage.h"

#include <QJsonDocument>
#include <QJsonObject>
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

    void quarantinesWhatTheBrokerWillNeverTake_data();
    void quarantinesWhatTheBrokerWillNeverTake();
    void holdsTheEndpointAndTriesAgain_data();
    void holdsTheEndpointAndTriesAgain();
    void doublesTheTimeOfAHoldUpToAMinute();
    void settlesWhatIsAnsweredWhileItsEndpointIsHeld();
    void takesNothingTwiceAfterAHoldAndADisconnect();
    void quarantinesWhatIsLargerThanTheBrokersMaximum();
    void sendsWhatIsExactlyTheBrokersMaximum();
    void stopsQos1AtABrokerOfQos0();
    void sendsUnretainedWhenTheBrokerRetainsNothing();
    void quarantinesWhatCutsThreeConnectionsOn311();
    void blamesNobodyWhenABrokerOf5GoesAway();
    void forgetsTheSuspicionOnceAcknowledged();
    void dropsABrokerThatAcknowledgesNothing();

    void announcesStatusAndWill();
    void announcesTheLatestStatusOnEveryConnection();
    void announcesUnretainedWhenTheBrokerRetainsNothing();
    void tellsWhatWasDropped();
    void repeatsADropMarkerThatWasNotAcknowledged();

    void stopsAfterWhatIsInFlightAndSaysOffline();
    void stopsInTimeWhenNothingIsAcknowledged();
    void stopsWhenNeverConnected();
    void takesNothingNewWhileStopping();
    void reconnectsOnlyForWhatMatters();

    void describesTheEventInUserProperties();
    void leavesPropertiesOutOn311();
    void shortensTheExpiryByTheTimeWaited();
    void givesUpWhatExpiredWhileItWaited();
    void deliversWhatExpiredForOneTopicOnly();
    void cleansForeignTextForUserProperties();
    void computesThePacketSize();
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

void TestPublisher::quarantinesWhatTheBrokerWillNeverTake_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("too large") << 0x95 << int(FaultKind::PacketTooLarge);
    QTest::newRow("topic") << 0x90 << int(FaultKind::TopicInvalid);
    QTest::newRow("format") << 0x99 << int(FaultKind::PayloadFormatInvalid);
}

void TestPublisher::quarantinesWhatTheBrokerWillNeverTake()
{
    QFETCH(int, reason);
    QFETCH(int, kind);
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(3);
    stage.broker.acknowledge(1);
    stage.broker.acknowledge(1, quint8(reason));
    stage.broker.acknowledge(1);
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 3}));
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
    QCOMPARE(stage.queue.quarantined[0].first, 2);
    QCOMPARE(int(stage.queue.quarantined[0].second), kind);
    QCOMPARE(stage.queue.unsettled(), 0);
    QVERIFY(!stage.fault());
}

void TestPublisher::holdsTheEndpointAndTriesAgain_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("not authorized") << 0x87 << int(FaultKind::PublishNotAuthorized);
    QTest::newRow("quota") << 0x97 << int(FaultKind::PublishQuotaExceeded);
    QTest::newRow("busy") << 0x89 << int(FaultKind::PublishRefused);
    QTest::newRow("implementation specific") << 0x83 << int(FaultKind::PublishRefused);
    QTest::newRow("unspecified") << 0x80 << int(FaultKind::PublishRefused);
}

void TestPublisher::holdsTheEndpointAndTriesAgain()
{
    QFETCH(int, reason);
    QFETCH(int, kind);
    PublisherStage stage;
    stage.startConnected();
    stage.queue.add("bad", QStringLiteral("bad"));
    stage.queue.add("good", QStringLiteral("good"));
    FakeBroker::settleDown();
    stage.broker.acknowledge(1, quint8(reason));
    stage.broker.acknowledge(1);
    QCOMPARE(stage.queue.acknowledged, (Positions{2}));
    QVERIFY(stage.queue.isHeld(QStringLiteral("bad")));
    QCOMPARE(int(stage.fault().kind), kind);
    QVERIFY(stage.publisher->status().faultSince > 0);
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
    stage.queue.add("more", QStringLiteral("good"));
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered(), (Payloads{"more"})); // nothing is blocked
    stage.broker.acknowledge();
    stage.advance(4900ms);
    QVERIFY(stage.broker.unanswered().empty());
    stage.advance(200ms);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"bad"}));
    stage.broker.acknowledge();
    QCOMPARE(stage.queue.unsettled(), 0);
    QVERIFY(!stage.fault());
}

void TestPublisher::doublesTheTimeOfAHoldUpToAMinute()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(1);
    for (const auto delay : {5s, 10s, 20s, 40s, 60s, 60s}) {
        stage.broker.acknowledge(1, 0x87);
        stage.advance(delay - 100ms);
        QVERIFY(stage.broker.unanswered().empty());
        stage.advance(100ms);
        QCOMPARE(stage.broker.unanswered().size(), size_t(1));
    }
    stage.broker.acknowledge();
    stage.addMany(1);
    stage.broker.acknowledge(1, 0x87); // the past is forgotten
    stage.advance(5s);
    QCOMPARE(stage.broker.unanswered().size(), size_t(1));
}

void TestPublisher::settlesWhatIsAnsweredWhileItsEndpointIsHeld()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(4);
    stage.broker.acknowledge(1, 0x87);
    stage.broker.acknowledge(1, 0x87); // also refused: it comes again
    stage.broker.acknowledge(2);
    QCOMPARE(stage.queue.acknowledged, (Positions{3, 4}));
    stage.advance(5s);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.unsettled(), 0);
    QVERIFY(!stage.queue.settledTwice);
}

void TestPublisher::takesNothingTwiceAfterAHoldAndADisconnect()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(6);
    stage.broker.acknowledge(1, 0x97);
    stage.reconnect(hangUp()); // 2 to 6 were under way
    stage.advance(10s);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2", "3", "4", "5", "6"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 2, 3, 4, 5, 6}));
    QVERIFY(!stage.queue.settledTwice);
}

void TestPublisher::quarantinesWhatIsLargerThanTheBrokersMaximum()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.maximumPacketSize = 1000;
    stage.startConnected(limits);
    stage.queue.add("small");
    stage.queue.add(QByteArray(2000, 'x'));
    stage.queue.add("after");
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered(), (Payloads{"small", "after"}));
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
    QCOMPARE(stage.queue.quarantined[0].second, FaultKind::PacketTooLarge);
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.unsettled(), 0);
}

void TestPublisher::sendsWhatIsExactlyTheBrokersMaximum()
{
    PublisherStage probe;
    probe.startConnected();
    probe.addMany(1);
    const qint64 size = publishPacketSize(probe.broker.link()->all.back().message, MqttVersion::V5);
    for (const int less : {0, 1}) {
        PublisherStage stage;
        MqttSessionLimits limits;
        limits.maximumPacketSize = quint32(size - less);
        stage.startConnected(limits);
        stage.addMany(1);
        QCOMPARE(stage.queue.quarantined.size(), size_t(less));
    }
}

void TestPublisher::stopsQos1AtABrokerOfQos0()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.maximumQos = 0;
    stage.startConnected(limits);
    stage.queue.add("one", QStringLiteral("alerts"));
    stage.queue.add("zero", QStringLiteral("beats"), {publicationTo("events", 0)});
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered(), (Payloads{"zero"}));
    QCOMPARE(stage.fault().kind, FaultKind::BrokerQosUnsupported);
    QCOMPARE(stage.publisher->status().state, MqttState::Held);
    stage.broker.acknowledge();
    QCOMPARE(stage.queue.unsettled(), 1);
    stage.reconnect(hangUp()); // a broker with QoS 1
    QCOMPARE(stage.broker.unanswered(), (Payloads{"one"}));
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
}

void TestPublisher::sendsUnretainedWhenTheBrokerRetainsNothing()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.retainAvailable = false;
    stage.startConnected(limits);
    stage.queue.add("a", QStringLiteral("camera"), {publicationTo("events", 1, true)});
    FakeBroker::settleDown();
    QVERIFY(!stage.broker.link()->all.back().message.retain);
    stage.reconnect(hangUp());
    QVERIFY(stage.broker.link()->all.back().message.retain);
}

void TestPublisher::quarantinesWhatCutsThreeConnectionsOn311()
{
    PublisherStage stage;
    stage.config.protocol = MqttProtocol::V311;
    stage.startConnected();
    stage.addMany(4);
    stage.broker.acknowledge(1);
    stage.reconnect(hangUp());                            // "2" was at the head
    QCOMPARE(stage.broker.unanswered(), (Payloads{"2"})); // alone, so that no other is blamed
    stage.reconnect(hangUp());
    QVERIFY(stage.queue.quarantined.empty());
    stage.reconnect(hangUp());
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
    QCOMPARE(stage.queue.quarantined[0].first, 2);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"3", "4"}));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged, (Positions{1, 3, 4}));
}

void TestPublisher::blamesNobodyWhenABrokerOf5GoesAway()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(3);
    for (int i = 0; i < 6; ++i)
        stage.reconnect(hangUp());
    QVERIFY(stage.queue.quarantined.empty());
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2", "3"}));
    for (int i = 0; i < 3; ++i) { // but a reason is a reason
        stage.reconnect({FaultKind::PacketTooLarge, {}, {}, 0x95, RetryAdvice::Soon});
    }
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
}

void TestPublisher::forgetsTheSuspicionOnceAcknowledged()
{
    PublisherStage stage;
    stage.config.protocol = MqttProtocol::V311;
    stage.startConnected();
    stage.addMany(4);
    stage.reconnect(hangUp());
    stage.reconnect(hangUp());
    stage.broker.acknowledge();
    QCOMPARE(stage.broker.unanswered(), (Payloads{"2", "3", "4"}));
    stage.reconnect(hangUp());
    QVERIFY(stage.queue.quarantined.empty());
}

void TestPublisher::dropsABrokerThatAcknowledgesNothing()
{
    PublisherStage stage;
    stage.config.keepAlive = 30s;
    stage.startConnected();
    stage.advance(1h); // nothing under way: nothing to wait for
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
    stage.addMany(2);
    stage.advance(29s);
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
    stage.broker.acknowledge();
    stage.advance(29s);
    QCOMPARE(stage.publisher->status().state, MqttState::Connected);
    stage.advance(1s);
    QVERIFY(stage.publisher->status().state != MqttState::Connected);
    QCOMPARE(stage.fault().kind, FaultKind::BrokerNoAnswer);
    stage.waitForRetry();
    stage.broker.accept();
    QCOMPARE(stage.broker.unanswered(), (Payloads{"2"}));
}

void TestPublisher::announcesStatusAndWill()
{
    PublisherStage stage;
    stage.start();
    const auto will = stage.broker.link()->options.will;
    QVERIFY(will.has_value());
    QCOMPARE(will->topic, QByteArray("runnel/north/status"));
    QVERIFY(will->retain);
    const QJsonObject offline = QJsonDocument::fromJson(will->payload).object();
    QCOMPARE(offline.value(QStringLiteral("state")).toString(), QStringLiteral("offline"));
    QCOMPARE(offline.value(QStringLiteral("instance")).toString(), QStringLiteral("north"));
    stage.publisher->setStatusPayload("{\"state\":\"running\"}");
    stage.broker.accept();
    QCOMPARE(stage.broker.unanswered("runnel/north/status"), (Payloads{"{\"state\":\"running\"}"}));
    QVERIFY(stage.broker.link()->all.back().message.retain);
}

void TestPublisher::announcesTheLatestStatusOnEveryConnection()
{
    PublisherStage stage;
    stage.startConnected();
    stage.publisher->setStatusPayload("1");
    FakeBroker::settleDown();
    stage.publisher->setStatusPayload("2");
    stage.publisher->setStatusPayload("3");
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered("runnel"), (Payloads{"1"}));
    stage.broker.acknowledge();
    QCOMPARE(stage.broker.unanswered("runnel"), (Payloads{"3"}));
    stage.broker.acknowledge();
    stage.reconnect(hangUp());
    QCOMPARE(stage.broker.unanswered("runnel"), (Payloads{"3"}));
}

void TestPublisher::announcesUnretainedWhenTheBrokerRetainsNothing()
{
    PublisherStage stage;
    stage.start();
    // A broker without retain refuses a retained will at once (MQTT 5, 3.2.2.3.5).
    stage.broker.end({FaultKind::BrokerRefused, {}, {}, 0x9A, RetryAdvice::Slowly});
    stage.advance(100ms);
    QCOMPARE(stage.broker.attempts, 2);
    QVERIFY(!stage.broker.link()->options.will->retain);
    MqttSessionLimits limits;
    limits.retainAvailable = false;
    stage.broker.accept(limits);
    stage.publisher->setStatusPayload("1");
    FakeBroker::settleDown();
    QVERIFY(!stage.broker.link()->all.back().message.retain);
}

void TestPublisher::tellsWhatWasDropped()
{
    PublisherStage stage;
    stage.startConnected();
    stage.queue.addMarker(5);
    stage.queue.addMarker(6);
    FakeBroker::settleDown();
    const Payloads told = stage.broker.unanswered("runnel/north/dropped");
    QCOMPARE(told.size(), size_t(1));
    const QJsonObject marker = QJsonDocument::fromJson(told[0]).object();
    QCOMPARE(marker.value(QStringLiteral("device")).toString(), QStringLiteral("camera"));
    QCOMPARE(marker.value(QStringLiteral("reason")).toString(), QStringLiteral("DiskFull"));
    QCOMPARE(marker.value(QStringLiteral("firstSequence")).toInt(), 3);
    QCOMPARE(marker.value(QStringLiteral("lastSequence")).toInt(), 9);
    QCOMPARE(marker.value(QStringLiteral("count")).toInt(), 7);
    QCOMPARE(stage.broker.link()->all.back().message.qos, quint8(1));
    QVERIFY(stage.queue.acknowledgedMarkers.empty());
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledgedMarkers, (Positions{5, 6}));
}

void TestPublisher::repeatsADropMarkerThatWasNotAcknowledged()
{
    PublisherStage stage;
    stage.startConnected();
    stage.queue.addMarker(5);
    FakeBroker::settleDown();
    stage.reconnect(hangUp());
    QCOMPARE(stage.broker.unanswered("runnel/north/dropped").size(), size_t(1));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledgedMarkers, (Positions{5}));
}

void TestPublisher::stopsAfterWhatIsInFlightAndSaysOffline()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(15);
    QSignalSpy stopped(stage.publisher.get(), &Publisher::stopped);
    stage.publisher->stop(2s);
    FakeBroker::settleDown();
    QVERIFY(stage.broker.unanswered("runnel").empty());
    stage.broker.acknowledge(10);
    QCOMPARE(stage.queue.acknowledged.size(), size_t(10)); // the rest stays on the disk
    const Payloads farewell = stage.broker.unanswered("runnel/north/status");
    QCOMPARE(farewell.size(), size_t(1));
    QVERIFY(farewell[0].contains("offline"));
    QVERIFY(stage.broker.link()->all.back().message.retain);
    QVERIFY(!stage.broker.link()->saidGoodbye);
    const QPointer<FakeLink> link = stage.broker.link();
    connect(link, &MqttLink::disconnected, this, [link] { QVERIFY(link->saidGoodbye); });
    stage.broker.acknowledge();
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(stage.publisher->status().state, MqttState::Disconnected);
}

void TestPublisher::stopsInTimeWhenNothingIsAcknowledged()
{
    PublisherStage stage;
    MqttSessionLimits limits;
    limits.receiveMaximum = 4;
    stage.startConnected(limits);
    stage.addMany(15);
    QSignalSpy stopped(stage.publisher.get(), &Publisher::stopped);
    stage.publisher->stop(2s);
    stage.advance(2s);
    QCOMPARE(stopped.count(), 0);
    stage.advance(2s);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(stage.queue.acknowledged.empty());
}

void TestPublisher::stopsWhenNeverConnected()
{
    PublisherStage stage;
    stage.start();
    QSignalSpy stopped(stage.publisher.get(), &Publisher::stopped);
    stage.publisher->stop(2s);
    QCOMPARE(stopped.count(), 0); // not from within
    stage.advance(1ms);
    QCOMPARE(stopped.count(), 1);
}

void TestPublisher::takesNothingNewWhileStopping()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(2);
    stage.publisher->stop(2s);
    stage.addMany(3);
    QCOMPARE(stage.broker.unanswered().size(), size_t(2));
    QCOMPARE(stage.queue.waiting(), 3);
}

void TestPublisher::reconnectsOnlyForWhatMatters()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(12);
    MqttConfig config = stage.config;
    config.maxInflight = 11;
    stage.publisher->setConfig(config, QStringLiteral("north"));
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.attempts, 1);
    QCOMPARE(stage.broker.unanswered().size(), size_t(11));
    config.host = QStringLiteral("other");
    stage.publisher->setConfig(config, QStringLiteral("north"));
    stage.advance(1ms);
    QCOMPARE(stage.broker.attempts, 2);
    QCOMPARE(stage.broker.link()->options.host, QStringLiteral("other"));
    stage.broker.accept();
    QCOMPARE(stage.broker.unanswered().front(), QByteArray("1"));
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.queue.acknowledged.size(), size_t(12));
    QVERIFY(!stage.queue.settledTwice);
}

namespace {

QByteArray userProperty(const MqttMessage &message, const QByteArray &name)
{
    for (const auto &[key, value] : message.userProperties) {
        if (key == name)
            return value;
    }
    return "(none)";
}

OutboxRecord sampleRecord()
{
    OutboxRecord record;
    record.endpoint = {QStringLiteral("cam/1"), QStringLiteral("events")};
    record.sequence = 42;
    record.event.type = "ALERT_DLQC";
    record.event.data = "{\"a\": 1}";
    record.event.receivedAt = 1'767'225'600'123;
    return record;
}

} // namespace

void TestPublisher::describesTheEventInUserProperties()
{
    OutboxRecord record = sampleRecord();
    Publication publication = publicationTo("a/b");
    publication.source = "runnel/north";
    publication.subject = "tank";
    const MqttMessage message = CloudEventWriter("north").message(
        record, publication, MqttVersion::V5, record.event.receivedAt);
    QCOMPARE(message.payload, record.event.data);
    QCOMPARE(message.contentType, QByteArray("application/json"));
    QCOMPARE(userProperty(message, "specversion"), QByteArray("1.0"));
    QCOMPARE(userProperty(message, "type"), QByteArray("ALERT_DLQC"));
    QCOMPARE(userProperty(message, "source"), QByteArray("runnel/north"));
    QCOMPARE(userProperty(message, "subject"), QByteArray("tank"));
    QCOMPARE(userProperty(message, "time"), QByteArray("2026-01-01T00:00:00.123Z"));
    QCOMPARE(userProperty(message, "runnel-seq"), QByteArray("42"));
    QVERIFY(!message.expirySeconds);
    const QByteArray id = userProperty(message, "id");
    QCOMPARE(userProperty(CloudEventWriter("north").message(record, publication, MqttVersion::V5,
                                                            record.event.receivedAt + 100'000),
                          "id"),
             id);
    OutboxRecord other = record;
    other.sequence = 43;
    QVERIFY(CloudEventWriter("north").id(other) != id);
    QVERIFY(CloudEventWriter("south").id(record) != id);
    other = record;
    other.endpoint = {QStringLiteral("cam"), QStringLiteral("1/events")};
    QVERIFY(CloudEventWriter("north").id(other) != id);
    record.event.validJson = false;
    QCOMPARE(CloudEventWriter("north").message(record, publication, MqttVersion::V5, 0).contentType,
             QByteArray("text/plain;charset=utf-8"));
}

void TestPublisher::leavesPropertiesOutOn311()
{
    Publication publication = publicationTo("a/b");
    publication.ttlSeconds = 10;
    const MqttMessage message =
        CloudEventWriter("north").message(sampleRecord(), publication, MqttVersion::V311, 0);
    QVERIFY(message.userProperties.empty() && message.contentType.isEmpty() &&
            !message.expirySeconds);
    QCOMPARE(message.payload, sampleRecord().event.data);
}

void TestPublisher::shortensTheExpiryByTheTimeWaited()
{
    const OutboxRecord record = sampleRecord();
    Publication publication = publicationTo("a/b");
    publication.ttlSeconds = 100;
    const auto expiryAfter = [&](qint64 milliseconds) {
        return CloudEventWriter("north")
            .message(record, publication, MqttVersion::V5, record.event.receivedAt + milliseconds)
            .expirySeconds.value_or(0);
    };
    QCOMPARE(expiryAfter(0), 100U);
    QCOMPARE(expiryAfter(30'500), 70U);
    QCOMPARE(expiryAfter(1'000'000), 1U);
    QCOMPARE(expiryAfter(-5'000), 100U); // a clock that was set back
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

void TestPublisher::cleansForeignTextForUserProperties()
{
    QCOMPARE(asPropertyValue("plain"), QByteArray("plain"));
    QCOMPARE(asPropertyValue("a\nb"), QByteArray("a\xEF\xBF\xBD"
                                                 "b"));
    QCOMPARE(asPropertyValue(QByteArray("a\0b", 3)), QByteArray("a\xEF\xBF\xBD"
                                                                "b"));
    QCOMPARE(asPropertyValue("\xFF"), QByteArray("\xEF\xBF\xBD"));
    QCOMPARE(asPropertyValue("gr\xC3\xBC\xC3\x9F"), QByteArray("gr\xC3\xBC\xC3\x9F"));
    const QByteArray cut = asPropertyValue(QByteArray("\xC3\xBC").repeated(400), 511);
    QCOMPARE(cut.size(), 510); // on a character's border
}

void TestPublisher::computesThePacketSize()
{
    MqttMessage message;
    message.topic = "a/b";
    message.payload = "xy";
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 2 + 2 + 3 + 2 + 2);
    QCOMPARE(publishPacketSize(message, MqttVersion::V5), 2 + 2 + 3 + 2 + 1 + 2);
    message.qos = 0;
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 2 + 2 + 3 + 2);
    message.payload = QByteArray(200, 'x');
    QCOMPARE(publishPacketSize(message, MqttVersion::V311), 1 + 2 + 2 + 3 + 200);
    message.expirySeconds = 1;
    message.userProperties = {{"n", "v"}};
    QCOMPARE(publishPacketSize(message, MqttVersion::V5), 1 + 2 + 2 + 3 + 1 + 5 + 7 + 200);
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
