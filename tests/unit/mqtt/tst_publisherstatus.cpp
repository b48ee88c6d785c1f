// SPDX-License-Identifier: Apache-2.0
// What the publisher says of itself, how it stops, and what a new configuration changes.
#include "publisherstage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using Payloads = std::vector<QByteArray>;
using Positions = std::vector<qint64>;

class TestPublisherStatus : public QObject
{
    Q_OBJECT

private slots:
    void announcesStatusAndWill();
    void announcesTheLatestStatusOnEveryConnection();
    void announcesUnretainedWhenTheBrokerRetainsNothing();
    void saysNoticesOnEveryConnectionUntilTheyAreTakenBack();
    void tellsWhatWasDropped();
    void repeatsADropMarkerThatWasNotAcknowledged();

    void stopsAfterWhatIsInFlightAndSaysOffline();
    void stopsInTimeWhenNothingIsAcknowledged();
    void stopsWhenNeverConnected();
    void takesNothingNewWhileStopping();
    void reconnectsOnlyForWhatMatters();
};

void TestPublisherStatus::announcesStatusAndWill()
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

void TestPublisherStatus::announcesTheLatestStatusOnEveryConnection()
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

void TestPublisherStatus::announcesUnretainedWhenTheBrokerRetainsNothing()
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

void TestPublisherStatus::saysNoticesOnEveryConnectionUntilTheyAreTakenBack()
{
    PublisherStage stage;
    stage.startConnected();
    stage.publisher->setNotice("alarms/a", "1");
    stage.publisher->setNotice("alarms/b", "2");
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered("runnel/north/alarms/a"), (Payloads{"1"}));
    QVERIFY(stage.broker.link()->all.back().message.retain);
    stage.publisher->setNotice("alarms/a", "3");
    stage.broker.acknowledgeAll();
    std::vector<QByteArray> said;
    for (const auto &sent : stage.broker.link()->all)
        said.push_back(sent.message.payload);
    QCOMPARE(said, (Payloads{"1", "3", "2"}));
    stage.reconnect(hangUp());
    stage.broker.acknowledgeAll();
    QCOMPARE(stage.broker.link()->all.size(), size_t(2));
    stage.publisher->setNotice("alarms/a", {});
    FakeBroker::settleDown();
    QCOMPARE(stage.broker.unanswered("runnel/north/alarms/a"), (Payloads{""}));
    stage.reconnect(hangUp()); // not acknowledged: once more
    stage.broker.acknowledgeAll();
    stage.reconnect(hangUp());
    QCOMPARE(stage.broker.unanswered("runnel/north/alarms"), (Payloads{"2"}));
}

void TestPublisherStatus::tellsWhatWasDropped()
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

void TestPublisherStatus::repeatsADropMarkerThatWasNotAcknowledged()
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

void TestPublisherStatus::stopsAfterWhatIsInFlightAndSaysOffline()
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

void TestPublisherStatus::stopsInTimeWhenNothingIsAcknowledged()
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

void TestPublisherStatus::stopsWhenNeverConnected()
{
    PublisherStage stage;
    stage.start();
    QSignalSpy stopped(stage.publisher.get(), &Publisher::stopped);
    stage.publisher->stop(2s);
    QCOMPARE(stopped.count(), 0); // not from within
    stage.advance(1ms);
    QCOMPARE(stopped.count(), 1);
}

void TestPublisherStatus::takesNothingNewWhileStopping()
{
    PublisherStage stage;
    stage.startConnected();
    stage.addMany(2);
    stage.publisher->stop(2s);
    stage.addMany(3);
    QCOMPARE(stage.broker.unanswered().size(), size_t(2));
    QCOMPARE(stage.queue.waiting(), 3);
}

void TestPublisherStatus::reconnectsOnlyForWhatMatters()
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

QTEST_GUILESS_MAIN(TestPublisherStatus)
#include "tst_publisherstatus.moc"
