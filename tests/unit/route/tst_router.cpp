// SPDX-License-Identifier: Apache-2.0
// Which publications an event becomes.
#include "route/router.h"

#include "config/configreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId endpointE{QStringLiteral("d"), QStringLiteral("e")};

Config configWith(QByteArray assets)
{
    QByteArray json = "{'site': {'name': 'North'}, 'instance': 'i n', 'mqtt': {'host': 'b'}, "
                      "'devices': [{'name': 'd', 'endpoints': {'e': {'address': 'http://c/'}}}], "
                      "'assets': [" +
                      assets + "]}";
    const auto result = ConfigReader::read(json.replace('\'', '"'));
    if (!result.ok())
        qFatal("%s", qPrintable(result.fault.toString()));
    return result.config;
}

QByteArray asset(const QByteArray &name, const QByteArray &events, const QByteArray &more = {})
{
    return "{'name': '" + name + "', 'deviceRef': {'deviceName': 'd', 'endpointName': 'e'}" + more +
           ", 'eventGroups': [{'name': 'g', 'events': [" + events + "]}]}";
}

QByteArray eventOf(const QByteArray &name, const QByteArray &source, const QByteArray &topic = {})
{
    QByteArray text = "{'name': '" + name + "', 'dataSource': '" + source + "'";
    if (!topic.isEmpty())
        text +=
            ", 'destinations': [{'target': 'Mqtt', 'configuration': {'topic': '" + topic + "'}}]";
    return text + "}";
}

Event ofType(const QByteArray &type)
{
    Event result;
    result.type = type;
    return result;
}

QList<QByteArray> topicsOf(const Publications &publications)
{
    QList<QByteArray> topics;
    if (publications) {
        for (const Publication &publication : *publications)
            topics << publication.topic;
    }
    return topics;
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void anImpliedAssetTakesEverythingByItsType()
    {
        Router router(configWith(""));
        const Publications publications = router.route(endpointE, ofType("ALERT/x"));
        QCOMPARE(topicsOf(publications), QList<QByteArray>{"events/d/ALERT%2Fx"});
        const Publication &publication = publications->front();
        QCOMPARE(publication.qos, quint8(1));
        QVERIFY(!publication.retain);
        QVERIFY(!publication.ttlSeconds);
        QCOMPARE(publication.source, QByteArray("runnel:i%20n/d/e"));
        QCOMPARE(publication.subject, QByteArray("d/events/ALERT%2Fx"));
    }

    void theExactTypeWinsOverTheStar()
    {
        Router router(
            configWith(asset("a", eventOf("alert", "ALERT") + "," + eventOf("other", "*"))));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("ALERT"))),
                 QList<QByteArray>{"events/d/alert"});
        QCOMPARE(topicsOf(router.route(endpointE, ofType("alert"))),
                 QList<QByteArray>{"events/d/alert"});
        QCOMPARE(router.route(endpointE, ofType("alert"))->front().subject,
                 QByteArray("a/g/alert"));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("HEARTBEAT"))),
                 QList<QByteArray>{"events/d/HEARTBEAT"});
    }

    void anEmptyDataSourceIsAStar()
    {
        Router router(configWith(asset("a", "{'name': 'rest', 'dataSource': ''}")));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("message"))),
                 QList<QByteArray>{"events/d/message"});
    }

    void whatNothingTakesIsUnrouted()
    {
        Router router(configWith(asset("a", eventOf("alert", "ALERT"))));
        QVERIFY(router.route(endpointE, ofType("HEARTBEAT")) == nullptr);
        QVERIFY(router.route(endpointE, ofType("HEARTBEAT")) == nullptr); // from the cache too
        QVERIFY(router.route({QStringLiteral("d"), QStringLiteral("x")}, ofType("ALERT")) ==
                nullptr);
    }

    void aDisabledAssetSilencesItsEndpoint()
    {
        Router router(configWith(asset("a", eventOf("all", "*"), ", 'enabled': false")));
        QVERIFY(router.route(endpointE, ofType("ALERT")) == nullptr);
    }

    void severalAssetsOfOneEndpointAllGetTheEvent()
    {
        Router router(configWith(asset("a", eventOf("x", "ALERT", "1/{asset}")) + "," +
                                 asset("b", eventOf("y", "ALERT", "2/{asset}/{event}") + "," +
                                                eventOf("z", "*", "3/{type}"))));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("ALERT"))),
                 (QList<QByteArray>{"1/a", "2/b/y"}));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("OTHER"))), QList<QByteArray>{"3/OTHER"});
    }

    void theDestinationIsTheEventsElseTheGroupsElseTheImplied()
    {
        Router router(configWith(
            "{'name': 'a', 'deviceRef': {'deviceName': 'd', 'endpointName': 'e'}, 'eventGroups': ["
            "{'name': 'g', 'defaultDestinations': [{'configuration': {'topic': 'group/{event}', "
            "'qos': 'Qos0', "
            "'retain': 'Keep', 'ttl': 60}}], 'events': [" +
            eventOf("own", "A", "own/{event}") + "," + eventOf("shared", "B") +
            "]}, {'name': 'h', 'events': [" + eventOf("bare", "C") + "]}]}"));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("A"))), QList<QByteArray>{"own/own"});
        const Publications shared = router.route(endpointE, ofType("B"));
        QCOMPARE(topicsOf(shared), QList<QByteArray>{"group/shared"});
        QCOMPARE(shared->front().qos, quint8(0));
        QVERIFY(shared->front().retain);
        QCOMPARE(shared->front().ttlSeconds, std::optional<quint32>(60));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("C"))),
                 QList<QByteArray>{"events/d/bare"});
    }

    void everyTokenIsKnown()
    {
        Router router(configWith(
            asset("a", eventOf("v", "T",
                               "{instance}/{site}/{device}/{endpoint}/{asset}/{event}/{type}"))));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("T"))),
                 QList<QByteArray>{"i n/North/d/e/a/v/T"});
    }

    void eventsOfOneTypeShareTheirPublications()
    {
        Router router(configWith(""));
        const Publications first = router.route(endpointE, ofType("A"));
        QCOMPARE(router.route(endpointE, ofType("A")).get(), first.get());
        QVERIFY(router.route(endpointE, ofType("B")).get() != first.get());
    }

    void hostileTypesAreRoutedButNotKept()
    {
        Router router(configWith(""));
        for (int i = 0; i < Router::maximumCachedTypes; ++i)
            router.route(endpointE, ofType("t" + QByteArray::number(i)));
        // Beyond the bound nothing is shared any more, and everything is still right.
        const Publications one = router.route(endpointE, ofType("late"));
        QCOMPARE(topicsOf(one), QList<QByteArray>{"events/d/late"});
        QVERIFY(router.route(endpointE, ofType("late")).get() != one.get());
        QCOMPARE(router.route(endpointE, ofType("t0")).get(),
                 router.route(endpointE, ofType("t0")).get());

        Router fresh(configWith(""));
        const QByteArray longType(Router::maximumCachedBytes + 1, 'x');
        const Publications cut = fresh.route(endpointE, ofType(longType));
        QCOMPARE(cut->front().topic.size(), QByteArray("events/d/").size() + 128);
        QVERIFY(fresh.route(endpointE, ofType(longType)).get() != cut.get());
    }

    void aNewRouterTakesThePlaceOfTheOld()
    {
        Router router(configWith(asset("a", eventOf("x", "ALERT", "old"))));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("ALERT"))), QList<QByteArray>{"old"});
        router = Router(configWith(asset("a", eventOf("x", "ALERT", "new"))));
        QCOMPARE(topicsOf(router.route(endpointE, ofType("ALERT"))), QList<QByteArray>{"new"});
    }

    void aTemplateThatNoReaderCheckedIsLeftOut()
    {
        Config config = configWith(asset("a", eventOf("x", "ALERT", "good")));
        config.assets.front().eventGroups.front().events.front().destinations.front().topic =
            QStringLiteral("bad/#");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left out")));
        Router router(config);
        QVERIFY(router.route(endpointE, ofType("ALERT")) == nullptr);
    }

    void routingIsCheap()
    {
        Router router(
            configWith(asset("a", eventOf("alert", "ALERT") + "," + eventOf("other", "*"))));
        const Event alert = ofType("ALERT");
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i)
                router.route(endpointE, alert);
        }
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
