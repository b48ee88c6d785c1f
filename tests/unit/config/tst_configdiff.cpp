// SPDX-License-Identifier: Apache-2.0
// A difference names what must restart, and nothing else.
#include "config/configdiff.h"

#include "config/configreader.h"

#include <QTest>

using namespace Runnel;

namespace {

Config read(const QByteArray &devices, const QByteArray &more = {})
{
    const auto result =
        ConfigReader::read(R"({"mqtt": {"host": "b"}, "devices": [)" + devices + "]" + more + "}");
    if (!result.ok())
        qFatal("%s", qPrintable(result.fault.toString()));
    return result.config;
}

QByteArray device(const char *name, const char *address = "http://c/")
{
    return QByteArray(R"({"name": ")") + name + R"(", "endpoints": {"e": {"address": ")" + address +
           R"("}}})";
}

} // namespace

class TestConfigDiff : public QObject
{
    Q_OBJECT

private slots:
    void sameConfigurationsDoNotDiffer()
    {
        const ConfigDiff diff = ConfigDiff::between(read(device("a")), read(device("a")));
        QVERIFY(diff.isEmpty());
        QCOMPARE(diff.summary(), QStringLiteral("nothing changed"));
    }

    void endpointsAreToldApart()
    {
        const ConfigDiff diff = ConfigDiff::between(
            read(device("a") + "," + device("b") + "," + device("c")),
            read(device("b", "http://other/") + "," + device("c") + "," + device("d")));
        const auto id = [](const char *name) {
            return EndpointId{QString::fromLatin1(name), QStringLiteral("e")};
        };
        QCOMPARE(diff.added, std::vector<EndpointId>{id("d")});
        QCOMPARE(diff.removed, std::vector<EndpointId>{id("a")});
        QCOMPARE(diff.changed, std::vector<EndpointId>{id("b")});
        QVERIFY(!diff.mqttChanged);
        QVERIFY(diff.routesChanged); // the implied assets came and went
        QVERIFY(diff.summary().startsWith(
            QLatin1String("1 endpoint added, 1 endpoint removed, 1 endpoint changed")));
    }

    void anotherUnitCutsNoStream()
    {
        const QByteArray plain = R"({"name": "a", "endpoints": {"e": {"address": "http://c/"}}})";
        const QByteArray measured = R"({"name": "a", "endpoints": {"e": {"address": "http://c/",
            "units": {"flowRate": "g/s"}}}})";
        const ConfigDiff diff = ConfigDiff::between(read(plain), read(measured));
        QVERIFY(diff.changed.empty());
        QVERIFY(diff.devicesChanged && !diff.isEmpty());
    }

    void anOrderIsNoRestart()
    {
        const ConfigDiff diff = ConfigDiff::between(read(device("a") + "," + device("b")),
                                                    read(device("b") + "," + device("a")));
        QVERIFY(diff.added.empty() && diff.removed.empty() && diff.changed.empty());
    }

    void sectionsAreToldApart()
    {
        const Config before = read(device("a"));
        QVERIFY(
            ConfigDiff::between(before, read(device("a"), R"(, "outbox": {"maxBytes": 100000})"))
                .outboxChanged);
        QVERIFY(ConfigDiff::between(before, read(device("a"), R"(, "operations": {"listen": ""})"))
                    .operationsChanged);
        QVERIFY(ConfigDiff::between(before, read(device("a"), R"(, "map": {"tiles": "x"})"))
                    .mapChanged);
        QVERIFY(ConfigDiff::between(before, read(device("a"), R"(, "alarms": {"cellMetres": 5})"))
                    .alarmsChanged);
        const ConfigDiff renamed =
            ConfigDiff::between(before, read(device("a"), R"(, "instance": "x")"));
        QVERIFY(renamed.identityChanged && renamed.routesChanged && !renamed.mqttChanged);
        Config mqtt = before;
        mqtt.mqtt.port = 1;
        QVERIFY(ConfigDiff::between(before, mqtt).mqttChanged);
        QCOMPARE(ConfigDiff::between(before, mqtt).summary(), QStringLiteral("mqtt changed"));
    }
};

QTEST_GUILESS_MAIN(TestConfigDiff)
#include "tst_configdiff.moc"
