// SPDX-License-Identifier: Apache-2.0
// A broker that refuses our certificate says so by a TLS alert, early or late: it is always heard.
#include "brokercertificates.h"
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"

#include <QTest>

using namespace Runnel;

class TestBrokerAlerts : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsWrongWithTheClientCertificate_data();
    void namesWhatIsWrongWithTheClientCertificate();

private:
    QTemporaryDir m_directory;
};

void TestBrokerAlerts::namesWhatIsWrongWithTheClientCertificate_data()
{
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("alert");
    QTest::addColumn<QString>("words");
    for (const char *newest : {"TLSv1.2", "TLSv1.3"}) {
        const bool tls13 = QByteArrayView(newest) == "TLSv1.3";
        const auto row = [&](const char *which, int alert, const char *words) {
            QTest::addRow("%s %s", newest, which)
                << QByteArray(newest) << QString::fromLatin1(which) << alert
                << QString::fromLatin1(words);
        };
        row("none", tls13 ? 116 : 40, "none is set");
        row("foreign", 51, "refuses the client certificate"); // of an authority of the same name
        row("expired", 45, "time is over");
    }
}

void TestBrokerAlerts::namesWhatIsWrongWithTheClientCertificate()
{
    QFETCH(const QByteArray, newest);
    QFETCH(const QString, which);
    QFETCH(const int, alert);
    QFETCH(const QString, words);
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!MqttLink::adapterName().startsWith(u"libmosquitto"))
        QSKIP("this adapter does not tell alerts apart");
    const BrokerCertificates certificates;
    const BrokerCertificates others;
    const PemIdentity own = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), own.certificate, own.key, true);
    const QString settings = m_directory.filePath(QStringLiteral("openssl.cnf"));
    QFile file(settings);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("openssl_conf = all\n[all]\nssl_conf = tls\n[tls]\nsystem_default = limits\n"
               "[limits]\nMaxProtocol = " +
               newest + '\n');
    file.close();
    qputenv("OPENSSL_CONF", settings.toLocal8Bit()); // the broker's: ours was read before
    const bool started = broker.start();
    qunsetenv("OPENSSL_CONF");
    QVERIFY(started);

    MqttConnectOptions options = optionsFor(broker.port());
    options.tls = true;
    options.caFile = certificates.writeAuthority(m_directory);
    if (which != u"none") {
        BrokerCertificates::Wish wish;
        if (which == u"expired") {
            wish.from = std::chrono::hours(-48);
            wish.until = std::chrono::hours(-24);
        }
        const PemIdentity client = (which == u"foreign" ? others : certificates).issue(wish);
        options.clientCertificate = Redacted(client.certificate);
        options.clientKey = Redacted(client.key);
    }
    // The alert may come before CONNECT is written, with it or behind it.
    for (int i = 0; i < 25; ++i) {
        LinkRecorder recorder;
        QVERIFY(!recorder.connectTo(options));
        const Fault &fault = recorder.fault;
        const QByteArray text = fault.toString().toUtf8();
        QVERIFY2(fault.kind == FaultKind::TlsHandshakeFailed, text.constData());
        QVERIFY2(fault.code == alert, (QByteArray::number(fault.code) + ' ' + text).constData());
        QVERIFY2(fault.detail.contains(words), text.constData());
        QVERIFY2(fault.remedy.contains(QStringLiteral("client certificate")), text.constData());
        QCOMPARE(fault.retry, RetryAdvice::Slowly);
    }
}

QTEST_GUILESS_MAIN(TestBrokerAlerts)
#include "tst_brokeralerts.moc"
