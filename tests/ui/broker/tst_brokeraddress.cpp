// SPDX-License-Identifier: Apache-2.0
// Addresses as people copy them, and TLS on and off.
#include "broker/brokeraddress.h"

#include "config/configreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Runnel;

class TestBrokerAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleCopy_data();
    void readsWhatPeopleCopy();
    void leavesEverythingElseToTheCore_data();
    void leavesEverythingElseToTheCore();
    void fillsTheDocument();
    void aPortFollowsTls();
    void tlsKeepsItsFilesWhenItIsOff();
    void consentGoesWhenTlsComes();

private:
    static QJsonObject mqtt(const QJsonObject &document)
    {
        return document.value(QLatin1String("mqtt")).toObject();
    }
    static QJsonObject with(const char *json) { return QJsonDocument::fromJson(json).object(); }
};

void TestBrokerAddress::readsWhatPeopleCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("tls"); // -1: not said
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    const auto row = [](const char *text, const char *host, int port, int tls, const char *user,
                        const char *password) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port
                                  << tls << QString::fromLatin1(user) << QByteArray(password);
    };
    row("mqtt://broker", "broker", 0, 0, "", "");
    row("mqtts://user@broker.example:8883", "broker.example", 8883, 1, "user", "");
    row(" MQTTS://u:p%40ss@broker:9000/topic ", "broker", 9000, 1, "u", "p@ss");
    row("tcp://10.0.0.1:1883", "10.0.0.1", 1883, 0, "", "");
    row("ssl://[fe80::1]:8883", "fe80::1", 8883, 1, "", "");
    row("broker:1884", "broker", 1884, -1, "", "");
    row("[::1]:1884", "::1", 1884, -1, "", "");
}

void TestBrokerAddress::readsWhatPeopleCopy()
{
    QFETCH(QString, text);
    const auto address = BrokerAddress::parse(text);
    QVERIFY(address);
    QTEST(address->host, "host");
    QTEST(address->port, "port");
    QTEST(address->tls ? int(*address->tls) : -1, "tls");
    QTEST(address->user, "user");
    QTEST(address->password.reveal(), "password");
}

void TestBrokerAddress::leavesEverythingElseToTheCore_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "broker", "10.0.0.1", "::1", "fe80::1:2", "http://broker",
                             "ws://broker", "mqtt://", "broker:", "broker:port", "a b:1"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void TestBrokerAddress::leavesEverythingElseToTheCore()
{
    QFETCH(QString, text);
    QVERIFY(!BrokerAddress::parse(text));
}

void TestBrokerAddress::fillsTheDocument()
{
    QJsonObject document;
    BrokerAddress::parse(QStringLiteral("mqtts://runnel:canary@broker:8884"))
        ->writeTo(document, QStringLiteral("keychain:broker-password"));
    const ConfigReadResult read = ConfigReader::read(QJsonDocument(document).toJson());
    QVERIFY2(read.ok(), qPrintable(read.fault.toString()));
    QCOMPARE(read.config.mqtt.host, QStringLiteral("broker"));
    QCOMPARE(read.config.mqtt.port, quint16(8884));
    QVERIFY(read.config.mqtt.tls);
    QCOMPARE(read.config.mqtt.authentication.username.plain, QStringLiteral("runnel"));
    QCOMPARE(read.config.mqtt.authentication.password.name, QStringLiteral("broker-password"));
    QVERIFY(!QJsonDocument(document).toJson().contains("canary"));
}

void TestBrokerAddress::aPortFollowsTls()
{
    QJsonObject document = with(R"({"mqtt": {"host": "b", "port": 1883}})");
    setBrokerTls(document, true);
    QVERIFY(!mqtt(document).contains(QLatin1String("port")));
    document = with(R"({"mqtt": {"host": "b", "port": 1999}})");
    setBrokerTls(document, true);
    QCOMPARE(mqtt(document).value(QLatin1String("port")).toInt(), 1999);
}

void TestBrokerAddress::tlsKeepsItsFilesWhenItIsOff()
{
    QJsonObject document = with(R"({"mqtt": {"host": "b", "tls": {"caFile": "/ca.pem"}}})");
    QVERIFY(hasBrokerTls(document)); // an object without a mode is on
    setBrokerTls(document, false);
    QVERIFY(!hasBrokerTls(document));
    setBrokerTls(document, true);
    QVERIFY(hasBrokerTls(document));
    QCOMPARE(mqtt(document).value(QLatin1String("tls")).toObject().value(QLatin1String("caFile")),
             QJsonValue(QStringLiteral("/ca.pem")));
    document = with(R"({"mqtt": {"host": "b", "tls": {"mode": "Enabled"}}})");
    setBrokerTls(document, false);
    QVERIFY(!mqtt(document).contains(QLatin1String("tls")));
}

void TestBrokerAddress::consentGoesWhenTlsComes()
{
    QJsonObject document = with(R"({"mqtt": {"host": "b", "authentication":
        {"method": "UsernamePassword", "username": "u", "password": "env:P", "allowPlain": true}}})");
    setBrokerTls(document, true);
    setBrokerTls(document, false);
    QVERIFY(!ConfigReader::read(QJsonDocument(document).toJson()).ok());
}

QTEST_GUILESS_MAIN(TestBrokerAddress)
#include "tst_brokeraddress.moc"
