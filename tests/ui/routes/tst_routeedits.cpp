// SPDX-License-Identifier: Apache-2.0
// Routes in a document: what is proposed, and that an edit changes nothing else.
#include "routes/routeedits.h"

#include "config/configreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId camera{QStringLiteral("cam"), QStringLiteral("events")};
const EndpointId other{QStringLiteral("two"), QStringLiteral("events")};

QJsonObject parsed(QByteArray text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject bare()
{
    return parsed("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'cam', 'endpoints': {'events': "
                  "{'address': 'http://c/'}}}, {'name': 'two', 'endpoints': {'events': "
                  "{'address': 'http://d/'}}}]}");
}

/// Two groups, several destinations, and things that no editor of routes shows.
QJsonObject rich()
{
    QJsonObject document = bare();
    document.insert(
        QStringLiteral("assets"),
        parsed("{'a': [{'name': 'x', 'displayName': 'X', 'attributes': {'zone': '7'}, 'deviceRef': "
               "{'deviceName': 'cam', 'endpointName': 'events'}, 'eventGroups': ["
               "{'name': 'one', 'defaultDestinations': [{'target': 'Mqtt', 'configuration': "
               "{'topic': 'a/{event}', 'qos': 'Qos1', 'retain': 'Never', 'ttl': 60}}, {'target': "
               "'Mqtt', 'configuration': {'topic': 'b/{event}', 'qos': 'Qos1', 'retain': "
               "'Never'}}], 'events': [{'name': 'alert', 'dataSource': 'ALERT', 'schema': "
               "{'validation': 'Report'}}, {'name': 'rest', 'dataSource': '*'}]},"
               "{'name': 'two', 'events': [{'name': 'beat', 'dataSource': 'HEARTBEAT', "
               "'destinations': [{'target': 'Mqtt', 'configuration': {'topic': 'h', 'qos': "
               "'Qos0', 'retain': 'Keep'}}]}]}]}]}")
            .value(QLatin1String("a")));
    return document;
}

QByteArray text(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

QJsonObject group(const QJsonObject &document, int asset, int number)
{
    return ConfigPath({"assets"})
        .index(asset)
        .key("eventGroups")
        .index(number)
        .in(document)
        .toObject();
}

RouteRow rowOf(const QJsonObject &document, const QByteArray &type, qsizetype destination = 0)
{
    for (const RouteRow &row : Routes::rowsOf(document, camera)) {
        if (row.type == type && row.destination == destination)
            return row;
    }
    return {};
}

} // namespace

class TestRouteEdits : public QObject
{
    Q_OBJECT

private slots:
    void anEndpointWithoutAnAssetHasOneRow()
    {
        const auto rows = Routes::rowsOf(bare(), camera);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].kind == RouteRow::Kind::Implied && rows[0].isOther());
        QCOMPARE(rows[0].topicText(), QStringLiteral("events/{device}/{event}"));
    }

    void eachDestinationIsARow()
    {
        const auto rows = Routes::rowsOf(rich(), camera);
        QStringList topics;
        for (const RouteRow &row : rows)
            topics << QString::fromUtf8(row.type) + u' ' + row.topicText();
        QCOMPARE(topics.join(u';'), QStringLiteral("ALERT a/{event};ALERT b/{event};* a/{event};"
                                                   "* b/{event};HEARTBEAT h"));
        QVERIFY(!rows[0].own && rows[4].own && rows[4].isQos0() && rows[4].isRetained());
    }

    void whatTheImpliedAssetBecomesCountsTheSame()
    {
        QJsonObject document = bare();
        Routes::makeAsset(document, camera);
        const auto before = ConfigReader::read(text(bare()));
        const auto after = ConfigReader::read(text(document));
        QVERIFY2(after.ok(), qPrintable(after.fault.toString()));
        AssetConfig written = after.config.assets.at(0);
        QVERIFY(!written.implied);
        written.implied = true;
        QVERIFY(written == before.config.assets.at(0));
    }

    void proposesWhatWasHeardAndWhatSuchACameraSendsSeldom()
    {
        const auto types = Routes::withoutRoute(bare(), camera, {"FIRMWARE", "HEARTBEAT"});
        QCOMPARE(types,
                 (std::vector<QByteArray>{"HEARTBEAT", "ALERT", "ALERT_DLQC", "ANALYTICS_ENABLED",
                                          "ANALYTICS_DISABLED", "FIRMWARE"}));
    }

    void proposesOnlyWhatWasHeardOfAnUnknownCamera()
    {
        QCOMPARE(Routes::withoutRoute(bare(), camera, {"tick", "*", "a\nb", ""}),
                 std::vector<QByteArray>{"tick"});
        QVERIFY(Routes::withoutRoute(bare(), camera, {}).empty());
    }

    void proposesNothingThatHasARoute()
    {
        const auto types = Routes::withoutRoute(rich(), camera, {"HEARTBEAT", "ALERT"});
        QCOMPARE(types, (std::vector<QByteArray>{"ALERT_DLQC", "ANALYTICS_ENABLED",
                                                 "ANALYTICS_DISABLED"}));
    }

    void proposesTheAlarmTypesOfTheCamerasOwnProfile()
    {
        QJsonObject document = rich();
        ConfigPath({"alarms", "profiles"})
            .key("sniffer")
            .key("alarmTypes")
            .put(document, QJsonArray{QStringLiteral("LEAK")});
        ConfigPath({"assets"}).index(0).key("profile").put(document, QStringLiteral("sniffer"));
        QCOMPARE(Routes::withoutRoute(document, camera, {"HEARTBEAT"}),
                 std::vector<QByteArray>{"LEAK"});
    }

    void addsRoutesThatTheReaderTakes()
    {
        QJsonObject document = bare();
        Routes::add(document, camera, Routes::withoutRoute(document, camera, {"HEARTBEAT"}));
        const auto result = ConfigReader::read(text(document));
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        const auto &events = result.config.assets.at(0).eventGroups.at(0).events;
        QCOMPARE(events.size(), size_t(6));
        QCOMPARE(events[0].name, QStringLiteral("heartbeat"));
        QCOMPARE(events[2].name, QStringLiteral("alert-dlqc"));
        QCOMPARE(events[2].dataSource, QByteArray("ALERT_DLQC"));
        QVERIFY(events[2].destinations.empty()); // as the group
        QCOMPARE(events[3].destinations.size(), size_t(1));
        QVERIFY(events[3].destinations[0].retain);
        QCOMPARE(events[3].destinations[0].qos, 1);
        QCOMPARE(events[5].dataSource, QByteArray("*")); // stays last
    }

    void aProposedRowSaysWhatWouldStandThere()
    {
        const auto rows = Routes::proposed(rich(), camera, {"ANALYTICS_ENABLED"});
        QCOMPARE(rows.size(), size_t(2)); // the group has two destinations
        QVERIFY(rows[0].isRetained() && rows[1].isRetained());
        QCOMPARE(rows[0].topicText(), QStringLiteral("a/{event}"));
        QCOMPARE(rows[0].ttl.toInt(), 60);
    }

    void addingLeavesEverythingElseAsItWas()
    {
        QJsonObject document = rich();
        Routes::add(document, camera, {"NEW"});
        QJsonObject group0 = group(document, 0, 0);
        QJsonArray events = group0.value(QLatin1String("events")).toArray();
        QCOMPARE(events.at(1).toObject().value(QLatin1String("dataSource")).toString(),
                 QStringLiteral("NEW"));
        events.removeAt(1);
        group0.insert(QStringLiteral("events"), events);
        ConfigPath({"assets"}).index(0).key("eventGroups").index(0).put(document, group0);
        QCOMPARE(document, rich());
    }

    void twoTypesOfOneNameGetTwoNames()
    {
        QJsonObject document = bare();
        Routes::add(document, camera, {"A_B", "A-B", "a b"});
        const auto result = ConfigReader::read(text(document));
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        QCOMPARE(result.config.assets.at(0).eventGroups.at(0).events.at(1).name,
                 QStringLiteral("a-b-2"));
    }

    void aValueOfTheGroupBecomesTheEventsOwnWithAllItsDestinations()
    {
        QJsonObject document = rich();
        const RouteRow own = Routes::makeOwn(document, camera, rowOf(document, "ALERT", 1));
        own.destinationPath().key("topic").put(document, QStringLiteral("mine"));
        const auto rows = Routes::rowsOf(document, camera);
        QCOMPARE(rows[0].topicText(), QStringLiteral("a/{event}"));
        QCOMPARE(rows[0].ttl.toInt(), 60);
        QCOMPARE(rows[1].topicText(), QStringLiteral("mine"));
        QCOMPARE(rows[2].topicText(), QStringLiteral("a/{event}")); // "*" is still the group's
        QVERIFY(!rows[2].own);
        Routes::takeGroups(document, rows[1]);
        QCOMPARE(document, rich());
    }

    void removingOneDestinationKeepsTheOther()
    {
        QJsonObject document = rich();
        Routes::remove(document, rowOf(document, "ALERT", 0));
        const auto rows = Routes::rowsOf(document, camera);
        QCOMPARE(rows[0].topicText(), QStringLiteral("b/{event}"));
        QCOMPARE(rows[0].of, qsizetype(1));
        QCOMPARE(rows[1].type, QByteArray("*"));
        QCOMPARE(rows[1].of, qsizetype(2));
        Routes::remove(document, rows[0]);
        QCOMPARE(Routes::rowsOf(document, camera)[0].type, QByteArray("*"));
        QCOMPARE(group(document, 0, 1), group(rich(), 0, 1));
    }

    void copiesToCamerasWithAndWithoutAnAsset()
    {
        QJsonObject document = rich();
        Routes::copy(document, camera, {other, camera});
        const auto result = ConfigReader::read(text(document));
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        QCOMPARE(result.config.assets.size(), size_t(2));
        QVERIFY(result.config.assets[1].endpoint == other);
        QVERIFY(result.config.assets[1].eventGroups == result.config.assets[0].eventGroups);
        QVERIFY(result.config.assets[1].attributes.isEmpty());
        QCOMPARE(result.config.assets[0].attributes.size(), qsizetype(1));
    }

    void namesAreLowerCaseWithDashes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << QByteArray("ALERT_DLQC") << QStringLiteral("alert-dlqc");
        QTest::newRow("hostile") << QByteArray("../+/#\x01 x") << QStringLiteral("..-x");
        QTest::newRow("only signs") << QByteArray("//") << QStringLiteral("event");
        QTest::newRow("the rest") << QByteArray("*") << QStringLiteral("other");
        QTest::newRow("umlaut") << QByteArray("ÖL") << QStringLiteral("öl");
    }
    void namesAreLowerCaseWithDashes()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, name);
        QCOMPARE(Routes::suggestedName(type), name);
    }
};

QTEST_GUILESS_MAIN(TestRouteEdits)
#include "tst_routeedits.moc"
