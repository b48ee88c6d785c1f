// SPDX-License-Identifier: Apache-2.0
// The contract of MqttLink over TLS: whom it trusts, and how it shows who it is.
#include "brokercertificates.h"
#include "deafserver.h"
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestMqttLinkTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }

    void verifiesTheCertificate_data();
    void verifiesTheCertificate();
    void namesTheServerInTheHandshake();
    void presentsTheClientCertificate();
    void reportsAMissingClientCertificate();
    void reportsUnusableKeys_data();
    void reportsUnusableKeys();
    void reportsATlsPortWithoutTls();

private:
    QTemporaryDir m_directory;
};

void TestMqttLinkTls::verifiesTheCertificate_data()
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

void TestMqttLinkTls::verifiesTheCertificate()
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
    options.caFile = (trusted ? certificates : others).writeAuthority(m_directory);
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

void TestMqttLinkTls::namesTheServerInTheHandshake()
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

void TestMqttLinkTls::presentsTheClientCertificate()
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
    options.caFile = certificates.writeAuthority(m_directory);
    options.clientCertificate = Redacted(client.certificate);
    options.clientKey = Redacted(client.key);
    options.clientKeyPassphrase = Redacted("secret");
    LinkRecorder recorder;
    QVERIFY2(recorder.connectTo(options), qPrintable(recorder.fault.toString()));
}

void TestMqttLinkTls::reportsAMissingClientCertificate()
{
    const BrokerCertificates certificates;
    const PemIdentity own = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), own.certificate, own.key, true);
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = certificates.writeAuthority(m_directory);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QVERIFY2(recorder.fault.kind == FaultKind::TlsHandshakeFailed ||
                 recorder.fault.kind == FaultKind::BrokerClosedConnection,
             qPrintable(recorder.fault.toString()));
}

void TestMqttLinkTls::reportsUnusableKeys_data()
{
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("key of another certificate") << true << QByteArray("secret");
    QTest::newRow("wrong passphrase") << false << QByteArray("wrong");
    QTest::newRow("no passphrase") << false << QByteArray();
}

void TestMqttLinkTls::reportsUnusableKeys()
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
    options.caFile = certificates.writeAuthority(m_directory);
    options.clientCertificate = Redacted(client.certificate);
    options.clientKey = Redacted(otherKey ? other.key : client.key);
    options.clientKeyPassphrase = Redacted(passphrase);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QCOMPARE(recorder.fault.kind, FaultKind::TlsConfiguration);
    QVERIFY(!recorder.fault.toString().contains(QStringLiteral("secret")));
}

void TestMqttLinkTls::reportsATlsPortWithoutTls()
{
    const BrokerCertificates certificates;
    MosquittoProcess broker; // plain
    QVERIFY(broker.start());
    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = certificates.writeAuthority(m_directory);
    LinkRecorder recorder;
    QVERIFY(!recorder.connectTo(options));
    QVERIFY2(recorder.fault.kind == FaultKind::TlsHandshakeFailed,
             qPrintable(recorder.fault.toString()));
}

QTEST_GUILESS_MAIN(TestMqttLinkTls)
#include "tst_mqttlinktls.moc"
