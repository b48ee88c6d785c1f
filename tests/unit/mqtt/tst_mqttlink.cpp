// SPDX-License-Identifier: Apache-2.0
// The contract of MqttLink, for the adapter that was built, against a real broker: sessions and
// messages.
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"
#include "mqttprobe.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestMqttLink : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInfo("adapter: %s", qPrintable(MqttLink::adapterName()));
        QVERIFY2(MosquittoProcess::isInstalled(), "these tests need the mosquitto broker");
    }

    void connectsInBothVersions_data();
    void connectsInBothVersions();
    void resolvesNames();
    void tellsTheLimitsTheBrokerGrants();
    void carriesTheSessionExpiry();
    void carriesTheWillOnAbortAndNotOnDisconnect_data();
    void carriesTheWillOnAbortAndNotOnDisconnect();

    void publishesInOrderAndReportsEachOnce_data();
    void publishesInOrderAndReportsEachOnce();
    void reportsQos0OnceItIsWritten();
    void neverReportsFromWithinPublish();
    void carriesAllPropertiesOfAMessage();
    void retainsWhatShallBeRetained();
    void carriesALargePayload();
    void reportsARefusedPublish();
    void refusesABadTopicWithTheBrokersCode();
    void subscribesAndReceives();
};

void TestMqttLink::connectsInBothVersions_data()
{
    addVersionRows();
}

void TestMqttLink::connectsInBothVersions()
{
    QFETCH(int, version);
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY2(recorder.connectTo(optionsFor(broker.port(), MqttVersion(version))),
             qPrintable(recorder.fault.toString()));
    QVERIFY(!recorder.limits.sessionPresent);
    recorder.link->disconnectFromBroker();
    QVERIFY(recorder.waitForEnd());
    QVERIFY2(!recorder.fault, qPrintable(recorder.fault.toString()));
    QCOMPARE(recorder.link->publish(messageOf("a", "b")), 0U);
}

void TestMqttLink::resolvesNames()
{
    MosquittoProcess broker; // listens on 127.0.0.1 only: ::1, when it comes first, is refused
    QVERIFY(broker.start());
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(broker.port());
    options.host = QStringLiteral("localhost");
    QVERIFY2(recorder.connectTo(options), qPrintable(recorder.fault.toString()));
}

void TestMqttLink::tellsTheLimitsTheBrokerGrants()
{
    MosquittoProcess broker;
    broker.addLine("max_qos 0");
    broker.addLine("max_inflight_messages 7");
    broker.addLine("max_packet_size 2000");
    broker.addLine("retain_available false");
    broker.addLine("max_keepalive 30");
    QVERIFY(broker.start());
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(broker.port());
    options.clientId.clear();
    QVERIFY(recorder.connectTo(options));
    QCOMPARE(recorder.limits.receiveMaximum, quint16(7));
    QCOMPARE(recorder.limits.maximumPacketSize, 2000U);
    QCOMPARE(recorder.limits.maximumQos, quint8(0));
    QVERIFY(!recorder.limits.retainAvailable);
    QCOMPARE(recorder.limits.serverKeepAlive.value_or(0s), 30s);
    QVERIFY(!recorder.limits.assignedClientId.isEmpty());
}

void TestMqttLink::carriesTheSessionExpiry()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.sessionExpiry = 60s;
    {
        LinkRecorder first;
        QVERIFY(first.connectTo(options));
        first.link->disconnectFromBroker();
        QVERIFY(first.waitForEnd());
    }
    options.cleanStart = false;
    LinkRecorder second;
    QVERIFY(second.connectTo(options));
    QVERIFY(second.limits.sessionPresent);
}

void TestMqttLink::carriesTheWillOnAbortAndNotOnDisconnect_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("abort");
    QTest::newRow("5.0 abort") << int(MqttVersion::V5) << true;
    QTest::newRow("5.0 disconnect") << int(MqttVersion::V5) << false;
    QTest::newRow("3.1.1 abort") << int(MqttVersion::V311) << true;
    QTest::newRow("3.1.1 disconnect") << int(MqttVersion::V311) << false;
}

void TestMqttLink::carriesTheWillOnAbortAndNotOnDisconnect()
{
    QFETCH(int, version);
    QFETCH(bool, abort);
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(broker.port(), MqttVersion(version));
    options.will = messageOf("status", "gone");
    options.will->retain = true;
    options.will->contentType = "text/plain";
    QVERIFY(recorder.connectTo(options));
    if (abort)
        recorder.link->abort();
    else
        recorder.link->disconnectFromBroker();
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.fault);
    // A message behind it shows that the will had its time to come, or did not.
    LinkRecorder other;
    options.will.reset();
    options.clientId = QStringLiteral("other");
    QVERIFY(other.connectTo(options));
    other.publish(messageOf("status", "behind"));
    QTRY_VERIFY(!probe.messages().empty() && probe.messages().back().payload == "behind");
    QCOMPARE(probe.count(), abort ? 2 : 1);
    if (abort) {
        QCOMPARE(probe.messages()[0].payload, QByteArray("gone"));
        if (version == int(MqttVersion::V5))
            QCOMPARE(probe.messages()[0].contentType, QByteArray("text/plain"));
    }
}

void TestMqttLink::publishesInOrderAndReportsEachOnce_data()
{
    addVersionRows();
}

void TestMqttLink::publishesInOrderAndReportsEachOnce()
{
    QFETCH(int, version);
    MosquittoProcess broker;
    broker.addLine("max_inflight_messages 0");
    broker.addLine("max_queued_messages 0");
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port(), MqttVersion(version))));
    std::vector<quint32> tokens;
    for (int i = 0; i < 500; ++i)
        tokens.push_back(recorder.publish(messageOf("order", QByteArray::number(i))));
    QVERIFY(recorder.waitForAcknowledgements(500));
    QTRY_COMPARE(probe.count(), 500);
    for (size_t i = 0; i < 500; ++i) {
        QCOMPARE(recorder.acknowledged[i].first, tokens[i]);
        QVERIFY(recorder.acknowledged[i].second < 0x80);
        QCOMPARE(probe.messages()[i].payload, QByteArray::number(qulonglong(i)));
    }
    QCOMPARE(recorder.acknowledged.size(), size_t(500));
}

void TestMqttLink::reportsQos0OnceItIsWritten()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    const quint32 first = recorder.publish(messageOf("a", "1", 0));
    const quint32 second = recorder.publish(messageOf("a", "2", 1));
    const quint32 third = recorder.publish(messageOf("a", "3", 0));
    QVERIFY(first && second && third);
    QVERIFY(first != second && second != third && first != third);
    QVERIFY(recorder.waitForAcknowledgements(3));
    QTRY_COMPARE(probe.count(), 3);
    std::vector<quint32> reported;
    for (const auto &[token, reason] : recorder.acknowledged) {
        QVERIFY(reason < 0x80);
        reported.push_back(token);
    }
    std::sort(reported.begin(), reported.end());
    std::vector<quint32> expected{first, second, third};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(reported, expected);
}

void TestMqttLink::neverReportsFromWithinPublish()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    for (int i = 0; i < 20; ++i)
        recorder.publish(messageOf("a", "x", quint8(i % 2)));
    recorder.publish(messageOf("not/+/allowed", "x"));
    QVERIFY(recorder.waitForAcknowledgements(21));
    QVERIFY(!recorder.spokeWhilePublishing);
}

void TestMqttLink::carriesAllPropertiesOfAMessage()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    MqttMessage message = messageOf("a/b", "{}");
    message.contentType = "application/json";
    message.payloadIsUtf8 = true;
    message.expirySeconds = 100;
    message.responseTopic = "answer";
    message.correlationData = QByteArray("\x00\x01", 2);
    message.userProperties = {{"id", "1"}, {"type", "ALERT"}, {"id", "2"}};
    recorder.publish(message);
    QTRY_COMPARE(probe.count(), 1);
    const MqttMessage &got = probe.messages().front();
    QCOMPARE(got.contentType, message.contentType);
    QCOMPARE(got.responseTopic, message.responseTopic);
    QCOMPARE(got.correlationData, message.correlationData);
    QVERIFY(got.payloadIsUtf8);
    QVERIFY(got.expirySeconds && *got.expirySeconds <= 100 && *got.expirySeconds >= 90);
    QCOMPARE(got.userProperties, message.userProperties);
}

void TestMqttLink::retainsWhatShallBeRetained()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    MqttMessage message = messageOf("kept", "1");
    message.retain = true;
    recorder.publish(message);
    recorder.publish(messageOf("not-kept", "2"));
    QVERIFY(recorder.waitForAcknowledgements(2));
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    QTRY_COMPARE(probe.count(), 1);
    QCOMPARE(probe.messages().front().topic, QByteArray("kept"));
    QVERIFY(probe.messages().front().retain);
}

void TestMqttLink::carriesALargePayload()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    QByteArray payload(1 << 20, 'x');
    payload[1000] = '\0';
    payload.back() = 'e';
    recorder.publish(messageOf("large", payload));
    recorder.publish(messageOf("small", "1"));
    QVERIFY(recorder.waitForAcknowledgements(2));
    QTRY_COMPARE(probe.count(), 2);
    QVERIFY(probe.messages().front().payload == payload);
}

void TestMqttLink::reportsARefusedPublish()
{
    MosquittoProcess broker;
    broker.setAccessRules("topic read #\ntopic write allowed/#\n");
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    const quint32 refused = recorder.publish(messageOf("forbidden", "1"));
    const quint32 taken = recorder.publish(messageOf("allowed/a", "1"));
    QVERIFY(recorder.waitForAcknowledgements(2));
    QCOMPARE(recorder.acknowledged[0], std::pair(refused, quint8(0x87)));
    QCOMPARE(recorder.acknowledged[1].first, taken);
    QVERIFY(recorder.acknowledged[1].second < 0x80);
    QCOMPARE(recorder.ends, 0);
}

void TestMqttLink::refusesABadTopicWithTheBrokersCode()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    const quint32 wildcard = recorder.publish(messageOf("a/#", "1"));
    const quint32 empty = recorder.publish(messageOf("", "1"));
    const quint32 good = recorder.publish(messageOf("good", "1"));
    QVERIFY(recorder.waitForAcknowledgements(3));
    QVERIFY(wildcard != empty && wildcard != good);
    for (const auto &[token, reason] : recorder.acknowledged)
        QCOMPARE(reason >= 0x80 ? reason : 0, token == good ? 0 : 0x90);
    QCOMPARE(recorder.ends, 0);
}

void TestMqttLink::subscribesAndReceives()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    const quint32 token = recorder.link->subscribe("a/+", 1);
    QVERIFY(token != 0);
    QTRY_COMPARE(recorder.subscriptions.size(), size_t(1));
    QCOMPARE(recorder.subscriptions[0], std::pair(token, quint8(1)));
    recorder.publish(messageOf("a/b", "1"));
    recorder.publish(messageOf("b/b", "2"));
    recorder.publish(messageOf("a/c", "3", 0));
    QTRY_COMPARE(recorder.received.size(), size_t(2));
    QCOMPARE(recorder.received[0].topic, QByteArray("a/b"));
    QCOMPARE(recorder.received[0].payload, QByteArray("1"));
    QCOMPARE(recorder.received[1].topic, QByteArray("a/c"));
    recorder.link->unsubscribe("a/+");
    recorder.publish(messageOf("a/b", "4"));
    QVERIFY(recorder.waitForAcknowledgements(4));
    QCOMPARE(recorder.received.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestMqttLink)
#include "tst_mqttlink.moc"
