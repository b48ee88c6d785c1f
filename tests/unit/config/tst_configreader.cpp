// SPDX-License-Identifier: Apache-2.0
// Every rule of the configuration, with the place and the words of each problem.
#include "config/configreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Runnel;

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON with single quotes, which C++ and moc read more easily.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

/// A valid configuration around one endpoint's members.
QByteArray withEndpoint(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': {" +
                  members + "}}}]}");
}

QByteArray withMqtt(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b', " + members + "}}");
}

/// A valid configuration around one asset's members.
QByteArray withAsset(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': "
                  "{'address': 'http://c/'}}}],\n'assets': [{'name': 'a', 'deviceRef': "
                  "{'deviceName': 'd', 'endpointName': 'e'}, " +
                  members + "}]}");
}

QByteArray withTopic(const QByteArray &topic)
{
    return withAsset("'eventGroups': [{'name': 'g', 'defaultDestinations': [{'target': 'Mqtt', "
                     "'configuration': {'topic': '" +
                     topic + "'}}]}]");
}

QString all(const ConfigReadResult &result)
{
    QStringList lines;
    for (const ConfigProblem &problem : result.problems)
        lines << formatProblem(QStringLiteral("f"), problem);
    return lines.join(u'\n');
}

} // namespace

class TestConfigReader : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestFileHasAllDefaults()
    {
        const ConfigReadResult result = ConfigReader::read(dataFile("smallest.json"));
        QVERIFY2(result.ok(), qPrintable(all(result)));
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
        QVERIFY2(result.ok(), qPrintable(all(result)));
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
        QVERIFY2(result.ok(), qPrintable(all(result)));
        QCOMPARE(result.config.instance, QStringLiteral("north-1"));
        // The two endpoints that the asset does not refer to have implied ones.
        QCOMPARE(result.config.assets.size(), size_t(3));
        QCOMPARE(result.config.assets.front().eventGroups.front().events.back().dataSource,
                 QByteArray("LEGACY"));
    }

    void problemsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected"); // a part of the formatted problem
        const auto row = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << quoted(json) << QString::fromUtf8(expected);
        };
        row("empty", "", "f:1:1: there is nothing");
        row("blank", " \n ", "there is nothing");
        row("list", "[]", "f:1:1: an object { … } is expected");
        row("trailing comma", "{\"mqtt\": {\"host\": \"b\"},\n}", "f:2:1: a key in double quotes");
        row("trailing garbage", "{\"mqtt\": {\"host\": \"b\"}}\n x", "f:2:2: something follows");
        row("comment", "{ // hello\n}", "f:1:3: a key in double quotes");
        row("bad utf-8", QByteArray("{\"mqtt\": {\"host\": \"\xff\"}}"), "not valid UTF-8");
        row("utf-16", QByteArray("\xff\xfe{\0", 4), "is UTF-16; save it as UTF-8");
        row("nul", QByteArray("{\0}", 3), "f:1:2: there is a NUL byte");
        row("columns count characters",
            "{\"mqtt\": {\"host\": \"b\", \"clientId\": \"ä\", \"x\": 1}}", "f:1:41: mqtt.x");
        row("carriage returns", "{\r\n\"mqtt\": {\"host\": \"b\"},\r\"x\": 1}", "f:3:1: x: ");
        row("no mqtt", "{}", "f:1:1: mqtt: this key is missing");
        row("no host", "{'mqtt': {}}", "f:1:10: mqtt.host: this key is missing");
        row("version", "{'version': 2, 'mqtt': {'host': 'b'}}",
            "version: this must be a whole number from 1 to 1");
        row("null", "{'mqtt': null}", "f:1:10: mqtt: an object { … } is expected here, not null");
        row("unknown key", withMqtt("'prot': 1"),
            "mqtt.prot: there is no such key here; did you "
            "mean \"port\"?");
        row("unknown far key", withMqtt("'zzzzzzzz': 1"),
            "there is no such key here; Known are: "
            "host, tls");
        row("twice", withMqtt("'port': 1, 'port': 2"),
            "f:1:35: mqtt.port: this key stands here "
            "twice");
        row("wrong type", withMqtt("'port': '1883'"),
            "mqtt.port: this must be a number, not a string");
        row("fraction", withMqtt("'port': 1883.5"), "whole number from 1 to 65535");
        row("range", withMqtt("'port': 0"), "whole number from 1 to 65535");
        row("huge number", withMqtt("'port': 99999999999999999999"),
            "whole number from 1 to 65535");
        row("choice", withMqtt("'protocol': '5'"),
            "\"5\" is not known here; did you mean \"5.0\"?");
        row("host url", "{'mqtt': {'host': 'mqtt://b'}}", "only the host stands here");
        row("host port", "{'mqtt': {'host': 'b:1883'}}", "the port has a key of its own");
        row("host blank", "{'mqtt': {'host': 'a b'}}", "this is no host name");
        row("host empty", "{'mqtt': {'host': ''}}", "this is no host name");
        row("bearer broker", withMqtt("'authentication': {'method': 'Bearer'}"), "not known here");
        row("plain broker password",
            withMqtt("'authentication': {'method': 'UsernamePassword', 'username': 'u', "
                     "'password': 'env:P'}"),
            "f:1:53: mqtt.authentication.method: this would send credentials over MQTT without "
            "TLS");
        row("broker certificate without tls",
            withMqtt("'authentication': {'method': 'Certificate', 'certificate': '/c'}"),
            "a certificate can be shown only over TLS");
        row("two certificates",
            withMqtt("'tls': {'certificate': '/a'}, 'authentication': {'method': 'Certificate', "
                     "'certificate': '/c'}"),
            "keep one of them");
        row("method missing", withMqtt("'authentication': {}"), "method: this key is missing");
        row("password missing",
            withMqtt(
                "'tls': {}, 'authentication': {'method': 'UsernamePassword', 'username': 'u'}"),
            "mqtt.authentication.password: this key is missing");
        row("empty user",
            withMqtt("'tls': {}, 'authentication': {'method': 'UsernamePassword', 'username': '', "
                     "'password': 'env:P'}"),
            "mqtt.authentication.username: this must not be empty");
        row("alien key", withMqtt("'authentication': {'method': 'Anonymous', 'password': 'env:P'}"),
            "does not belong to the \"method\"");
        row("status token", withMqtt("'statusTopic': 'a/{device}'"),
            "there is no token {device} here; known are {site} {instance}");
        row("no address", withEndpoint(""), "devices[0].endpoints.e.address: this key is missing");
        row("address", withEndpoint("'address': '10.0.0.1/x'"), "this must be a whole URL");
        row("address scheme", withEndpoint("'address': 'ftp://c/'"), "this must be a whole URL");
        row("address user", withEndpoint("'address': 'http://u:hunter2@c/'"),
            "credentials must not stand in a URL");
        row("plain bearer",
            withEndpoint(
                "'address': 'http://c/', 'authentication': {'method': 'Bearer', 'token': 'env:T'}"),
            "this would send credentials over plain HTTP");
        row("plain certificate",
            withEndpoint("'address': 'http://c/', 'authentication': {'method': 'Certificate', "
                         "'certificate': '/c', 'allowPlain': true}"),
            "a certificate can be shown only over TLS");
        row("plain secret header",
            withEndpoint("'address': 'http://c/', 'headers': {'X': 'env:T'}"),
            "headers.X: this would send a secret over plain HTTP");
        row("our header", withEndpoint("'address': 'http://c/', 'headers': {'HOST': 'x'}"),
            "Runnel sets this header itself");
        row("header case",
            withEndpoint("'address': 'http://c/', 'headers': {'X-a': 'x', 'x-A': 'y'}"),
            "header names ignore case");
        row("header line", withEndpoint("'address': 'http://c/', 'headers': {'X': 'a\\r\\nB: c'}"),
            "must not contain control characters");
        row("header name", withEndpoint("'address': 'http://c/', 'headers': {'a b': 'x'}"),
            "no name of an HTTP header");
        row("endpoint type", withEndpoint("'address': 'http://c/', 'type': 'Microsoft.SSE'"),
            "did you mean \"Microsoft.Sse\"?");
        row("pin", withEndpoint("'address': 'https://c/', 'trust': {'pin': 'sha256:12'}"),
            "64 hexadecimal digits");
        row("pin without tls",
            withEndpoint("'address': 'http://c/', 'trust': {'pin': 'sha256:" + QByteArray(64, 'a') +
                         "\"}"),
            "plain HTTP");
        row("relative path", withEndpoint("'address': 'https://c/', 'trust': {'caFile': 'ca.pem'}"),
            "a path must be absolute");
        row("credential path", withMqtt("'tls': {'certificate': '/c', 'key': 'credential:../x'}"),
            "the name of a file in $CREDENTIALS_DIRECTORY");
        row("relative file reference", withMqtt("'tls': {'certificate': '/c', 'key': 'file:x'}"),
            "must be absolute");
        row("latitude",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'attributes': {'latitude': 91}}]}",
            "devices[0].attributes.latitude: this must be a number of degrees");
        row("same device", "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd'}, {'name': 'd'}]}",
            "f:1:61: devices[1].name: another device has this name");
        row("same endpoint",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': {'address': "
            "'http://c/'}, 'e': {'address': 'http://c/'}}}]}",
            "devices[0].endpoints.e: this key stands here twice");
        row("nameless device", "{'mqtt': {'host': 'b'}, 'devices': [{'name': ' '}]}",
            "must not be empty");
        row("unknown device",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'cam', 'endpoints': {'e': {'address': "
            "'http://c/'}}}], 'assets': [{'name': 'a', 'deviceRef': {'deviceName': 'can', "
            "'endpointName': 'e'}}]}",
            "assets[0].deviceRef.deviceName: no device with an endpoint has this name: \"can\" is "
            "not "
            "known here; did you mean \"cam\"?");
        row("unknown endpoint",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'cam', 'endpoints': {'e': {'address': "
            "'http://c/'}}}], 'assets': [{'name': 'a', 'deviceRef': {'deviceName': 'cam', "
            "'endpointName': 'x'}}]}",
            "assets[0].deviceRef.endpointName: the device has no such endpoint");
        row("same event",
            withAsset("'eventGroups': [{'name': 'g', 'events': [{'name': 'x'}, {'name': 'x'}]}]"),
            "another event of this group");
        row("both sources",
            withAsset("'eventGroups': [{'name': 'g', 'events': [{'name': 'x', 'dataSource': 'A', "
                      "'eventNotifier': 'B'}]}]"),
            "older name of \"dataSource\"");
        row("topic wildcard", withTopic("a/+/b"),
            "f:2:184: assets[0].eventGroups[0]."
            "defaultDestinations[0].configuration.topic: a topic that is published to must not "
            "contain +");
        row("topic dollar", withTopic("$SYS/x"), "belong to the broker");
        row("topic token", withTopic("x/{assett}"), "there is no token {assett} here");
        row("topic brace", withTopic("x/{asset"), "the } of this token is missing");
        row("topic length", withTopic(QByteArray(65'536, 'x')), "longer than 65,535 bytes");
        row("ttl",
            withAsset("'eventGroups': [{'name': 'g', 'defaultDestinations': [{'configuration': "
                      "{'ttl': -1}}]}]"),
            "whole number from 1 to 4294967295");
        row("qos 2",
            withAsset("'eventGroups': [{'name': 'g', 'defaultDestinations': [{'configuration': "
                      "{'qos': 'Qos2'}}]}]"),
            "\"Qos2\" is not known here");
        row("open table",
            "{'mqtt': {'host': 'b'}, 'alarms': {'priorities': [{'minConfidence': 5, 'priority': "
            "1}]}}",
            "the last row must have no condition");
        row("listen", "{'mqtt': {'host': 'b'}, 'operations': {'listen': '9464'}}", "ADDRESS:PORT");
        row("control in path", QByteArray("{\"mqtt\": {\"host\": \"b\", \"a\\u001b[2J\": 1}}"),
            "mqtt.a\\x1b[2J: ");
    }

    void problemsAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const ConfigReadResult result = ConfigReader::read(json);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault.kind, FaultKind::ConfigurationInvalid);
        const QString text = all(result);
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
    }

    void consentAllowsPlainCredentials()
    {
        // (Outside the macros: moc does not read raw strings in their arguments.)
        const QByteArray consent = "'authentication': {'method': 'UsernamePassword', 'username': "
                                   "'u', 'password': 'env:P', 'allowPlain': true}";
        const auto endpoint = ConfigReader::read(
            withEndpoint("'address': 'http://c/', 'headers': {'X': 'env:T'}, " + consent));
        QVERIFY2(endpoint.ok(), qPrintable(all(endpoint)));
        const auto mqtt = ConfigReader::read(withMqtt(consent));
        QVERIFY2(mqtt.ok(), qPrintable(all(mqtt)));
    }

    void aSecretInTheClearIsNeverShown()
    {
        for (const QByteArray value :
             {"\"hunter2\"", "{\"hunter2\": 1}", "[\"hunter2\"]", "\"keychain:\""}) {
            const ConfigReadResult result =
                ConfigReader::read(withMqtt("'tls': {}, 'authentication': {'method': "
                                            "'UsernamePassword', 'username': 'u', 'password': " +
                                            value + "}"));
            QVERIFY(!result.ok());
            const QString text = all(result) + result.fault.toString();
            QVERIFY2(text.contains(QLatin1String("a reference to a secret is expected")),
                     qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
        }
    }

    void everyProblemIsToldNotOnlyTheFirst()
    {
        const ConfigReadResult result =
            ConfigReader::read("{\"mqtt\": {\"host\": \"b\", \"port\": 0,\n\"maxInflight\": "
                               "0},\n\"outbox\": {\"whenFull\": \"x\"}}");
        QCOMPARE(result.problems.size(), size_t(3));
        QCOMPARE(result.problems[0].line, 1);
        QCOMPARE(result.problems[1].line, 2);
        QCOMPARE(result.problems[2].line, 3);
        QVERIFY(result.fault.detail.contains(QLatin1String("3 problems")));
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
            QVERIFY(all(result).contains(QLatin1String("nested deeper")));
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
        QElapsedTimer timer;
        timer.start();
        const ConfigReadResult result = ConfigReader::read(json);
        QVERIFY2(result.ok(), qPrintable(all(result)));
        QCOMPARE(result.config.devices.size(), size_t(5000));
        QVERIFY2(timer.elapsed() < 30'000, "quadratic?");

        QVERIFY(!ConfigReader::read(QByteArray(20'000'000, ' ')).ok());
    }

    void aHostileFileHasABoundedReport()
    {
        QByteArray keys;
        for (int i = 0; i < 500'000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\": 1,";
        QElapsedTimer timer;
        timer.start();
        const ConfigReadResult result =
            ConfigReader::read("{" + keys + "\"mqtt\": {\"host\": \"b\"}}");
        QCOMPARE(result.problems.size(), ConfigProblems::maximum + 1);
        QVERIFY2(timer.elapsed() < 30'000, "quadratic?");
    }

    void aPinMayBeWrittenWithColons()
    {
        QByteArray pin = QByteArray("AB:").repeated(32);
        pin.chop(1);
        const auto result = ConfigReader::read(
            withEndpoint("'address': 'https://c/', 'trust': {'pin': 'sha256:" + pin + "\"}"));
        QVERIFY2(result.ok(), qPrintable(all(result)));
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
};

QTEST_GUILESS_MAIN(TestConfigReader)
#include "tst_configreader.moc"
