// SPDX-License-Identifier: Apache-2.0
// Every problem of a configuration is told with its place and in words that help.
#include "configwords.h"

#include <QTest>

using namespace Runnel;

class TestConfigProblems : public QObject
{
    Q_OBJECT

private slots:
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
        row("unit", withEndpoint("'address': 'http://c/', 'units': {'flow': 'g/s'}"),
            "units.flow: there is no such key here; Known are: flowRate, mass,");
        row("long unit",
            withEndpoint("'address': 'http://c/', 'units': {'mass': '" + QByteArray(17, 'k') +
                         "'}"),
            "units.mass: a unit has at most 16 characters");
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
        row("field of view",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'attributes': {'fieldOfView': 0}}]}",
            "devices[0].attributes.fieldOfView: this must be a number of degrees, above 0 and at "
            "most "
            "360");
        row("reach",
            "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'attributes': {'reach': 'far'}}]}",
            "devices[0].attributes.reach: this must be a number of metres, above 0 and at most "
            "10000");
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
        const QString text = told(result);
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
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

    void aSecretInTheClearIsNeverShown()
    {
        for (const QByteArray value :
             {"\"hunter2\"", "{\"hunter2\": 1}", "[\"hunter2\"]", "\"keychain:\""}) {
            const ConfigReadResult result =
                ConfigReader::read(withMqtt("'tls': {}, 'authentication': {'method': "
                                            "'UsernamePassword', 'username': 'u', 'password': " +
                                            value + "}"));
            QVERIFY(!result.ok());
            const QString text = told(result) + result.fault.toString();
            QVERIFY2(text.contains(QLatin1String("a reference to a secret is expected")),
                     qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigProblems)
#include "tst_configproblems.moc"
