// SPDX-License-Identifier: Apache-2.0
// The publisher with the built adapter against a real broker: nothing lost, order kept.
#include "fixedsecrets.h"
#include "memoryqueue.h"
#include "mosquittoprocess.h"
#include "mqtt/publisher.h"
#include "mqttprobe.h"

#include "base/clock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct RealStage
{
    explicit RealStage(quint16 port)
    {
        config.host = QStringLiteral("127.0.0.1");
        config.port = port;
    }
    void start()
    {
        publisher = std::make_unique<Publisher>(
            config, QStringLiteral("north"), queue, secrets, [] { return MqttLink::create(); },
            clock, random);
        publisher->start();
    }
    bool waitUntilConnected()
    {
        return QTest::qWaitFor([this] { return publisher->status().state == MqttState::Connected; },
                               20'000);
    }

    MqttConfig config;
    SystemClock clock;
    QRandomGenerator random{3};
    MemoryQueue queue;
    FixedSecrets secrets;
    std::unique_ptr<Publisher> publisher;
};

/// First deliveries in order; a repetition may only follow a connection that was lost.
bool firstDeliveriesInOrder(const std::vector<QByteArray> &payloads, int expected)
{
    int next = 0;
    std::set<int> seen;
    for (const QByteArray &payload : payloads) {
        const int number = payload.toInt();
        if (number == next)
            ++next;
        else if (!seen.contains(number))
            return false;
        seen.insert(number);
    }
    return next == expected;
}

} // namespace

class TestPublisherBroker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }
    void deliversEverythingInOrder_data();
    void deliversEverythingInOrder();
    void losesNothingWhenTheBrokerIsRestartedUnderLoad();
    void settlesEverythingWhenTheBrokerIsKilledUnderLoad();
    void quarantinesAndHoldsByTheBrokersWord();
    void tellsStatusThroughItsWholeLife();
    void blamesNoEventForAStatusTheBrokerForbids();
};

void TestPublisherBroker::deliversEverythingInOrder_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("receiveMaximum");
    QTest::newRow("5.0") << int(MqttProtocol::Auto) << 0;
    QTest::newRow("5.0, receive maximum 2") << int(MqttProtocol::Auto) << 2;
    QTest::newRow("3.1.1") << int(MqttProtocol::V311) << 0;
}

void TestPublisherBroker::deliversEverythingInOrder()
{
    QFETCH(int, protocol);
    QFETCH(int, receiveMaximum);
    MosquittoProcess broker;
    broker.addLine("max_inflight_messages " + QByteArray::number(receiveMaximum));
    broker.addLine("max_queued_messages 0");
    QVERIFY(broker.start());
    MqttProbe probe(broker.port(), "events");
    QVERIFY(probe.start());
    RealStage stage(broker.port());
    stage.config.protocol = MqttProtocol(protocol);
    for (int i = 0; i < 2000; ++i)
        stage.queue.add(QByteArray::number(i));
    stage.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue.acknowledged.size(), size_t(2000), 30'000);
    QTRY_COMPARE(probe.count(), 2000);
    QVERIFY(firstDeliveriesInOrder(probe.payloads(), 2000));
    QVERIFY(!stage.queue.settledTwice);
    if (protocol == int(MqttProtocol::Auto))
        QCOMPARE(probe.messages().front().userProperties.front().first, QByteArray("specversion"));
}

void TestPublisherBroker::losesNothingWhenTheBrokerIsRestartedUnderLoad()
{
    MosquittoProcess broker;
    broker.setPersistent();
    broker.addLine("max_inflight_messages 100");
    broker.addLine("max_queued_messages 0");
    QVERIFY(broker.start());
    MqttProbe probe(broker.port(), "events");
    probe.keepSession(QStringLiteral("probe"));
    QVERIFY(probe.start());
    RealStage stage(broker.port());
    const int total = 20'000;
    for (int i = 0; i < total; ++i)
        stage.queue.add(QByteArray::number(i));
    stage.start();
    for (const size_t mark : {2000U, 6000U, 10'000U}) {
        QTRY_VERIFY_WITH_TIMEOUT(stage.queue.acknowledged.size() >= mark, 30'000);
        broker.stop();
        QVERIFY(broker.start());
        QVERIFY(QTest::qWaitFor([&] { return probe.isSubscribed(); }, 20'000));
    }
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue.acknowledged.size(), size_t(total), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(firstDeliveriesInOrder(probe.payloads(), total), 20'000);
    QVERIFY(std::is_sorted(stage.queue.acknowledged.begin(), stage.queue.acknowledged.end()));
    QVERIFY(!stage.queue.settledTwice);
    QVERIFY(stage.publisher->status().reconnects >= 3);
}

void TestPublisherBroker::settlesEverythingWhenTheBrokerIsKilledUnderLoad()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    RealStage stage(broker.port());
    const int total = 10'000;
    for (int i = 0; i < total; ++i)
        stage.queue.add(QByteArray::number(i) + QByteArray(500, ' '));
    stage.start();
    for (const size_t mark : {1000U, 4000U}) {
        QTRY_VERIFY_WITH_TIMEOUT(stage.queue.acknowledged.size() >= mark, 30'000);
        broker.kill();
        QVERIFY(QTest::qWaitFor(
            [&] { return stage.publisher->status().state != MqttState::Connected; }, 20'000));
        QVERIFY(stage.publisher->status().fault);
        QVERIFY(broker.start());
    }
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue.acknowledged.size(), size_t(total), 60'000);
    QVERIFY(std::is_sorted(stage.queue.acknowledged.begin(), stage.queue.acknowledged.end()));
    QCOMPARE(stage.queue.unsettled(), 0);
    QVERIFY(!stage.queue.settledTwice);
}

void TestPublisherBroker::quarantinesAndHoldsByTheBrokersWord()
{
    MosquittoProcess broker;
    broker.addLine("max_packet_size 5000");
    broker.setAccessRules("topic readwrite events\ntopic readwrite runnel/#\n");
    QVERIFY(broker.start());
    RealStage stage(broker.port());
    stage.queue.add("fine");
    stage.queue.add(QByteArray(10'000, 'x'));
    stage.queue.add("forbidden", QStringLiteral("other"), {publicationTo("secret/topic")});
    stage.queue.add("also fine");
    stage.start();
    QTRY_COMPARE(stage.queue.acknowledged, (std::vector<qint64>{1, 4}));
    QTRY_VERIFY(stage.queue.isHeld(QStringLiteral("other")));
    QCOMPARE(stage.queue.quarantined.size(), size_t(1));
    QCOMPARE(stage.queue.quarantined[0].first, 2);
    QCOMPARE(stage.publisher->status().fault.kind, FaultKind::PublishNotAuthorized);
}

void TestPublisherBroker::tellsStatusThroughItsWholeLife()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port(), "runnel/#");
    QVERIFY(probe.start());
    RealStage stage(broker.port());
    stage.queue.addMarker(1);
    stage.start();
    stage.publisher->setStatusPayload("{\"state\":\"running\"}");
    QTRY_COMPARE(stage.queue.acknowledgedMarkers.size(), size_t(1));
    QTRY_COMPARE(probe.payloads("runnel/north/dropped").size(), size_t(1));
    QTRY_VERIFY(!probe.payloads("runnel/north/status").empty());
    QSignalSpy stopped(stage.publisher.get(), &Publisher::stopped);
    stage.publisher->stop(2s);
    QVERIFY(stopped.wait(10'000));
    QTRY_VERIFY(probe.payloads("runnel/north/status").back().contains("offline"));
    MqttProbe later(broker.port(), "runnel/north/status");
    QVERIFY(later.start());
    QTRY_COMPARE(later.count(), 1); // retained
    QVERIFY(later.messages()[0].retain && later.messages()[0].payload.contains("offline"));

    RealStage second(broker.port());
    second.start();
    QVERIFY(second.waitUntilConnected());
    second.publisher->setStatusPayload("{\"state\":\"running\"}");
    QTRY_VERIFY(probe.payloads("runnel/north/status").back().contains("running"));
    second.publisher.reset(); // as a crash does
    QTRY_VERIFY(probe.payloads("runnel/north/status").back().contains("offline"));
}

/// A status grows with the site. Sent all the same it would cut the connection, and the event
/// behind it would be suspected.
void TestPublisherBroker::blamesNoEventForAStatusTheBrokerForbids()
{
    MosquittoProcess broker;
    broker.addLine("max_packet_size 2000");
    QVERIFY(broker.start());
    MqttProbe probe(broker.port(), "#");
    QVERIFY(probe.start());
    RealStage stage(broker.port());
    stage.start();
    QVERIFY(stage.waitUntilConnected());
    for (int i = 0; i < 20; ++i) {
        stage.publisher->setStatusPayload("{\"state\":\"running\",\"endpoints\":[\"" +
                                          QByteArray(3000, 'x') + "\"]}");
        stage.queue.add(QByteArray::number(i));
        QTRY_COMPARE(stage.queue.acknowledged.size(), size_t(i + 1));
    }
    QCOMPARE(stage.publisher->status().reconnects, quint64(0));
    QVERIFY(stage.queue.quarantined.empty());
    QTRY_COMPARE(probe.payloads("runnel/north/status").back(),
                 QByteArray(R"({"endpointsOmitted":1,"state":"running"})"));
    stage.publisher->setStatusPayload("{}"); // small enough again
    QTRY_COMPARE(probe.payloads("runnel/north/status").back(), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(TestPublisherBroker)
#include "tst_publisherbroker.moc"
