// SPDX-License-Identifier: Apache-2.0
// The contract of MqttLink: every way a broker refuses, fails or falls silent is told as it is.
#include "brokercertificates.h"
#include "deafserver.h"
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"
#include "scriptedbroker.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Runnel;
using namespace std::chrono_literals;

class TestMqttLinkFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }

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

private:
    QTemporaryDir m_directory;
};

void TestMqttLinkFaults::reportsAWrongPassword_data()
{
    addVersionRows();
}

void TestMqttLinkFaults::reportsAWrongPassword()
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

void TestMqttLinkFaults::noticesATakeOver()
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

void TestMqttLinkFaults::tellsWhyTheBrokerRefused_data()
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

void TestMqttLinkFaults::tellsWhyTheBrokerRefused()
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

void TestMqttLinkFaults::tellsWhyTheBrokerEndedTheConnection_data()
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

void TestMqttLinkFaults::tellsWhyTheBrokerEndedTheConnection()
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

void TestMqttLinkFaults::reportsARefusedConnection()
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

void TestMqttLinkFaults::reportsAnUnknownHost()
{
    LinkRecorder recorder;
    MqttConnectOptions options = optionsFor(1883);
    options.host = QStringLiteral("no-such-host.invalid");
    options.timeLimit = 60s;
    QVERIFY(!recorder.connectTo(options));
    QCOMPARE(recorder.fault.kind, FaultKind::HostNotFound);
}

void TestMqttLinkFaults::reportsABrokerKilledWhilePublishing()
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

void TestMqttLinkFaults::reportsABrokerThatShutsDown()
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

void TestMqttLinkFaults::reportsWhatIsNotMqtt()
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

void TestMqttLinkFaults::reportsAPortThatHangsUp()
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

void TestMqttLinkFaults::turnsTheEventLoopWhileNothingAnswers_data()
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

void TestMqttLinkFaults::turnsTheEventLoopWhileNothingAnswers()
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
    options.caFile = tls ? certificates.writeAuthority(m_directory) : QString();
    options.sessionExpiry = 600s; // with CONNECT properties: the call that blocks by itself
    options.timeLimit = 1s;
    recorder.link->connectToBroker(options);
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(int(recorder.fault.kind), kind);
    QVERIFY2(turns >= 25, qPrintable(QString::number(turns))); // a blocked loop would not tick
}

void TestMqttLinkFaults::noticesABrokerThatFreezes()
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

QTEST_GUILESS_MAIN(TestMqttLinkFaults)
#include "tst_mqttlinkfaults.moc"
