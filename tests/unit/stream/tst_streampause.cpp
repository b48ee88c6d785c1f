// SPDX-License-Identifier: Apache-2.0
// A paused stream holds its camera back and loses nothing; a stopped one is silent.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

namespace {

/// True when the camera's bytes stopped moving before they were all out.
bool isHeldBack(CameraConnection &connection)
{
    qint64 before = -1;
    int still = 0;
    return QTest::qWaitFor([&] {
        still = std::exchange(before, connection.bytesToWrite()) == connection.bytesToWrite()
                    ? still + 1
                    : 0;
        return still >= 10 && before > 0;
    });
}

} // namespace

class TestStreamPause : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheCameraBackWhilePaused();
    void doesNotCountAPauseAsSilence();
    void losesNothingWhenTheCameraEndsWhilePaused_data();
    void losesNothingWhenTheCameraEndsWhilePaused();
    void resumesBehindWhatItHandedOutWhenCutWhilePaused();

    void saysNothingAfterStop_data();
    void saysNothingAfterStop();
    void mayBeDestroyedInItsOwnSignal();
};

void TestStreamPause::holdsTheCameraBackWhilePaused()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    const QByteArray event = "data: " + QByteArray(1000, 'x') + "\n\n";
    constexpr int count = 40'000; // 40 MB: far more than all socket buffers together
    const QByteArray block = event.repeated(100);
    for (int i = 0; i < count / 100; ++i)
        camera.latest().sendChunk(block);
    QVERIFY(isHeldBack(camera.latest()));
    QVERIFY2(camera.latest().bytesToWrite() > 20'000'000, "a paused stream must not be read");
    QVERIFY(book.events.empty());
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), size_t(count), 60'000);
    QCOMPARE(book.bytes, qint64{count} * 1000);
    QCOMPARE(stream->state(), State::Live);
}

void TestStreamPause::doesNotCountAPauseAsSilence()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.heartbeat.interval = 5s;
    auto stream = f.makeStream(config);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    f.clock.advance(1h);
    QCOMPARE(stream->state(), State::Live);
    stream->setPaused(false);
    f.clock.advance(14s);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    f.clock.advance(45s);
    QCOMPARE(stream->state(), State::Retrying);
}

void TestStreamPause::losesNothingWhenTheCameraEndsWhilePaused_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("chunked") << true;
    QTest::newRow("until it closes") << false;
}

void TestStreamPause::losesNothingWhenTheCameraEndsWhilePaused()
{
    QFETCH(bool, chunked);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([chunked](CameraConnection &c) {
        if (chunked)
            c.openStream();
        else
            c.sendHead();
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    const QByteArray event = "data: " + QByteArray(3000, 'x') + "\n\n";
    for (int i = 0; i < 4000; ++i) { // more than all buffers on the way
        if (chunked)
            camera.latest().sendChunk(event);
        else
            camera.latest().send(event);
    }
    if (chunked)
        camera.latest().send("0\r\n\r\n");
    camera.latest().finish();
    QVERIFY(isHeldBack(camera.latest()));
    QVERIFY(book.events.empty());
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), 4000u, 30'000);
    QTRY_COMPARE(stream->state(), State::Retrying);
}

void TestStreamPause::resumesBehindWhatItHandedOutWhenCutWhilePaused()
{
    // Without the last chunk the answer is a broken one: the library then throws away what it
    // had read beyond the buffer. The position must not have run ahead of that.
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    for (int i = 1; i <= 4000; ++i)
        camera.latest().sendChunk("id: " + QByteArray::number(i) +
                                  "\ndata: " + QByteArray(3000, 'x') + "\n\n");
    camera.latest().finish();
    QVERIFY(isHeldBack(camera.latest()));
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(stream->state(), State::Retrying, 30'000);
    QVERIFY(book.events.size() > 3900);
    for (size_t i = 0; i < book.events.size(); ++i)
        QCOMPARE(book.events[i].id, QByteArray::number(i + 1));
    QCOMPARE(stream->lastEventId(), book.events.back().id);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QCOMPARE(camera.latest().header("Last-Event-ID"), book.events.back().id);
}

void TestStreamPause::saysNothingAfterStop_data()
{
    QTest::addColumn<int>("phase");
    for (int phase = 0; phase < 6; ++phase)
        QTest::addRow("phase %d", phase) << phase;
}

void TestStreamPause::saysNothingAfterStop()
{
    QFETCH(int, phase);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        if (phase == 2)
            return;
        if (phase == 5) {
            c.sendHead("Content-Length: 100\r\n", "500 Oops");
            return;
        }
        c.openStream();
        c.sendChunk("data: a\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    if (phase == 1)
        QTRY_COMPARE(camera.connectionCount(), 1u);
    if (phase >= 2)
        QTRY_COMPARE(camera.requestCount(), 1u);
    if (phase >= 3 && phase < 5)
        QTRY_COMPARE(book.events.size(), 1u);
    if (phase == 4) {
        camera.latest().finish();
        QTRY_COMPARE(stream->state(), State::Retrying);
    }
    stream->stop();
    QCOMPARE(stream->state(), State::Stopped);
    const size_t states = book.states.size();
    const int batches = book.batches;
    if (camera.connectionCount() > 0 && camera.latest().isOpen())
        camera.latest().sendChunk("data: b\n\n");
    f.clock.advance(1h);
    QTRY_COMPARE(camera.openConnections(), 0u);
    QCOMPARE(book.states.size(), states);
    QCOMPARE(book.batches, batches);
    QCOMPARE(f.pool.streamCount(), 0);
    QCOMPARE(f.clock.untilNextTimer(), std::chrono::nanoseconds::max());
}

void TestStreamPause::mayBeDestroyedInItsOwnSignal()
{
    for (const bool onEvent : {true, false}) {
        ScriptedCamera camera;
        StreamFixture f;
        camera.setHandler([](CameraConnection &c) {
            c.openStream();
            c.sendChunk("data: a\n\n");
        });
        auto stream = f.makeStream(f.endpoint(camera.url()));
        if (onEvent)
            connect(stream.get(), &SseStream::eventsReceived, this, [&] { stream.reset(); });
        else
            connect(stream.get(), &SseStream::stateChanged, this, [&](SseStream::State state) {
                if (state == State::Live)
                    stream.reset();
            });
        stream->start({});
        QTRY_VERIFY(!stream);
        QTRY_COMPARE(f.pool.streamCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestStreamPause)
#include "tst_streampause.moc"
