// SPDX-License-Identifier: Apache-2.0
// What a broker refuses, cannot do or does not answer: quarantine, hold, blame, and no loss.
#include "mqtt/packetsize.h"
#include "publisherstage.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using Payloads = std::vector<QByteArray>;
using Positions = std::vector<qint64>;

class TestPublisherRefusals : public QObject
{
    Q_OBJECT

private slots:
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
    void quarantinesWhatSilentlyCutsTenConnectionsOn5();
    void blamesNoEventForAStatusThatCutsConnections();
    void forgetsTheSuspicionOnceAcknowledged();
    void dropsABrokerThatAcknowledgesNothing();
};

void TestPublisherRefusals::quarantinesWhatTheBrokerWillNeverTake_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("too large") << 0x95 << int(FaultKind::PacketTooLarge);
    QTest::newRow("topic") << 0x90 << int(FaultKind::TopicInvalid);
    QTest::newRow("format") << 0x99 << int(FaultKind::PayloadFormatInvalid);
}

void TestPublisherRefusals::quarantinesWhatTheBrokerWillNeverTake()
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

void TestPublisherRefusals::holdsTheEndpointAndTriesAgain_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("not authorized") << 0x87 << int(FaultKind::PublishNotAuthorized);
    QTest::newRow("quota") << 0x97 << int(FaultKind::PublishQuotaExceeded);
    QTest::newRow("busy") << 0x89 << int(FaultKind::PublishRefused);
    QTest::newRow("implementation specific") << 0x83 << int(FaultKind::PublishRefused);
    QTest::newRow("unspecified") << 0x80 << int(FaultKind::PublishRefused);
}

void TestPublisherRefusals::holdsTheEndpointAndTriesAgain()
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

void TestPublisherRefusals::doublesTheTimeOfAHoldUpToAMinute()
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

void TestPublisherRefusals::settlesWhatIsAnsweredWhileItsEndpointIsHeld()
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

void TestPublisherRefusals::takesNothingTwiceAfterAHoldAndADisconnect()
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

void TestPublisherRefusals::quarantinesWhatIsLargerThanTheBrokersMaximum()
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

void TestPublisherRefusals::sendsWhatIsExactlyTheBrokersMaximum()
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

void TestPublisherRefusals::stopsQos1AtABrokerOfQos0()
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

void TestPublisherRefusals::sendsUnretainedWhenTheBrokerRetainsNothing()
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

void TestPublisherRefusals::quarantinesWhatCutsThreeConnectionsOn311()
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

void TestPublisherRefusals::blamesNobodyWhenABrokerOf5GoesAway()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(3);
    stage.reconnect(hangUp());
    QCOMPARE(stage.broker.unanswered(), (Payloads{"1", "2", "3"}));
    for (int i = 0; i < 6; ++i) {
        stage.reconnect(hangUp());
        QCOMPARE(stage.broker.unanswered(), (Payloads{"1"}));
    }
    QVERIFY(stage.queue.quarantined.empty());
    stage.broker.acknowledge(1);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"2", "3"}));
    for (int i = 0; i < 3; ++i) // but a reason is a reason
        stage.reconnect({FaultKind::PacketTooLarge, {}, {}, 0x95, RetryAdvice::Soon});
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
}

void TestPublisherRefusals::quarantinesWhatSilentlyCutsTenConnectionsOn5()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(3);
    for (int i = 0; i < 9; ++i)
        stage.reconnect(hangUp());
    QVERIFY(stage.queue.quarantined.empty());
    stage.reconnect(hangUp());
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
    QCOMPARE(stage.queue.quarantined[0].first, 1);
    QCOMPARE(stage.broker.unanswered(), (Payloads{"2", "3"}));
}

/// The status is answered before an event travels, so that no event is blamed for it; and when the
/// broker never takes it, it shrinks until delivery goes on.
void TestPublisherRefusals::blamesNoEventForAStatusThatCutsConnections()
{
    PublisherStage stage;
    stage.config.protocol = MqttProtocol::V311;
    stage.start();
    stage.publisher->setStatusPayload(R"({"state":"running","endpoints":[{"device":"a"}]})");
    stage.broker.accept({});
    stage.addMany(3);
    const QByteArray full = stage.broker.unanswered("").at(0);
    QVERIFY(full.contains("device"));
    QCOMPARE(stage.broker.unanswered("").size(), 4);
    for (int i = 0; i < 3; ++i) {
        stage.reconnect(hangUp());
        QCOMPARE(stage.broker.unanswered(""), (Payloads{full})); // alone
    }
    stage.reconnect(hangUp());
    const Payloads summary{R"({"endpointsOmitted":1,"state":"running"})"};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stage.broker.unanswered(""), summary);
        stage.reconnect(hangUp());
    }
    QCOMPARE(stage.broker.unanswered(""), (Payloads{"1"})); // no status any more
    QVERIFY(stage.queue.quarantined.empty());
    stage.broker.acknowledge(1);
    QCOMPARE(stage.broker.unanswered(""), (Payloads{"2", "3"}));
    stage.publisher->setConfig(stage.config, QStringLiteral("south"));
    FakeBroker::settleDown();
    stage.waitForRetry();
    stage.broker.accept({});
    QVERIFY(stage.broker.unanswered("").at(0).contains("device"));
}

void TestPublisherRefusals::forgetsTheSuspicionOnceAcknowledged()
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

void TestPublisherRefusals::dropsABrokerThatAcknowledgesNothing()
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

QTEST_GUILESS_MAIN(TestPublisherRefusals)
#include "tst_publisherrefusals.moc"
