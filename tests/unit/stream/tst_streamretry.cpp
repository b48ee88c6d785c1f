// SPDX-License-Identifier: Apache-2.0
// A stream that ends, hangs or goes silent is tried again, at a pace, and the outage is told.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

class TestStreamRetry : public QObject
{
    Q_OBJECT

private slots:
    void reconnectsAfterEachKindOfEnd_data();
    void reconnectsAfterEachKindOfEnd();
    void throwsAwayTheIncompleteEventOfACutStream();
    void limitsTheTimeForHeaders();
    void limitsTheTimeForAConnection();
    void endsAnIdleStreamButNotOneWithComments();
    void becomesStaleWithoutHeartbeatsAndLiveAgain();

    void backsOffWithAGrowingDelay();
    void forgetsTheBackoffOnlyAfterAHealthyTime();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void honoursTheRetryFieldWithinItsLimits();
    void retriesAtOnceWhenTold();
    void recordsTheOutage();
};

void TestStreamRetry::reconnectsAfterEachKindOfEnd_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<QByteArray>("how");
    for (const bool chunked : {true, false}) {
        for (const char *how : {"end", "fin", "reset"})
            QTest::addRow("%s, %s", chunked ? "chunked" : "until it closes", how)
                << chunked << QByteArray(how);
    }
}

void TestStreamRetry::reconnectsAfterEachKindOfEnd()
{
    QFETCH(bool, chunked);
    QFETCH(QByteArray, how);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        if (chunked) {
            c.openStream();
            c.sendChunk("data: a\n\n");
        } else {
            c.sendHead();
            c.send("data: a\n\n");
        }
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.events.size(), 1u);
    if (how == "end" && chunked)
        camera.latest().send("0\r\n\r\n");
    else if (how == "reset")
        camera.latest().reset();
    else
        camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    const FaultKind kind = stream->status().fault.kind;
    QVERIFY(kind == FaultKind::StreamEnded || kind == FaultKind::ConnectionReset);
    QVERIFY(!stream->status().fault.remedy.isEmpty());
    f.clock.advance(1s);
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(stream->state(), State::Live);
    QVERIFY(!stream->status().fault);
    QCOMPARE(f.pool.streamCount(), 1);
}

void TestStreamRetry::throwsAwayTheIncompleteEventOfACutStream()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) {
        c.sendHead();
        c.send("data: a\n\nevent: HALF\nid: 3\ndata: b\n");
        c.finish();
    });
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: c\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QVERIFY(book.faults.back().detail.contains(QStringLiteral("not complete")));
    f.clock.advance(1s);
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[1].type, QByteArray("message"));
    QCOMPARE(book.events[1].data, QByteArray("c"));
    QVERIFY(!camera.latest().hasHeader("Last-Event-ID"));
}

void TestStreamRetry::limitsTheTimeForHeaders()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Type: te"); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    f.clock.advance(14'999ms);
    QCOMPARE(stream->state(), State::Connecting);
    f.clock.advance(1ms);
    QCOMPARE(stream->state(), State::Retrying);
    QTRY_COMPARE(camera.openConnections(), 0u);
    QCOMPARE(stream->status().fault.kind, FaultKind::HeadersTimedOut);
}

void TestStreamRetry::limitsTheTimeForAConnection()
{
    // TLS towards a port that accepts and stays silent: nothing is ever sent.
    ScriptedCamera camera;
    StreamFixture f;
    QUrl address = camera.url();
    address.setScheme(QStringLiteral("https"));
    auto stream = f.makeStream(f.endpoint(address));
    stream->start({});
    QTRY_COMPARE(camera.connectionCount(), 1u);
    f.clock.advance(15s);
    QCOMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::ConnectionTimedOut);
    QTRY_COMPARE(camera.openConnections(), 0u);
}

void TestStreamRetry::endsAnIdleStreamButNotOneWithComments()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    for (int i = 0; i < 4; ++i) {
        f.clock.advance(40s);
        QCOMPARE(stream->state(), State::Live);
        const int batches = book.batches;
        camera.latest().sendChunk(":\nid: " + QByteArray::number(i) + "\n\n");
        QTRY_COMPARE(book.batches, batches + 1);
    }
    const qint64 lastByte = f.clock.wallMilliseconds();
    f.clock.advance(59'999ms);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1ms);
    QCOMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::StreamIdle);
    QTRY_COMPARE(camera.openConnections(), 0u);
    f.clock.advance(1s);
    waitUntilLive(*stream);
    QCOMPARE(book.outages.at(0).from, lastByte); // half open since then
}

void TestStreamRetry::becomesStaleWithoutHeartbeatsAndLiveAgain()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.heartbeat = {"BEAT", 5s, 3};
    auto stream = f.makeStream(config);
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    f.clock.advance(14s);
    camera.latest().sendChunk("event: ALERT\ndata: 1\n\n"); // no heartbeat
    QTRY_COMPARE(book.events.size(), 1u);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    QCOMPARE(stream->status().fault.kind, FaultKind::HeartbeatMissed);
    camera.latest().sendChunk("event: BEAT\ndata: 1\n\n");
    QTRY_COMPARE(stream->state(), State::Live);
    QVERIFY(!stream->status().fault);
    f.clock.advance(14s);
    camera.latest().sendChunk("event: BEAT\ndata: 1\n\n");
    QTRY_COMPARE(book.events.size(), 3u);
    f.clock.advance(14s);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    QCOMPARE(camera.requestCount(), 1u);
}

void TestStreamRetry::backsOffWithAGrowingDelay()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.sendHead("Content-Length: 0\r\n", "503 Busy"); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(stream->state(), State::Retrying);
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        QVERIFY(delay >= 100);
        QVERIFY2(delay <= std::min(60'000, 1000 << std::min(i, 6)),
                 qPrintable(QString::number(delay)));
        longest = std::max(longest, delay);
        f.clock.advance(std::chrono::milliseconds(delay));
        QCOMPARE(stream->state(), State::Connecting);
    }
    QVERIFY(longest > 30'000);
    QTRY_COMPARE(camera.requestCount(), 21u);
}

void TestStreamRetry::forgetsTheBackoffOnlyAfterAHealthyTime()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    const auto loseAfter = [&](std::chrono::seconds healthy) {
        if (!QTest::qWaitFor([&] { return stream->state() == State::Live; }))
            return qint64{-1};
        f.clock.advance(healthy);
        camera.latest().finish();
        if (!QTest::qWaitFor([&] { return stream->state() == State::Retrying; }))
            return qint64{-1};
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        f.clock.advance(std::chrono::milliseconds(delay));
        return delay;
    };
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i)
        longest = std::max(longest, loseAfter(29s));
    QVERIFY2(longest > 2000, "open and die must not hammer");
    const qint64 delay = loseAfter(30s);
    QVERIFY(delay > 0);
    QVERIFY2(delay <= 1000, "thirty healthy seconds forget the past");
}

void TestStreamRetry::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("atLeast");
    QTest::addColumn<qint64>("atMost");
    QTest::newRow("seconds") << QByteArray("120") << qint64{120'000} << qint64{120'000};
    QTest::newRow("a date") << QByteArray("Thu, 01 Jan 2026 00:03:00 GMT") << qint64{180'000}
                            << qint64{180'000};
    QTest::newRow("a date of the past")
        << QByteArray("Mon, 01 Jan 2024 00:00:00 GMT") << qint64{100} << qint64{1000};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{100} << qint64{1000};
    QTest::newRow("for ever") << QByteArray("99999999999999999999") << qint64{3'600'000}
                              << qint64{3'600'000};
}

void TestStreamRetry::honoursRetryAfter()
{
    QFETCH(QByteArray, value);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        c.sendHead("Retry-After: " + value + "\r\nContent-Length: 0\r\n", "503 Busy");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
    QFETCH(qint64, atLeast);
    QFETCH(qint64, atMost);
    QVERIFY2(delay >= atLeast && delay <= atMost, qPrintable(QString::number(delay)));
}

void TestStreamRetry::honoursTheRetryFieldWithinItsLimits()
{
    for (const auto &[field, atLeast] :
         {std::pair("1", 500), std::pair("20000", 20'000), std::pair("999999999", 60'000)}) {
        ScriptedCamera camera;
        StreamFixture f;
        camera.setHandler([&](CameraConnection &c) {
            c.openStream();
            c.sendChunk(QByteArray("retry: ") + field + "\ndata: a\n\n");
        });
        auto stream = f.makeStream(f.endpoint(camera.url()));
        StreamRecorder book(*stream);
        stream->start({});
        QTRY_COMPARE(book.events.size(), 1u);
        camera.latest().finish();
        QTRY_COMPARE(stream->state(), State::Retrying);
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        QVERIFY2(delay >= atLeast && delay <= std::max(1000, atLeast),
                 qPrintable(QString::number(delay)));
    }
}

void TestStreamRetry::retriesAtOnceWhenTold()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) {
        c.sendHead("Retry-After: 300\r\nContent-Length: 0\r\n", "503 Busy");
    });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    stream->retryNow();
    f.clock.advance(20ms); // the pacer's turn
    waitUntilLive(*stream);
    stream->retryNow(); // changes nothing
    QCOMPARE(stream->state(), State::Live);
    QCOMPARE(camera.requestCount(), 2u);
}

void TestStreamRetry::recordsTheOutage()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) { c.openStream(); });
    camera.answerNext([](CameraConnection &c) { c.sendHead("Content-Length: 0\r\n", "500 Oops"); });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    QVERIFY(book.outages.empty());
    f.clock.advance(10s);
    const qint64 lost = f.clock.wallMilliseconds();
    camera.latest().send("0\r\n\r\n");
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    waitUntilLive(*stream);
    QCOMPARE(book.outages.size(), 1u);
    QCOMPARE(book.outages[0].from, lost);
    QCOMPARE(book.outages[0].to, f.clock.wallMilliseconds());
    QCOMPARE(book.outages[0].reason.kind, FaultKind::StreamEnded);
    QVERIFY(!book.outages[0].resumedById);
}

QTEST_GUILESS_MAIN(TestStreamRetry)
#include "tst_streamretry.moc"
