// SPDX-License-Identifier: Apache-2.0
// The set of streams follows the configuration, and a thousand of them do not knock at once.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Site
{
    ScriptedCamera camera;
    ManualClock clock;
    QRandomGenerator random{7};
    FakeSecrets secrets;
    EndpointSupervisor supervisor{secrets, clock, random};

    Site()
    {
        camera.setHandler([](CameraConnection &c) { c.openStream(); });
    }
    EndpointConfig endpoint(const char *name) const
    {
        EndpointConfig config;
        config.id = {QString::fromLatin1(name), QStringLiteral("events")};
        config.address = camera.url(QByteArray("/") + name);
        return config;
    }
    EndpointState state(const char *name) const
    {
        return supervisor.status({QString::fromLatin1(name), QStringLiteral("events")}).state;
    }
    void set(const std::vector<EndpointConfig> &endpoints, const QByteArray &stored = {})
    {
        supervisor.setEndpoints(endpoints, [stored](const EndpointId &) { return stored; });
        clock.advance(20ms * (1 + endpoints.size()));
    }
};

} // namespace

class TestEndpointSupervisor : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEnabledEndpoint();
    void touchesOnlyWhatChanged();
    void restartsAChangedEndpointFromItsPosition();
    void stopsWhatIsRemoved();
    void resumesADisabledEndpointWhereItStood();
    void spreadsItsConnects();
    void pausesAllStreamsAndLaterOnesToo();
    void saysNothingAfterStop();
    void mayBeStoppedInItsOwnSignal();
    void reportsAnOutage();
    void takesTheFirstOfTwoWithOneId();
};

void TestEndpointSupervisor::readsEveryEnabledEndpoint()
{
    Site site;
    QSignalSpy events(&site.supervisor, &EndpointSupervisor::eventsReceived);
    EndpointConfig off = site.endpoint("off");
    off.enabled = false;
    site.set({site.endpoint("a"), site.endpoint("b"), off}, "33");
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    QTRY_COMPARE(site.state("b"), EndpointState::Live);
    QCOMPARE(site.state("off"), EndpointState::Disabled);
    QCOMPARE(site.camera.requestCount(), 2u);
    QCOMPARE(site.camera.latest().header("Last-Event-ID"), QByteArray("33"));
    QCOMPARE(site.supervisor.statuses().size(), 3u);
    site.camera.connection(0).sendChunk("data: x\n\n");
    QTRY_COMPARE(events.size(), 1);
    const auto batch = events.at(0).at(0).value<EventBatch>();
    QCOMPARE("/" + batch.endpoint.device.toLatin1(), site.camera.connection(0).path());
}

void TestEndpointSupervisor::touchesOnlyWhatChanged()
{
    Site site;
    site.set({site.endpoint("a"), site.endpoint("b")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    QTRY_COMPARE(site.state("b"), EndpointState::Live);
    EndpointConfig changed = site.endpoint("b");
    changed.idleTimeout = 10s;
    site.set({changed, site.endpoint("a"), site.endpoint("c")});
    QTRY_COMPARE(site.camera.requestCount(), 4u);
    QTRY_COMPARE(site.state("b"), EndpointState::Live);
    QTRY_COMPARE(site.state("c"), EndpointState::Live);
    QTRY_COMPARE(site.camera.openConnections(), 3u);
    for (size_t i = 0; i < 2; ++i)
        QCOMPARE(site.camera.connection(i).isOpen(), site.camera.connection(i).path() == "/a");
}

void TestEndpointSupervisor::restartsAChangedEndpointFromItsPosition()
{
    Site site;
    QSignalSpy events(&site.supervisor, &EndpointSupervisor::eventsReceived);
    site.set({site.endpoint("a")}, "1");
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    site.camera.latest().sendChunk("id: 2\ndata: x\n\n");
    QTRY_COMPARE(events.size(), 1);
    EndpointConfig changed = site.endpoint("a");
    changed.address = site.camera.url("/moved");
    site.set({changed}, "1");
    QTRY_COMPARE(site.camera.requestCount(), 2u);
    QCOMPARE(site.camera.latest().path(), QByteArray("/moved"));
    QCOMPARE(site.camera.latest().header("Last-Event-ID"), QByteArray("2"));
}

void TestEndpointSupervisor::stopsWhatIsRemoved()
{
    Site site;
    site.set({site.endpoint("a"), site.endpoint("b")});
    QTRY_COMPARE(site.camera.openConnections(), 2u);
    site.set({site.endpoint("b")});
    QTRY_COMPARE(site.camera.openConnections(), 1u);
    QCOMPARE(site.supervisor.statuses().size(), 1u);
    QTRY_COMPARE(site.state("b"), EndpointState::Live);
    site.set({});
    QTRY_COMPARE(site.camera.openConnections(), 0u);
}

void TestEndpointSupervisor::resumesADisabledEndpointWhereItStood()
{
    Site site;
    QSignalSpy events(&site.supervisor, &EndpointSupervisor::eventsReceived);
    site.set({site.endpoint("a")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    site.camera.latest().sendChunk("id: 5\ndata: x\n\n");
    QTRY_COMPARE(events.size(), 1);
    EndpointConfig off = site.endpoint("a");
    off.enabled = false;
    site.set({off});
    QCOMPARE(site.state("a"), EndpointState::Disabled);
    QTRY_COMPARE(site.camera.openConnections(), 0u);
    site.set({site.endpoint("a")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    QCOMPARE(site.camera.latest().header("Last-Event-ID"), QByteArray("5"));
}

void TestEndpointSupervisor::spreadsItsConnects()
{
    ManualClock clock;
    QRandomGenerator random(3);
    ConnectPacer pacer(clock, random);
    std::vector<std::chrono::nanoseconds> turns;
    std::vector<ConnectPacer::Ticket> tickets;
    for (int i = 0; i < 1000; ++i)
        tickets.push_back(pacer.request([&] { turns.push_back(clock.now()); }));
    QCOMPARE(turns.size(), 1u);
    tickets[500] = {}; // one gives up
    clock.advance(30s);
    QCOMPARE(turns.size(), 999u);
    for (size_t i = 100; i < turns.size(); ++i)
        QVERIFY(turns[i] - turns[i - 100] >= 1s);
    QVERIFY2(turns.back() - turns.front() < 20s, "all are served soon");
    // After an outage the same holds again, and a lone connect waits for nobody.
    const auto ticket = pacer.request([&] { turns.push_back(clock.now()); });
    QCOMPARE(turns.size(), 1000u);
}

void TestEndpointSupervisor::pausesAllStreamsAndLaterOnesToo()
{
    Site site;
    QSignalSpy events(&site.supervisor, &EndpointSupervisor::eventsReceived);
    site.supervisor.setPaused(true);
    site.set({site.endpoint("a")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    site.camera.latest().sendChunk("data: x\n\n");
    // Events of another site, each sent once the one before was read, show that the first had its
    // time to come.
    Site other;
    QSignalSpy markers(&other.supervisor, &EndpointSupervisor::eventsReceived);
    other.set({other.endpoint("marker")});
    QTRY_COMPARE(other.state("marker"), EndpointState::Live);
    for (int i = 1; i <= 20; ++i) {
        other.camera.latest().sendChunk("data: y\n\n");
        QVERIFY(markers.size() == i || markers.wait());
    }
    QCOMPARE(events.size(), 0);
    site.supervisor.setPaused(false);
    QTRY_COMPARE(events.size(), 1);
}

void TestEndpointSupervisor::saysNothingAfterStop()
{
    Site site;
    site.set({site.endpoint("a"), site.endpoint("b")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    QTRY_COMPARE(site.state("b"), EndpointState::Live);
    site.camera.connection(0).sendChunk("data: x\n\n");
    QSignalSpy events(&site.supervisor, &EndpointSupervisor::eventsReceived);
    QSignalSpy statuses(&site.supervisor, &EndpointSupervisor::statusChanged);
    site.supervisor.stop();
    site.clock.advance(1h);
    QTRY_COMPARE(site.camera.openConnections(), 0u);
    QCOMPARE(events.size(), 0);
    QCOMPARE(statuses.size(), 0);
    QCOMPARE(site.clock.untilNextTimer(), std::chrono::nanoseconds::max());
}

void TestEndpointSupervisor::mayBeStoppedInItsOwnSignal()
{
    Site site;
    int seen = 0;
    connect(&site.supervisor, &EndpointSupervisor::eventsReceived, this, [&] {
        ++seen;
        site.supervisor.stop();
    });
    site.set({site.endpoint("a")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    site.camera.latest().sendChunk("data: x\n\n");
    QTRY_COMPARE(seen, 1);
    QTRY_COMPARE(site.camera.openConnections(), 0u);
}

void TestEndpointSupervisor::reportsAnOutage()
{
    Site site;
    QSignalSpy outages(&site.supervisor, &EndpointSupervisor::outageEnded);
    site.set({site.endpoint("a")});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    site.camera.latest().finish();
    QTRY_COMPARE(site.state("a"), EndpointState::Retrying);
    site.supervisor.retryNow({QStringLiteral("a"), QStringLiteral("events")});
    site.clock.advance(20ms);
    QTRY_COMPARE(outages.size(), 1);
    QCOMPARE(outages.at(0).at(0).value<StreamOutage>().id.device, QStringLiteral("a"));
}

void TestEndpointSupervisor::takesTheFirstOfTwoWithOneId()
{
    Site site;
    EndpointConfig second = site.endpoint("a");
    second.address = site.camera.url("/second");
    site.set({site.endpoint("a"), second});
    QTRY_COMPARE(site.state("a"), EndpointState::Live);
    QCOMPARE(site.camera.requestCount(), 1u);
    QCOMPARE(site.camera.latest().path(), QByteArray("/a"));
}

QTEST_GUILESS_MAIN(TestEndpointSupervisor)
#include "tst_endpointsupervisor.moc"
