// SPDX-License-Identifier: Apache-2.0
// The contract of MqttLink, for the adapter that was built, against a real broker.
#include "brokercertificates.h"
#include "deafserver.h"
#include "linkrecorder.h"
#include "mosquittoprocess.h"
#include "mqttprobe.h"
#include "scriptedbroker.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

MqttConnectOptions optionsFor(quint16 port, MqttVersion version = MqttVersion::V5)
{
    MqttConnectOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.version = version;
    options.clientId = QStringLiteral("contract");
    options.sessionExpiry = 1s; // left out on 3.1.1
    return options;
}

MqttMessage messageOf(const QByteArray &topic, const QByteArray &payload, quint8 qos = 1)
{
    MqttMessage message;
    message.topic = topic;
    message.payload = payload;
    message.qos = qos;
    return message;
}

} // namespace

class TestMqttLink : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

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

    void reportsAWrongPassword_data();
    void reportsAWrongPassword();
    void noticesATakeOver();
    void tellsWhyTheBrokerRefused_data();
    void tellsWhyTheBrokerRefused();
    void tellsWhyTheBrokerEndedTheConnection_data();
    void tellsWhyTheBrokerEndedTheConnection();
    void reportsARefusedConnection();
    void reportsAnUnknownHost();
    void reportsABrokerKilledWhilePublishing();
    void reportsABrokerThatShutsDown();
    void reportsWhatIsNotMqtt();
    void reportsAPortThatHangsUp();

    void turnsTheEventLoopWhileNothingAnswers_data();
    void turnsTheEventLoopWhileNothingAnswers();
    void noticesABrokerThatFreezes();

    void verifiesTheCertificate_data();
    void verifiesTheCertificate();
    void namesTheServerInTheHandshake();
    void presentsTheClientCertificate();
    void reportsAMissingClientCertificate();
    void reportsUnusableKeys_data();
    void reportsUnusableKeys();
    void reportsATlsPortWithoutTls();

    void abortsInEveryPhase_data();
    void abortsInEveryPhase();
    void diesSilentlyInEveryPhase_data() { abortsInEveryPhase_data(); }
    void diesSilentlyInEveryPhase();
    void connectsAgainFromTheSlotOfTheEnd();

private:
    QString writeAuthority(const BrokerCertificates &certificates);
    QTemporaryDir m_directory;
};

void TestMqttLink::initTestCase()
{
    qInfo("adapter: %s", qPrintable(MqttLink::adapterName()));
    QVERIFY2(MosquittoProcess::isInstalled(), "these tests need the mosquitto broker");
}

QString TestMqttLink::writeAuthority(const BrokerCertificates &certificates)
{
    QFile file(m_directory.filePath(QStringLiteral("ca-%1.pem").arg(quintptr(&certificates))));
    if (file.open(QIODevice::WriteOnly))
        file.write(certificates.authority());
    return file.fileName();
}

void TestMqttLink::connectsInBothVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("5.0") << int(MqttVersion::V5);
    QTest::newRow("3.1.1") << int(MqttVersion::V311);
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
    connectsInBothVersions_data();
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

void TestMqttLink::reportsAWrongPassword_data()
{
    connectsInBothVersions_data();
}

void TestMqttLink::reportsAWrongPassword()
{
    QFETCH(int, version);
    MosquittoProcess broker;
    broker.addUser("runnel", "right");
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port(), MqttVersion(version));
    options.username = Redacted("runnel");
    options.password = Redacted("wrong");
    LinkRecorder wrong;
    QVERIFY(!wrong.connectTo(options));
    QVERIFY2(wrong.fault.kind == FaultKind::BrokerNotAuthorized ||
                 wrong.fault.kind == FaultKind::BrokerBadCredentials,
             qPrintable(wrong.fault.toString()));
    QVERIFY(wrong.fault.code != 0);
    QVERIFY(!wrong.fault.remedy.isEmpty());
    options.password = Redacted("right");
    LinkRecorder right;
    QVERIFY(right.connectTo(options));
}

void TestMqttLink::noticesATakeOver()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder first;
    QVERIFY(first.connectTo(optionsFor(broker.port())));
    LinkRecorder second;
    QVERIFY(second.connectTo(optionsFor(broker.port())));
    QVERIFY(first.waitForEnd());
    QVERIFY2(first.fault.kind == FaultKind::BrokerSessionTakenOver ||
                 first.fault.kind ==
                     FaultKind::BrokerClosedConnection, // old mosquitto says nothing
             qPrintable(first.fault.toString()));
    QCOMPARE(second.ends, 0);
}

void TestMqttLink::tellsWhyTheBrokerRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto refusal = [](int code) { return QByteArray("\x20\x03\x00", 3) + char(code) + '\0'; };
    const auto oldRefusal = [](int code) { return QByteArray("\x20\x02\x00", 3) + char(code); };
    const int v5 = int(MqttVersion::V5);
    const int v311 = int(MqttVersion::V311);
    QTest::newRow("protocol") << v5 << refusal(0x84) << int(FaultKind::BrokerProtocolUnsupported)
                              << 0x84;
    QTest::newRow("protocol, answered in 3.1.1")
        << v5 << oldRefusal(1) << int(FaultKind::BrokerProtocolUnsupported) << -1;
    QTest::newRow("client id") << v5 << refusal(0x85) << int(FaultKind::BrokerClientIdRejected)
                               << 0x85;
    QTest::newRow("password") << v5 << refusal(0x86) << int(FaultKind::BrokerBadCredentials)
                              << 0x86;
    QTest::newRow("not authorized")
        << v5 << refusal(0x87) << int(FaultKind::BrokerNotAuthorized) << 0x87;
    QTest::newRow("busy") << v5 << refusal(0x89) << int(FaultKind::BrokerBusy) << 0x89;
    QTest::newRow("banned") << v5 << refusal(0x8A) << int(FaultKind::BrokerBanned) << 0x8A;
    QTest::newRow("moved") << v5 << refusal(0x9D) << int(FaultKind::BrokerRefused) << 0x9D;
    QTest::newRow("3.1.1 protocol")
        << v311 << oldRefusal(1) << int(FaultKind::BrokerProtocolUnsupported) << 1;
    QTest::newRow("3.1.1 client id")
        << v311 << oldRefusal(2) << int(FaultKind::BrokerClientIdRejected) << 2;
    QTest::newRow("3.1.1 unavailable") << v311 << oldRefusal(3) << int(FaultKind::BrokerBusy) << 3;
    QTest::newRow("3.1.1 password")
        << v311 << oldRefusal(4) << int(FaultKind::BrokerBadCredentials) << 4;
    QTest::newRow("3.1.1 not authorized")
        << v311 << oldRefusal(5) << int(FaultKind::BrokerNotAuthorized) << 5;
}

void TestMqttLink::tellsWhyTheBrokerRefused()
{
    QFETCH(int, version);
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(int, code);
    ScriptedBroker broker({answer});
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(optionsFor(broker.port(), MqttVersion(version))));
    QVERIFY2(int(recorder.fault.kind) == kind, qPrintable(recorder.fault.toString()));
    if (code >= 0)
        QCOMPARE(recorder.fault.code, code);
    QVERIFY(!recorder.fault.detail.isEmpty() && !recorder.fault.remedy.isEmpty());
    QCOMPARE(recorder.connectedCount, 0);
}

void TestMqttLink::tellsWhyTheBrokerEndedTheConnection_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("taken over") << 0x8E << int(FaultKind::BrokerSessionTakenOver);
    QTest::newRow("too large") << 0x95 << int(FaultKind::PacketTooLarge);
    QTest::newRow("shutting down") << 0x8B << int(FaultKind::BrokerClosedConnection);
    QTest::newRow("not authorized") << 0x87 << int(FaultKind::BrokerNotAuthorized);
    QTest::newRow("quota") << 0x97 << int(FaultKind::BrokerBusy);
    QTest::newRow("keep alive") << 0x8D << int(FaultKind::BrokerNoAnswer);
}

void TestMqttLink::tellsWhyTheBrokerEndedTheConnection()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    ScriptedBroker broker(
        {QByteArray("\x20\x03\x00\x00\x00", 5), QByteArray("\xE0\x02", 2) + char(code) + '\0'});
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    recorder.publish(messageOf("a", "1")); // its packet brings the next answer
    QVERIFY(recorder.waitForEnd());
    QVERIFY2(int(recorder.fault.kind) == kind, qPrintable(recorder.fault.toString()));
    QCOMPARE(recorder.fault.code, code);
    QCOMPARE(recorder.ends, 1);
}

void TestMqttLink::reportsARefusedConnection()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(optionsFor(port)));
    QCOMPARE(recorder.fault.kind, FaultKind::ConnectionRefused);
    QVERIFY(recorder.fault.detail.contains(QString::number(port)));
}

void TestMqttLink::reportsAnUnknownHost()
{
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(1883);
    options.host = QStringLiteral("no-such-host.invalid");
    options.timeLimit = 60s;
    QVERIFY(!recorder.connectTo(options));
    QCOMPARE(recorder.fault.kind, FaultKind::HostNotFound);
}

void TestMqttLink::reportsABrokerKilledWhilePublishing()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    const QByteArray payload(4096, 'x');
    for (int i = 0; i < 2000; ++i)
        recorder.publish(messageOf("a", payload));
    QVERIFY(recorder.waitForAcknowledgements(1));
    broker.kill();
    QVERIFY(recorder.waitForEnd());
    QVERIFY(recorder.fault);
    QVERIFY(recorder.fault.kind == FaultKind::ConnectionReset ||
            recorder.fault.kind == FaultKind::BrokerClosedConnection);
    const size_t acknowledged = recorder.acknowledged.size();
    QCOMPARE(recorder.publish(messageOf("a", "b")), 0U);
    QVERIFY(broker.start());
    recorder.ends = 0;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    recorder.publish(messageOf("a", "b"));
    QVERIFY(recorder.waitForAcknowledgements(acknowledged + 1));
    QCOMPARE(recorder.acknowledged.size(), acknowledged + 1); // the library re-sent nothing
}

void TestMqttLink::reportsABrokerThatShutsDown()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    QVERIFY(recorder.connectTo(optionsFor(broker.port())));
    broker.stop();
    QVERIFY(recorder.waitForEnd());
    QVERIFY2(recorder.fault.kind == FaultKind::BrokerClosedConnection ||
                 recorder.fault.kind == FaultKind::ConnectionReset,
             qPrintable(recorder.fault.toString()));
    QCOMPARE(recorder.ends, 1);
}

void TestMqttLink::reportsWhatIsNotMqtt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        server.nextPendingConnection()->write(
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(server.serverPort());
    options.timeLimit = 1s;
    QVERIFY(!recorder.connectTo(options));
    QVERIFY2(recorder.fault.kind == FaultKind::ProtocolViolation ||
                 recorder.fault.kind == FaultKind::BrokerNoAnswer,
             qPrintable(recorder.fault.toString()));
}

void TestMqttLink::reportsAPortThatHangsUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client] {
            client->readAll();
            client->disconnectFromHost();
        });
    });
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(optionsFor(server.serverPort())));
    QCOMPARE(recorder.fault.kind, FaultKind::BrokerClosedConnection);
    QVERIFY(recorder.fault.detail.contains(QStringLiteral("before it answered")));
}

void TestMqttLink::turnsTheEventLoopWhileNothingAnswers_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("kind");
    QTest::newRow("black hole") << int(DeafServer::Manner::BlackHole) << false
                                << int(FaultKind::ConnectionTimedOut);
    QTest::newRow("black hole, TLS")
        << int(DeafServer::Manner::BlackHole) << true << int(FaultKind::ConnectionTimedOut);
    QTest::newRow("silent") << int(DeafServer::Manner::Silent) << false
                            << int(FaultKind::BrokerNoAnswer);
    QTest::newRow("silent, TLS") << int(DeafServer::Manner::Silent) << true
                                 << int(FaultKind::BrokerNoAnswer);
}

void TestMqttLink::turnsTheEventLoopWhileNothingAnswers()
{
    QFETCH(int, manner);
    QFETCH(bool, tls);
    QFETCH(int, kind);
    const DeafServer server{DeafServer::Manner(manner)};
    const BrokerCertificates certificates;
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(10);
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(server.port());
    options.tls = tls;
    options.caFile = tls ? writeAuthority(certificates) : QString();
    options.sessionExpiry = 600s; // with CONNECT properties: the call that blocks by itself
    options.timeLimit = 1s;
    recorder.link->connectToBroker(options);
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(int(recorder.fault.kind), kind);
    QVERIFY2(turns >= 25, qPrintable(QString::number(turns))); // a blocked loop would not tick
}

void TestMqttLink::noticesABrokerThatFreezes()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(broker.port());
    options.keepAlive = 5s;
    QVERIFY(recorder.connectTo(options));
    broker.freeze();
    QVERIFY(recorder.waitForEnd()); // within twice the keep-alive
    QCOMPARE(recorder.fault.kind, FaultKind::BrokerNoAnswer);
}

void TestMqttLink::verifiesTheCertificate_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("untilHours");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<int>("kind");
    const QByteArray both = "DNS:localhost,IP:127.0.0.1";
    const QString name = QStringLiteral("localhost");
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("good name") << name << both << -1 << 24 << true << int(FaultKind::None);
    QTest::newRow("good address") << address << both << -1 << 24 << true << int(FaultKind::None);
    QTest::newRow("other name") << name << QByteArray("DNS:broker.plant.example") << -1 << 24
                                << true << int(FaultKind::TlsHostNameMismatch);
    QTest::newRow("address not named") << address << QByteArray("DNS:localhost") << -1 << 24 << true
                                       << int(FaultKind::TlsHostNameMismatch);
    QTest::newRow("unknown authority")
        << name << both << -1 << 24 << false << int(FaultKind::TlsCertificateUntrusted);
    QTest::newRow("expired") << name << both << -48 << -24 << true
                             << int(FaultKind::TlsCertificateExpired);
    QTest::newRow("not yet valid")
        << name << both << 24 << 48 << true << int(FaultKind::TlsCertificateNotYetValid);
}

void TestMqttLink::verifiesTheCertificate()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, names);
    QFETCH(int, fromHours);
    QFETCH(int, untilHours);
    QFETCH(bool, trusted);
    QFETCH(int, kind);
    const BrokerCertificates certificates;
    const BrokerCertificates others;
    BrokerCertificates::Wish wish;
    wish.commonName = "broker"; // Qt would take it for a host name
    wish.alternativeNames = names;
    wish.from = std::chrono::hours(fromHours);
    wish.until = std::chrono::hours(untilHours);
    const PemIdentity identity = certificates.issue(wish);
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), identity.certificate, identity.key);
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.host = host;
    options.tls = true;
    options.caFile = writeAuthority(trusted ? certificates : others);
    options.sessionExpiry = 600s;
    LinkRecorder recorder;
    const bool connected = recorder.connectTo(options);
    QVERIFY2(int(recorder.fault.kind) == kind, qPrintable(recorder.fault.toString()));
    QCOMPARE(connected, FaultKind(kind) == FaultKind::None);
    if (FaultKind(kind) == FaultKind::TlsCertificateNotYetValid)
        QVERIFY(recorder.fault.remedy.contains(QStringLiteral("clock")));
    if (FaultKind(kind) == FaultKind::TlsHostNameMismatch)
        QVERIFY(recorder.fault.detail.contains(host));
    if (connected) {
        for (int i = 0; i < 300; ++i)
            recorder.publish(messageOf("a", QByteArray(1000, 'x')));
        const bool all = recorder.waitForAcknowledgements(300);
        QVERIFY2(all, qPrintable(QStringLiteral("%1 acks, %2, ends %3")
                                     .arg(recorder.acknowledged.size())
                                     .arg(recorder.fault.toString())
                                     .arg(recorder.ends)));
    }
}

void TestMqttLink::namesTheServerInTheHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client,
                [&hello, client] { hello += client->readAll(); });
    });
    MqttConnectOptions options = optionsFor(server.serverPort());
    options.tls = true;
    options.timeLimit = 2s;
    options.host = QStringLiteral("localhost");
    LinkRecorder named;
    named.link->connectToBroker(options);
    QTRY_VERIFY(hello.size() > 100);
    QVERIFY(hello.contains("localhost"));
    hello.clear();
    options.host = QStringLiteral("127.0.0.1");
    LinkRecorder numeric;
    numeric.link->connectToBroker(options);
    QTRY_VERIFY(hello.size() > 100);
    QVERIFY(!hello.contains("127.0.0.1"));
}

void TestMqttLink::presentsTheClientCertificate()
{
    const BrokerCertificates certificates;
    const PemIdentity own = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), own.certificate, own.key, true);
    broker.addLine("use_identity_as_username true");
    QVERIFY(broker.start());
    BrokerCertificates::Wish wish;
    wish.commonName = "runnel-client";
    wish.keyPassphrase = "secret";
    const PemIdentity client = certificates.issue(wish);
    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = writeAuthority(certificates);
    options.clientCertificate = Redacted(client.certificate);
    options.clientKey = Redacted(client.key);
    options.clientKeyPassphrase = Redacted("secret");
    LinkRecorder recorder;
    QVERIFY2(recorder.connectTo(options), qPrintable(recorder.fault.toString()));
}

void TestMqttLink::reportsAMissingClientCertificate()
{
    const BrokerCertificates certificates;
    const PemIdentity own = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), own.certificate, own.key, true);
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = writeAuthority(certificates);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QVERIFY2(recorder.fault.kind == FaultKind::TlsHandshakeFailed ||
                 recorder.fault.kind == FaultKind::BrokerClosedConnection,
             qPrintable(recorder.fault.toString()));
}

void TestMqttLink::reportsUnusableKeys_data()
{
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("key of another certificate") << true << QByteArray("secret");
    QTest::newRow("wrong passphrase") << false << QByteArray("wrong");
    QTest::newRow("no passphrase") << false << QByteArray();
}

void TestMqttLink::reportsUnusableKeys()
{
    QFETCH(bool, otherKey);
    QFETCH(QByteArray, passphrase);
    const BrokerCertificates certificates;
    BrokerCertificates::Wish wish;
    wish.keyPassphrase = "secret";
    const PemIdentity client = certificates.issue(wish);
    const PemIdentity other = certificates.issue(wish);
    const DeafServer server{DeafServer::Manner::Silent};
    MqttConnectOptions options = optionsFor(server.port());
    options.tls = true;
    options.caFile = writeAuthority(certificates);
    options.clientCertificate = Redacted(client.certificate);
    options.clientKey = Redacted(otherKey ? other.key : client.key);
    options.clientKeyPassphrase = Redacted(passphrase);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QCOMPARE(recorder.fault.kind, FaultKind::TlsConfiguration);
    QVERIFY(!recorder.fault.toString().contains(QStringLiteral("secret")));
}

void TestMqttLink::reportsATlsPortWithoutTls()
{
    const BrokerCertificates certificates;
    MosquittoProcess broker; // plain
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = writeAuthority(certificates);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QVERIFY2(recorder.fault.kind == FaultKind::TlsHandshakeFailed,
             qPrintable(recorder.fault.toString()));
}

namespace {

enum Phase {
    Resolving,
    Connecting,
    Handshaking,
    AwaitingAnswer,
    Connected,
    Publishing,
    Leaving,
    PhaseCount
};

/// Brings a link into a phase and keeps what it needs there.
struct PhaseStage
{
    explicit PhaseStage(Phase phase)
    {
        if (phase == Connecting)
            deaf = std::make_unique<DeafServer>(DeafServer::Manner::BlackHole);
        else if (phase == Handshaking || phase == AwaitingAnswer)
            deaf = std::make_unique<DeafServer>(DeafServer::Manner::Silent);
        MqttConnectOptions options = optionsFor(1);
        if (deaf) {
            options.port = deaf->port();
        } else {
            ready = broker.start();
            options.port = broker.port();
        }
        options.tls = phase == Handshaking;
        options.host = phase == Resolving ? QStringLiteral("localhost") : options.host;
        if (phase < Connected) {
            recorder.link->connectToBroker(options);
            if (phase != Resolving)
                QTest::qWait(50); // as far as it gets
            return;
        }
        ready = ready && recorder.connectTo(options);
        if (phase == Publishing) {
            broker.freeze();
            for (int i = 0; i < 64; ++i)
                recorder.publish(messageOf("a", QByteArray(1 << 16, 'x'), quint8(i % 2)));
            QTest::qWait(20);
        }
        if (phase == Leaving)
            recorder.link->disconnectFromBroker();
    }

    MosquittoProcess broker;
    std::unique_ptr<DeafServer> deaf;
    LinkRecorder recorder;
    bool ready = true;
};

} // namespace

void TestMqttLink::abortsInEveryPhase_data()
{
    QTest::addColumn<int>("phase");
    const char *names[PhaseCount] = {
        "resolving", "connecting", "handshaking", "awaiting the answer",
        "connected", "publishing", "leaving"};
    for (int phase = 0; phase < PhaseCount; ++phase)
        QTest::newRow(names[phase]) << phase;
}

void TestMqttLink::abortsInEveryPhase()
{
    QFETCH(int, phase);
    PhaseStage stage{Phase(phase)};
    QVERIFY(stage.ready);
    LinkRecorder &recorder = stage.recorder;
    QCOMPARE(recorder.ends, 0);
    recorder.acknowledged.clear();
    recorder.link->abort();
    QVERIFY(recorder.waitForEnd());
    QVERIFY2(!recorder.fault, qPrintable(recorder.fault.toString()));
    QVERIFY(recorder.acknowledged.empty());
    recorder.link->abort(); // nothing there any more
    stage.broker.thaw();
    QTest::qWait(50);
    QCOMPARE(recorder.ends, 1);
    QCOMPARE(recorder.connectedCount, phase < Connected ? 0 : 1);
}

void TestMqttLink::diesSilentlyInEveryPhase()
{
    QFETCH(int, phase);
    PhaseStage stage{Phase(phase)};
    QVERIFY(stage.ready);
    stage.recorder.link.reset();
    QTest::qWait(50);
    QCOMPARE(stage.recorder.ends, 0);
}

void TestMqttLink::connectsAgainFromTheSlotOfTheEnd()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    const MqttConnectOptions options = optionsFor(broker.port());
    QVERIFY(recorder.connectTo(options));
    connect(recorder.link.get(), &MqttLink::disconnected, this, [&] {
        if (recorder.ends < 3)
            recorder.link->connectToBroker(options);
    });
    connect(recorder.link.get(), &MqttLink::connected, recorder.link.get(), &MqttLink::abort);
    recorder.link->abort();
    QTRY_COMPARE(recorder.ends, 3);
    QCOMPARE(recorder.connectedCount, 3);
}

QTEST_GUILESS_MAIN(TestMqttLink)
#include "tst_mqttlink.moc"
