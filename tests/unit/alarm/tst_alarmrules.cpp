// SPDX-License-Identifier: Apache-2.0
// From the text of a configuration to the alarms of its cameras: each by its own profile.
#include "alarm/alarmstore.h"
#include "config/configreader.h"
#include "manualclock.h"

#include <QTest>

using namespace Runnel;

namespace {

const EndpointId north{QStringLiteral("north"), QStringLiteral("e")};
const EndpointId south{QStringLiteral("south"), QStringLiteral("e")};

/// JSON with single quotes, which moc reads more easily.
Config configured(QByteArray alarms, QByteArray assets)
{
    const QByteArray json =
        "{'mqtt': {'host': 'b'}, 'devices': [{'name': 'north', 'endpoints': {'e': {'address': "
        "'http://n/'}}}, {'name': 'south', 'endpoints': {'e': {'address': 'http://s/'}}}], "
        "'assets': [" +
        assets + "], 'alarms': {" + alarms + "}}";
    const auto result = ConfigReader::read(QByteArray(json).replace('\'', '"'));
    if (!result.ok())
        qFatal("%s", qPrintable(result.fault.toString()));
    return result.config;
}

QByteArray asset(const QByteArray &name, const QByteArray &device, const QByteArray &more = {})
{
    return "{'name': '" + name + "', 'deviceRef': {'deviceName': '" + device +
           "', 'endpointName': 'e'}" + more + "}";
}

const QByteArray sniffer =
    "'profiles': {'sniffer': {'alarmTypes': ['LEAK'], 'fields': {'camera': '/source', "
    "'flowRate': '/data/flow', 'flowRateUnit': '/data/unit', 'latitude': '/data/at/0', "
    "'longitude': '/data/at/1'}}}";

const QByteArray leak =
    R"({"source": "s-1", "data": {"flow": 2.5, "unit": "g/s", "at": [64.5, 35.7]},
        "camera_id": 9, "flow_rate": 0.1})";

} // namespace

class TestAlarmRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCameraIsReadByItsOwnProfile();
    void theUsualAlertOfAnotherProfileIsNone();
    void anEmptyProfileIsTheBuiltInOne();
    void aReloadChangesTheProfile();
    void anAssetMovesToAnotherProfileByAReload();
    void twoAssetsOfOneEndpointAddUp();
    void aDisabledAssetRaisesNothing();
    void anUnknownProfileStillRaisesTheUsualLeaks();
    void anEndpointsUnitsStandInForThoseThatDoNotCome();

private:
    void say(const EndpointId &endpoint, const QByteArray &type, const QByteArray &data = leak);

    ManualClock clock;
    std::unique_ptr<AlarmStore> store;
};

void TestAlarmRules::init()
{
    store = std::make_unique<AlarmStore>(clock);
}

void TestAlarmRules::say(const EndpointId &endpoint, const QByteArray &type, const QByteArray &data)
{
    Event event;
    event.type = type;
    event.data = data;
    store->take({endpoint, {event}, {}});
}

void TestAlarmRules::aCameraIsReadByItsOwnProfile()
{
    store->setConfig(configured(sniffer, asset("tank", "north", ", 'profile': 'sniffer'")));
    say(north, "LEAK");
    const std::vector<Alarm> alarms = store->alarms();
    QCOMPARE(alarms.size(), size_t(1));
    QCOMPARE(alarms[0].asset, QStringLiteral("tank"));
    QCOMPARE(alarms[0].id.kind, QStringLiteral("LEAK"));
    QCOMPARE(alarms[0].id.camera, QStringLiteral("s-1"));
    QCOMPARE(alarms[0].report.flowRate, (std::optional(Measure{2.5, QStringLiteral("g/s")})));
    QCOMPARE(alarms[0].report.position, (std::optional(GeoPosition{64.5, 35.7})));
    QCOMPARE(alarms[0].priority, 1); // by its flow, over 1
}

void TestAlarmRules::theUsualAlertOfAnotherProfileIsNone()
{
    store->setConfig(configured(sniffer, asset("tank", "north", ", 'profile': 'sniffer'")));
    say(north, "ALERT");
    say(north, "ALERT_DLQC");
    say(north, "leak"); // types stand to the letter
    QVERIFY(store->alarms().empty());
    say(south, "LEAK"); // a camera without a profile has the built-in one
    QVERIFY(store->alarms().empty());
    say(south, "ALERT");
    QCOMPARE(store->alarms().size(), size_t(1));
}

void TestAlarmRules::anEmptyProfileIsTheBuiltInOne()
{
    for (const QByteArray profile : {"", ", 'profile': ''", ", 'profile': 'analytics-camera'"}) {
        init();
        store->setConfig(configured(sniffer, asset("tank", "north", profile)));
        say(north, "LEAK");
        QVERIFY(store->alarms().empty());
        say(north, "ALERT");
        QCOMPARE(store->alarms().size(), size_t(1));
        QCOMPARE(store->alarms()[0].report.flowRate, (std::optional(Measure{0.1, {}})));
    }
}

void TestAlarmRules::aReloadChangesTheProfile()
{
    const QByteArray assets = asset("tank", "north", ", 'profile': 'sniffer'");
    store->setConfig(configured(sniffer, assets));
    say(north, "LEAK");
    QCOMPARE(store->alarms()[0].report.flowRate->value, 2.5);

    QByteArray elsewhere = sniffer;
    store->setConfig(configured(elsewhere.replace("/data/flow", "/flow_rate"), assets));
    say(north, "LEAK");
    QCOMPARE(store->alarms().size(), size_t(1)); // the same alarm goes on
    QCOMPARE(store->alarms()[0].count, 2u);
    QCOMPARE(store->alarms()[0].report.flowRate->value, 0.1);

    QByteArray retyped = sniffer;
    store->setConfig(configured(retyped.replace("LEAK", "GAS"), assets));
    say(north, "LEAK");
    QCOMPARE(store->alarms()[0].count, 2u);
    say(north, "GAS");
    QCOMPARE(store->alarms().size(), size_t(2));
}

void TestAlarmRules::anAssetMovesToAnotherProfileByAReload()
{
    store->setConfig(configured(sniffer, asset("tank", "north")));
    say(north, "LEAK");
    QVERIFY(store->alarms().empty());
    store->setConfig(configured(sniffer, asset("tank", "north", ", 'profile': 'sniffer'")));
    say(north, "LEAK");
    QCOMPARE(store->alarms().size(), size_t(1));
}

void TestAlarmRules::twoAssetsOfOneEndpointAddUp()
{
    // Whichever stood last would silence the alarms of the other.
    for (const bool swapped : {false, true}) {
        init();
        const QByteArray usual = asset("usual", "north");
        const QByteArray special = asset("special", "north", ", 'profile': 'sniffer'");
        store->setConfig(
            configured(sniffer, swapped ? special + ", " + usual : usual + ", " + special));
        say(north, "ALERT");
        say(north, "LEAK");
        QStringList names;
        for (const Alarm &alarm : store->alarms())
            names << alarm.asset;
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("special"), QStringLiteral("usual")}));
    }
}

void TestAlarmRules::aDisabledAssetRaisesNothing()
{
    store->setConfig(
        configured(sniffer, asset("tank", "north", ", 'profile': 'sniffer', 'enabled': false")));
    say(north, "LEAK");
    say(north, "ALERT");
    QVERIFY(store->alarms().empty());
}

void TestAlarmRules::anUnknownProfileStillRaisesTheUsualLeaks()
{
    Config config = configured(sniffer, asset("tank", "north", ", 'profile': 'sniffer'"));
    config.assets.front().profile = QStringLiteral("gone"); // the reader would refuse it
    store->setConfig(config);
    say(north, "ALERT");
    QCOMPARE(store->alarms().size(), size_t(1));
}

void TestAlarmRules::anEndpointsUnitsStandInForThoseThatDoNotCome()
{
    Config config = configured("", "");
    config.devices.at(1).endpoints.at(0).units = {
        QStringLiteral("g/s"), {}, QStringLiteral("°C"), {}};
    store->setConfig(config);
    const QByteArray data =
        R"({"flow_rate": 1, "temperature": 3, "temperature_unit": "K", "mass": 2})";
    say(north, "ALERT", data);
    say(south, "ALERT", data);
    for (const Alarm &alarm : store->alarms()) {
        const bool given = alarm.id.endpoint == south;
        QCOMPARE(alarm.report.flowRate->unit, given ? QStringLiteral("g/s") : QString());
        QCOMPARE(alarm.report.temperature->unit, QStringLiteral("K"));
        QCOMPARE(alarm.report.mass->unit, QString());
    }
    QCOMPARE(store->alarms().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestAlarmRules)
#include "tst_alarmrules.moc"
