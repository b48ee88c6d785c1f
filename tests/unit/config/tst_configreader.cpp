// SPDX-License-Identifier: Apache-2.0
// What a valid configuration means, and that no file harms the reader.
#include "configwords.h"

#include <QTest>

#include <ctime>

using namespace Runnel;

namespace {

/// The processor's time, not the wall's: a busy machine makes nothing quadratic.
double secondsOfWorkSince(std::clock_t before)
{
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

class TestConfigReader : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestFileHasAllDefaults()
    {
        const ConfigReadResult result = ConfigReader::read(dataFile("smallest.json"));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QVERIFY(!result.fault);
        const Config &config = result.config;
        QCOMPARE(config.mqtt.host, QStringLiteral("broker.plant.example"));
        QCOMPARE(config.mqtt.port, quint16(1883));
        QCOMPARE(config.mqtt.maxInflight, 1000);
        QVERIFY(!config.instance.isEmpty());
        const EndpointId id{QStringLiteral("camera-01"), QStringLiteral("events")};
        const EndpointConfig *endpoint = config.findEndpoint(id);
        QVERIFY(endpoint);
        QVERIFY(endpoint->enabled);
        QCOMPARE(endpoint->idleTimeout.count(), 60'000);
        QCOMPARE(config.assets.size(), size_t(1));
        const AssetConfig &asset = config.assets.front();
        QVERIFY(asset.implied);
        QCOMPARE(asset.name, id.device);
        QCOMPARE(asset.endpoint, id);
        QCOMPARE(asset.eventGroups.front().events.front().dataSource, QByteArray("*"));
        QCOMPARE(config.alarms.priorities.size(), size_t(3));
        QCOMPARE(config.operations.listen, QStringLiteral("127.0.0.1:9464"));
    }

    void theExampleOfTheManualIsReadWhole()
    {
        const ConfigReadResult result = ConfigReader::read(dataFile("example.json"));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        const Config &config = result.config;
        QCOMPARE(config.siteName, QStringLiteral("North terminal"));
        QCOMPARE(config.instance, QStringLiteral("North terminal"));
        QVERIFY(config.mqtt.tls);
        QCOMPARE(config.mqtt.port, quint16(8883));
        QCOMPARE(config.mqtt.maxInflight, 100);
        QCOMPARE(config.mqtt.tlsKey.toString(), QStringLiteral("credential:client-key"));
        QCOMPARE(config.mqtt.authentication.username.plain, QStringLiteral("runnel"));
        QCOMPARE(config.mqtt.authentication.password.toString(), QStringLiteral("keychain:broker"));
        QCOMPARE(config.devices.front().attributes.value(QStringLiteral("latitude")),
                 QStringLiteral("64.55"));
        const EndpointConfig &endpoint = config.devices.front().endpoints.front();
        QCOMPARE(endpoint.authentication.method, AuthenticationMethod::Certificate);
        QCOMPARE(endpoint.headers.front().name, QByteArray("X-Site"));
        QCOMPARE(endpoint.heartbeat.interval.count(), 5000);
        QCOMPARE(config.assets.size(), size_t(1)); // referred to: nothing is implied
        const EventGroupConfig &group = config.assets.front().eventGroups.front();
        QCOMPARE(group.events.size(), size_t(3));
        QCOMPARE(group.events[1].destinations.front().ttlSeconds, std::optional<quint32>(3600));
        QCOMPARE(group.events[1].validation, SchemaValidation::Report);
        QCOMPARE(group.defaultDestinations.front().topic, QStringLiteral("events/{asset}/{event}"));
        QCOMPARE(config.alarms.priorities.front().minFlowRate, std::optional<double>(1.0));
    }

    void everyKeyIsAccepted()
    {
        const ConfigReadResult result = ConfigReader::read(dataFile("everykey.json"));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(result.config.instance, QStringLiteral("north-1"));
        // The two endpoints that the asset does not refer to have implied ones.
        QCOMPARE(result.config.assets.size(), size_t(3));
        QCOMPARE(result.config.assets.front().eventGroups.front().events.back().dataSource,
                 QByteArray("LEGACY"));
    }

    void consentAllowsPlainCredentials()
    {
        // (Outside the macros: moc does not read raw strings in their arguments.)
        const QByteArray consent = "'authentication': {'method': 'UsernamePassword', 'username': "
                                   "'u', 'password': 'env:P', 'allowPlain': true}";
        const auto endpoint = ConfigReader::read(
            withEndpoint("'address': 'http://c/', 'headers': {'X': 'env:T'}, " + consent));
        QVERIFY2(endpoint.ok(), qPrintable(told(endpoint)));
        const auto mqtt = ConfigReader::read(withMqtt(consent));
        QVERIFY2(mqtt.ok(), qPrintable(told(mqtt)));
    }

    void aPinMayBeWrittenWithColons()
    {
        QByteArray pin = QByteArray("AB:").repeated(32);
        pin.chop(1);
        const auto result = ConfigReader::read(
            withEndpoint("'address': 'https://c/', 'trust': {'pin': 'sha256:" + pin + "\"}"));
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(result.config.devices.front().endpoints.front().trust.pin,
                 QStringLiteral("sha256:") + QStringLiteral("ab").repeated(32));
    }

    void aDisabledDeviceDisablesItsEndpoints()
    {
        const auto result = ConfigReader::read(
            quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'enabled': false, "
                   "'endpoints': {'e': {'address': 'http://c/'}}}]}"));
        QVERIFY(result.ok());
        QVERIFY(!result.config.devices.front().endpoints.front().enabled);
    }

    void theInstanceNameIsOneTopicLevel()
    {
        const auto result =
            ConfigReader::read(quoted("{'mqtt': {'host': 'b'}, 'site': {'name': 'a/b #1'}}"));
        QVERIFY(result.ok());
        QCOMPARE(result.config.instance, QStringLiteral("a%2Fb %231"));
    }

    void aByteOrderMarkIsTolerated()
    {
        QVERIFY(ConfigReader::read("\xef\xbb\xbf" + dataFile("smallest.json")).ok());
        const auto result =
            ConfigReader::read("\xef\xbb\xbf{\"x\": 1, \"mqtt\": {\"host\": \"b\"}}");
        QCOMPARE(result.problems.size(), size_t(1));
        QCOMPARE(result.problems.front().column, 2);
    }

    void aFileCutAnywhereIsAnError()
    {
        const QByteArray json = dataFile("everykey.json").trimmed();
        for (qsizetype length = 0; length < json.size(); ++length) {
            const ConfigReadResult result = ConfigReader::read(json.left(length));
            QVERIFY2(!result.ok(), qPrintable(QString::number(length)));
            QVERIFY(result.problems.front().line > 0);
        }
    }

    void aFlippedByteNeverCrashes()
    {
        const QByteArray json = dataFile("example.json");
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (const char byte : {'\0', '"', '}', '\xff', '9'}) {
                QByteArray changed = json;
                changed[at] = byte;
                const ConfigReadResult result = ConfigReader::read(changed);
                QCOMPARE(bool(result.fault), !result.ok());
            }
        }
    }

    void depthIsBounded()
    {
        for (const QByteArray open : {"[", "{\"a\":"}) {
            const ConfigReadResult result = ConfigReader::read(open.repeated(100'000));
            QVERIFY(!result.ok());
            QVERIFY(told(result).contains(QLatin1String("nested deeper")));
        }
    }

    void largeFilesAreReadAndBounded()
    {
        QByteArray devices;
        for (int i = 0; i < 5000; ++i)
            devices += "{\"name\": \"camera-" + QByteArray::number(i) +
                       "\", \"endpoints\": {\"events\": {\"address\": \"http://10.0.0.1/" +
                       QByteArray(2000, 'x') + "\"}}},";
        devices.chop(1);
        const QByteArray json = "{\"mqtt\": {\"host\": \"b\"}, \"devices\": [" + devices + "]}";
        QVERIFY(json.size() > 10'000'000);
        const std::clock_t before = std::clock();
        const ConfigReadResult result = ConfigReader::read(json);
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(result.config.devices.size(), size_t(5000));
        QVERIFY2(secondsOfWorkSince(before) < 30, "quadratic?");

        QVERIFY(!ConfigReader::read(QByteArray(20'000'000, ' ')).ok());
    }

    void aHostileFileHasABoundedReport()
    {
        QByteArray keys;
        for (int i = 0; i < 500'000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\": 1,";
        const std::clock_t before = std::clock();
        const ConfigReadResult result =
            ConfigReader::read("{" + keys + "\"mqtt\": {\"host\": \"b\"}}");
        QCOMPARE(result.problems.size(), ConfigProblems::maximum + 1);
        QVERIFY2(secondsOfWorkSince(before) < 30, "quadratic?");
    }
};

QTEST_GUILESS_MAIN(TestConfigReader)
#include "tst_configreader.moc"
