// SPDX-License-Identifier: Apache-2.0
// A camera's payload into a report, whatever is in it.
#include "alarm/alarmprofile.h"

#include <QTest>

using namespace Runnel;

class TestAlarmProfile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheDetailedAlert();
    void readsTheShortAlert();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();
    void takesOtherPlacesOfThePayload();
    void followsEveryKindOfPointer_data();
    void followsEveryKindOfPointer();
};

void TestAlarmProfile::readsTheDetailedAlert()
{
    const AlarmReport report = AlarmProfile::analyticsCamera().read(R"({
        "type": "ALERT_DLQC", "timestamp": 1705339210000, "message": "leak", "event_id": 1002,
        "camera_id": 3, "leak_location": {"latitude": 64.55, "longitude": 35.78},
        "flow_rate": 0.71, "confidence_level": 85, "temperature": 38.2, "unit": "kg/h",
        "mass": 12.5, "mass_unit": "kg", "temperature_unit": "C", "wind_speed": 4,
        "wind_speed_unit": "m/s", "wind_direction": -90, "camera_orientation": 400,
        "camera_location": {"latitude": 64.5, "longitude": 35.7}})");
    QCOMPARE(report.camera, QStringLiteral("3"));
    QCOMPARE(report.message, QStringLiteral("leak"));
    QCOMPARE(report.cameraTime, std::optional<qint64>(1705339210000));
    QCOMPARE(report.position, (std::optional(GeoPosition{64.55, 35.78})));
    QCOMPARE(report.flowRate, (std::optional(Measure{0.71, QStringLiteral("kg/h")})));
    QCOMPARE(report.confidence, std::optional(85.0));
    QCOMPARE(report.mass, (std::optional(Measure{12.5, QStringLiteral("kg")})));
    QCOMPARE(report.temperature, (std::optional(Measure{38.2, QStringLiteral("C")})));
    QCOMPARE(report.windSpeed, (std::optional(Measure{4, QStringLiteral("m/s")})));
    QCOMPARE(report.windFrom, std::optional(270.0));
    QCOMPARE(report.cameraHeading, std::optional(40.0));
    QCOMPARE(report.cameraPosition, (std::optional(GeoPosition{64.5, 35.7})));
}

void TestAlarmProfile::readsTheShortAlert()
{
    const AlarmReport report = AlarmProfile::analyticsCamera().read(
        R"({"type": "ALERT", "timestamp": 1705339205000, "message": "leak", "event_id": 1001})");
    AlarmReport expected;
    expected.message = QStringLiteral("leak");
    expected.cameraTime = 1705339205000;
    QCOMPARE(report, expected);
}

void TestAlarmProfile::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("leak!");
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("cut") << QByteArray(R"({"message": "leak", "camera_id": )");
    QTest::newRow("too deep") << QByteArray(R"({"message":"x","a":)") + QByteArray(100, '[') +
                                     QByteArray(100, ']') + '}';
    QTest::newRow("off the globe")
        << QByteArray(R"({"leak_location": {"latitude": 91, "longitude": 0}})");
    QTest::newRow("half a position") << QByteArray(R"({"leak_location": {"latitude": 9}})");
    QTest::newRow("words for numbers")
        << QByteArray(R"({"flow_rate": "much", "confidence_level": null, "camera_id": {}})");
    QTest::newRow("a time no calendar has") << QByteArray(R"({"timestamp": 1e300})");
}

void TestAlarmProfile::leavesOutWhatMakesNoSense()
{
    QFETCH(const QByteArray, payload);
    QCOMPARE(AlarmProfile::analyticsCamera().read(payload), AlarmReport());
}

void TestAlarmProfile::takesOtherPlacesOfThePayload()
{
    const AlarmProfile profile({"gas"},
                               {{QStringLiteral("flowRate"), QStringLiteral("/values/0/rate")},
                                {QStringLiteral("camera"), QStringLiteral("not a pointer")}});
    QVERIFY(profile.isAlarm("gas"));
    QVERIFY(!profile.isAlarm("ALERT"));
    const AlarmReport report = profile.read(R"({"values": [{"rate": 2.5}], "camera_id": 1})");
    QCOMPARE(report.flowRate, (std::optional(Measure{2.5, {}})));
    QCOMPARE(report.camera, QString());

    const QString nul = QStringLiteral("/camera_id") + QChar(u'\0');
    const AlarmProfile half({"gas"}, {{QStringLiteral("camera"), nul}});
    QCOMPARE(half.read(R"({"camera_id": 1})").camera, QString());
}

void TestAlarmProfile::followsEveryKindOfPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("escapes") << QStringLiteral("/a~1b/c~0d/~01")
                             << QByteArray(R"({"a/b": {"c~d": {"~1": 7}}})");
    QTest::newRow("empty key") << QStringLiteral("/") << QByteArray(R"({"": 7})");
    QTest::newRow("blank") << QStringLiteral("/a b") << QByteArray(R"({"a b": 7})");
    QTest::newRow("percent is no escape")
        << QStringLiteral("/a%20b") << QByteArray(R"({"a b": 1, "a%20b": 7})");
    QTest::newRow("number as a key") << QStringLiteral("/1") << QByteArray(R"({"1": 7})");
    QTest::newRow("place in a list") << QStringLiteral("/v/1") << QByteArray(R"({"v": [1, 7]})");
    QTest::newRow("umlaut") << QString::fromUtf8("/größe")
                            << QByteArray("{\"gr\xc3\xb6\xc3\x9f"
                                          "e\": 7}");
    const QString longest = QStringLiteral("k").repeated(1023);
    QTest::newRow("longest") << u'/' + longest << "{\"" + longest.toLatin1() + "\": 7}";
}

void TestAlarmProfile::followsEveryKindOfPointer()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, payload);
    const AlarmProfile profile({"gas"}, {{QStringLiteral("flowRate"), pointer}});
    QCOMPARE(profile.read(payload).flowRate, (std::optional(Measure{7, {}})));
    QVERIFY(!profile.read(R"({"other": [[], {}, 7]})").flowRate);
}

QTEST_GUILESS_MAIN(TestAlarmProfile)
#include "tst_alarmprofile.moc"
