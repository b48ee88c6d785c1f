// SPDX-License-Identifier: Apache-2.0
// One stream against a camera that behaves: what it asks for, and what it hands out.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

class TestSseStream : public QObject
{
    Q_OBJECT

private slots:
    void asksAsAConnectorShould();
    void ignoresTheProxyOfTheEnvironment();
    void resumesFromItsPosition();
    void neverSendsAnOverlongPosition();

    void readsAStreamAndStampsItsEvents();
    void movesThePositionWithoutAnEvent();
    void marksHeartbeatsAndInvalidJson();
    void followsTheAnalyticsState();
    void survivesAnEventThatIsTooLarge();
    void keepsAnEventInOrderThroughManySmallReads();
};

void TestSseStream::asksAsAConnectorShould()
{
    ScriptedCamera camera;
    StreamFixture f;
    QUrl address = camera.url();
    address.setUserInfo(QStringLiteral("someone:secret"));
    address.setFragment(QStringLiteral("part"));
    address.setQuery(QStringLiteral("a=b"));
    auto stream = f.makeStream(f.endpoint(address));
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    const CameraConnection &request = camera.latest();
    QCOMPARE(request.path(), QByteArray("/camera-events?a=b"));
    QCOMPARE(request.header("Accept"), QByteArray("text/event-stream"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Cache-Control"), QByteArray("no-store"));
    QVERIFY(!request.hasHeader("Last-Event-ID"));
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY2(!request.hasHeader("Upgrade"), "HTTP/2 must not be offered");
    QVERIFY(!request.hasHeader("HTTP2-Settings"));
    QVERIFY(request.requestHead().startsWith("GET "));
    QVERIFY(request.requestHead().contains(" HTTP/1.1\r\n"));
}

void TestSseStream::ignoresTheProxyOfTheEnvironment()
{
    // A port where nobody listens: with the proxy in use no stream could ever be live.
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("HTTP_PROXY", "http://127.0.0.1:1");
    qputenv("all_proxy", "http://127.0.0.1:1");
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().path(), QByteArray("/camera-events"));
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"})
        qunsetenv(name);
}

void TestSseStream::resumesFromItsPosition()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start("\xe2\x98\x83");
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("Last-Event-ID"), QByteArray("\xe2\x98\x83"));
    camera.latest().sendChunk("data: a\n\nid: 8\ndata: b\n\nid: 9\ndata: half");
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[0].id, QByteArray("\xe2\x98\x83"));
    camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QCOMPARE(camera.latest().header("Last-Event-ID"), QByteArray("8"));
    waitUntilLive(*stream);
    QCOMPARE(stream->status().reconnects, 1u);
    QVERIFY(book.outages.at(0).resumedById);
}

void TestSseStream::neverSendsAnOverlongPosition()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start(QByteArray(4096, 'x'));
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("Last-Event-ID").size(), 4096);
    camera.latest().sendChunk("id: " + QByteArray(4097, 'y') + "\ndata: a\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    QCOMPARE(book.events[0].id, QByteArray());
    QCOMPARE(stream->lastEventId(), QByteArray());
    camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QVERIFY(!camera.latest().hasHeader("Last-Event-ID"));
}

void TestSseStream::readsAStreamAndStampsItsEvents()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QCOMPARE(stream->state(), State::Connecting);
    waitUntilLive(*stream);
    f.clock.advance(5s);
    camera.latest().sendChunk("event: ALERT\nid: 7\nda");
    camera.latest().sendChunk("ta: {\"a\": 1}\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    QCOMPARE(book.events[0].type, QByteArray("ALERT"));
    QCOMPARE(book.events[0].data, QByteArray("{\"a\": 1}"));
    QCOMPARE(book.events[0].id, QByteArray("7"));
    QCOMPARE(book.events[0].receivedAt, f.clock.wallMilliseconds());
    QCOMPARE(book.events[0].readAt, f.clock.now());
    QVERIFY(book.events[0].validJson);
    QCOMPARE(stream->lastEventId(), QByteArray("7"));
    QCOMPARE(stream->status().lastEventAt, f.clock.wallMilliseconds());
    QCOMPARE(book.states, (std::vector{State::Connecting, State::Live}));
    QVERIFY(book.faults.empty());
}

void TestSseStream::movesThePositionWithoutAnEvent()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("id: 42\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.batches, 1);
    QCOMPARE(book.position, QByteArray("42"));
    QVERIFY(book.events.empty());
    QCOMPARE(stream->status().lastEventAt, 0);
}

void TestSseStream::marksHeartbeatsAndInvalidJson()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("event: HEARTBEAT\ndata: {}\n\nevent: ALERT\ndata: not JSON\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[0].eventClass, EventClass::Heartbeat);
    QVERIFY(book.events[0].validJson);
    QCOMPARE(book.events[1].eventClass, EventClass::Ordinary);
    QVERIFY(!book.events[1].validJson);
    QCOMPARE(stream->status().lastHeartbeatAt, f.clock.wallMilliseconds());
}

void TestSseStream::followsTheAnalyticsState()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    QSignalSpy changes(stream.get(), &SseStream::analyticsChanged);
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(stream->status().analytics, AnalyticsState::Unknown);
    camera.latest().sendChunk("event: ANALYTICS_ENABLED\ndata: {}\n\n");
    QTRY_COMPARE(stream->status().analytics, AnalyticsState::Enabled);
    camera.latest().sendChunk("event: ANALYTICS_DISABLED\ndata: {}\n\n");
    QTRY_COMPARE(stream->status().analytics, AnalyticsState::Disabled);
    const qint64 since = stream->status().analyticsSince;
    QCOMPARE(since, stream->status().lastEventAt);
    f.clock.advance(10s);
    camera.latest().sendChunk("event: ANALYTICS_DISABLED\ndata: {}\n\n"); // the same again
    QTRY_COMPARE(stream->status().lastEventAt, since + 10'000);
    QCOMPARE(stream->status().analyticsSince, since);
    QCOMPARE(changes.size(), 2);
}

void TestSseStream::survivesAnEventThatIsTooLarge()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.maxEventBytes = 100'000;
    auto stream = f.makeStream(config);
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    camera.latest().sendChunk("data: " + QByteArray(100'000, 'x') + "\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    camera.latest().sendChunk("data: " + QByteArray(100'001, 'x') + "\n\ndata: b\n\n");
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[1].data, QByteArray("b"));
    QCOMPARE(stream->oversizedEvents(), 1u);
    QCOMPARE(stream->state(), State::Live);
    QCOMPARE(stream->status().fault.kind, FaultKind::EventTooLarge);
    f.clock.advance(50s);
    camera.latest().sendChunk("data: c\n\n");
    QTRY_COMPARE(book.events.size(), 3u);
    f.clock.advance(11s);
    camera.latest().sendChunk("data: d\n\n");
    QTRY_COMPARE(book.events.size(), 4u);
    QVERIFY(!stream->status().fault); // told long enough
}

void TestSseStream::keepsAnEventInOrderThroughManySmallReads()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    QByteArray all;
    for (int i = 0; i < 50'000; ++i)
        all += "data: " + QByteArray::number(i) + "\r\n\r\n";
    for (qsizetype at = 0; at < all.size(); at += 4999)
        camera.latest().sendChunk(all.mid(at, 4999));
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), 50'000u, 30'000);
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE(book.events[size_t(i)].data, QByteArray::number(i));
}

QTEST_GUILESS_MAIN(TestSseStream)
#include "tst_ssestream.moc"
