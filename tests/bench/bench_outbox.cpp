// SPDX-License-Identifier: Apache-2.0
// What the outbox costs: CPU an event, rates, the time to open, the latency of a lone event.
//   bench_outbox [DIRECTORY [EVENTS [STORED_BYTES]]]
#include "base/clock.h"
#include "outbox/outbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace Runnel;

namespace {

constexpr int batchEvents = 20;           // what one read of a busy stream brings
constexpr qsizetype windowRecords = 1000; // in flight at the broker

double cpuSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

EventBatch makeBatch(int events)
{
    EventBatch batch;
    batch.endpoint = {QStringLiteral("camera-01"), QStringLiteral("events")};
    for (int i = 0; i < events; ++i) {
        Event event;
        event.type = i % 4 == 0 ? QByteArrayLiteral("HEARTBEAT") : QByteArrayLiteral("ALERT_DLQC");
        event.eventClass = i % 4 == 0 ? EventClass::Heartbeat : EventClass::Ordinary;
        event.data = QByteArray(220, static_cast<char>('a' + i % 26));
        event.receivedAt = 1'767'225'600'000;
        batch.events.push_back(event);
    }
    return batch;
}

struct Bench
{
    Bench(const QString &directory, qint64 limit)
        : box({directory, {limit, WhenFull::DropOldest}}, clock)
    {
        QObject::connect(&box, &Outbox::accepted, &box, [this](quint64 n) { durable += n; });
        box.open();
        run([this] { return box.status().open; });
    }
    template<typename Done>
    void run(Done done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    SystemClock clock;
    Outbox box;
    quint64 durable = 0;
};

Publications makeRoute()
{
    Publication publication;
    publication.topic = "events/camera-01/alert-dlqc";
    publication.source = "urn:runnel:camera-01:events";
    publication.subject = "camera-01";
    return std::make_shared<const std::vector<Publication>>(1, publication);
}

/// Events come, are stored, taken and acknowledged a loop turn later, as with a near broker.
void passThrough(const QString &directory, quint64 events)
{
    Bench bench(directory, qint64{4} << 30);
    const EventBatch batch = makeBatch(batchEvents);
    const std::vector<Publications> routes(batchEvents, makeRoute());
    std::vector<OutboxRecord> inflight;
    quint64 appended = 0;
    quint64 settled = 0;
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuSeconds();
    while (settled < events) {
        for (const OutboxRecord &record : inflight)
            bench.box.acknowledge(record);
        settled += inflight.size();
        inflight = bench.box.take(windowRecords, 1 << 20);
        const bool mayAppend = appended < events && !bench.box.wantsPause();
        if (mayAppend) {
            bench.box.append(batch, routes);
            appended += batchEvents;
        }
        QCoreApplication::processEvents(
            mayAppend || !inflight.empty() ? QEventLoop::AllEvents : QEventLoop::WaitForMoreEvents);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("through, flat out      %9.0f events/s  %6.2f us CPU/event  peak %.0f MB\n",
                static_cast<double>(settled) / seconds,
                (cpuSeconds() - cpu) * 1e6 / static_cast<double>(settled), peakMegabytes());
}

void storeAndDrain(const QString &directory, qint64 bytes)
{
    const EventBatch batch = makeBatch(batchEvents);
    const std::vector<Publications> routes(batchEvents, makeRoute());
    quint64 stored = 0;
    {
        Bench bench(directory, bytes * 2);
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuSeconds();
        while (bench.box.status().bytes < bytes) {
            if (bench.box.wantsPause()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                continue;
            }
            bench.box.append(batch, routes);
            stored += batchEvents;
            QCoreApplication::processEvents();
        }
        bench.run([&] { return bench.durable >= stored; });
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("store, nobody takes    %9.0f events/s  %6.2f us CPU/event  peak %.0f MB\n",
                    static_cast<double>(stored) / seconds,
                    (cpuSeconds() - cpu) * 1e6 / static_cast<double>(stored), peakMegabytes());
    }
    QElapsedTimer timer;
    timer.start();
    Bench bench(directory, bytes * 2);
    const qint64 opened = timer.elapsed();
    std::vector<OutboxRecord> records;
    bench.run([&] {
        records = bench.box.take(windowRecords, 1 << 20);
        return !records.empty();
    });
    std::printf("open with %4lld MB        %9lld ms to opened, %lld ms to the first record\n",
                static_cast<long long>(bench.box.status().bytes >> 20),
                static_cast<long long>(opened), static_cast<long long>(timer.elapsed()));
    timer.start();
    const double cpu = cpuSeconds();
    quint64 drained = 0;
    quint64 last = 0;
    bool inOrder = true;
    while (drained < stored) {
        for (const OutboxRecord &record : records) {
            inOrder = inOrder && record.sequence == ++last;
            bench.box.acknowledge(record);
        }
        drained += records.size();
        records = bench.box.take(windowRecords, 1 << 20);
        QCoreApplication::processEvents(records.empty() && drained < stored
                                            ? QEventLoop::WaitForMoreEvents
                                            : QEventLoop::AllEvents);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("drain %9llu         %9.0f events/s  %6.2f us CPU/event  peak %.0f MB  %s\n",
                static_cast<unsigned long long>(drained), static_cast<double>(drained) / seconds,
                (cpuSeconds() - cpu) * 1e6 / static_cast<double>(drained), peakMegabytes(),
                inOrder ? "in order" : "OUT OF ORDER");
}

void loneEvents(const QString &directory)
{
    Bench bench(directory, qint64{1} << 30);
    const EventBatch batch = makeBatch(1);
    const std::vector<Publications> routes(1, makeRoute());
    std::vector<double> milliseconds;
    for (quint64 i = 1; i <= 1000; ++i) {
        // 10 ms apart, beyond the pacing of a burst
        QElapsedTimer apart;
        apart.start();
        while (apart.elapsed() < 10)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QElapsedTimer timer;
        timer.start();
        bench.box.append(batch, routes);
        bench.run([&] { return bench.durable >= i; });
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (const OutboxRecord &record : bench.box.take(10, 1 << 20))
            bench.box.acknowledge(record);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("commit of a lone event  p50 %.2f ms  p99 %.2f ms  worst %.2f ms\n",
                milliseconds[500], milliseconds[990], milliseconds.back());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTemporaryDir own;
    const QString directory = arguments.value(1, own.path());
    const quint64 events = arguments.value(2, QStringLiteral("500000")).toULongLong();
    const qint64 bytes = arguments.value(3, QStringLiteral("1000000000")).toLongLong();
    passThrough(directory + QStringLiteral("/through"), events);
    loneEvents(directory + QStringLiteral("/lone"));
    storeAndDrain(directory + QStringLiteral("/stored"), bytes);
    for (const char *name : {"/through", "/lone", "/stored"})
        QDir(directory + QLatin1String(name)).removeRecursively();
    return 0;
}
