// SPDX-License-Identifier: Apache-2.0
// Who shares a manager, and that none of many streams behind one address is left waiting.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QThread>

#include <atomic>

#include <algorithm>

using namespace Runnel;
using namespace std::chrono_literals;

class TestStreamPool : public QObject
{
    Q_OBJECT

private slots:
    void leavesAManagerToTheReplyThatReleasedIt();
    void keepsSixtyFourStreamsBehindOneAddressLive();
    void givesASlotBackWhenAStreamEnds();
    void separatesTrustIdentities();
    void separatesAccountsOfOneHost();
    void putsAtMostThirtyTwoStreamsOnAManager();
    void keepsFewIdleManagers();
    void leavesRunningStreamsAloneWhenCachesAreCleared();
};

void TestStreamPool::keepsSixtyFourStreamsBehindOneAddressLive()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    std::vector<std::unique_ptr<SseStream>> streams;
    std::vector<std::unique_ptr<StreamRecorder>> books;
    for (int i = 0; i < 64; ++i) {
        EndpointConfig config = f.endpoint(camera.url("/cameras/" + QByteArray::number(i)));
        streams.push_back(f.makeStream(config));
        books.push_back(std::make_unique<StreamRecorder>(*streams.back()));
        streams.back()->start({});
    }
    QVERIFY(f.pacer.waiting() > 0);
    f.clock.advance(1s);
    QTRY_COMPARE(camera.requestCount(), 64u);
    for (const auto &stream : streams)
        QTRY_COMPARE(stream->state(), SseStream::State::Live);
    for (size_t i = 0; i < 64; ++i)
        camera.connection(i).sendChunk("data: " + camera.connection(i).path() + "\n\n");
    for (size_t i = 0; i < 64; ++i) {
        QTRY_COMPARE(books[i]->events.size(), 1u);
        QCOMPARE(books[i]->events[0].data, "/cameras/" + QByteArray::number(i));
    }
    QCOMPARE(f.pool.streamCount(), 64);
}

void TestStreamPool::givesASlotBackWhenAStreamEnds()
{
    // More streams one after the other than a manager has slots for one host.
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    for (int i = 0; i < 20; ++i) {
        auto stream = f.makeStream(f.endpoint(camera.url()));
        stream->start({});
        f.clock.advance(20ms);
        QTRY_COMPARE(stream->state(), SseStream::State::Live);
    }
    QCOMPARE(f.pool.streamCount(), 0);
    QCOMPARE(f.pool.managerCount(), 0u);
}

void TestStreamPool::separatesTrustIdentities()
{
    ManualClock clock;
    StreamPool pool(clock);
    const QUrl address(QStringLiteral("https://camera/"));
    const StreamPool::Lease a = pool.acquire("a", {}, address, {});
    const StreamPool::Lease b = pool.acquire("b", {}, address, {});
    const StreamPool::Lease a2 = pool.acquire("a", {}, address, {});
    QVERIFY(&a.manager() != &b.manager());
    QCOMPARE(&a.manager(), &a2.manager());
}

void TestStreamPool::separatesAccountsOfOneHost()
{
    ManualClock clock;
    StreamPool pool(clock);
    const QUrl address(QStringLiteral("https://camera/"));
    const StreamPool::Lease a = pool.acquire("t", "a", address, {});
    const StreamPool::Lease b = pool.acquire("t", "b", address, {});
    const StreamPool::Lease elsewhere =
        pool.acquire("t", "b", QUrl(QStringLiteral("https://other/")), {});
    const StreamPool::Lease none = pool.acquire("t", {}, address, {});
    QVERIFY(&a.manager() != &b.manager());
    QCOMPARE(&a.manager(), &elsewhere.manager());
    QCOMPARE(&a.manager(), &none.manager());
}

void TestStreamPool::putsAtMostThirtyTwoStreamsOnAManager()
{
    ManualClock clock;
    StreamPool pool(clock);
    std::vector<StreamPool::Lease> leases;
    for (int i = 0; i < 320; ++i)
        leases.push_back(
            pool.acquire("t", {}, QUrl(QStringLiteral("http://camera-%1/").arg(i)), {}));
    QCOMPARE(pool.managerCount(), 10u);
    for (const StreamPool::Lease &lease : leases)
        QVERIFY(std::ranges::count_if(leases, [&](const auto &other) {
                    return &other.manager() == &lease.manager();
                }) <= StreamPool::streamsPerManager);
}

void TestStreamPool::keepsFewIdleManagers()
{
    ManualClock clock;
    StreamPool pool(clock);
    std::vector<StreamPool::Lease> leases;
    for (int i = 0; i < 20; ++i)
        leases.push_back(
            pool.acquire(QByteArray::number(i), {}, QUrl(QStringLiteral("http://camera/")), {}));
    QCOMPARE(pool.managerCount(), 20u);
    leases.clear();
    QVERIFY(pool.managerCount() <= 4);
    QCOMPARE(pool.streamCount(), 0);
}

void TestStreamPool::leavesRunningStreamsAloneWhenCachesAreCleared()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    StreamFixture f;
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(stream->state(), SseStream::State::Live);
    f.pool.clearCaches();
    camera.latest().sendChunk("data: a\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    auto other = f.makeStream(f.endpoint(camera.url()));
    other->start({});
    f.clock.advance(20ms);
    QTRY_COMPARE(other->state(), SseStream::State::Live);
    QCOMPARE(f.pool.managerCount(), 2u); // the old manager takes no new stream
    stream->stop();
    QCOMPARE(f.pool.managerCount(), 1u);
}

/// What releases the last stream may stand in a slot of a reply: not before that has returned.
void TestStreamPool::leavesAManagerToTheReplyThatReleasedIt()
{
    ManualClock clock;
    StreamPool pool(clock);
    StreamPool::Lease lease = pool.acquire({}, {}, QUrl(QStringLiteral("http://127.0.0.1/")), {});
    QNetworkAccessManager *const manager = &lease.manager();
    std::atomic<bool> gone = false;
    QObject::connect(
        manager, &QObject::destroyed, manager, [&gone] { gone = true; }, Qt::DirectConnection);
    lease.release();
    QCOMPARE(pool.managerCount(), size_t(0));
    QVERIFY(!gone);
    QCOMPARE(manager->thread(), QThread::currentThread());
    QTRY_VERIFY(gone);
}

QTEST_GUILESS_MAIN(TestStreamPool)
#include "tst_streampool.moc"
