// SPDX-License-Identifier: Apache-2.0
// What happens when the outbox is full, and that every drop is counted and told.
#include "outboxfixture.h"

#include <QRandomGenerator>

#include "database/sqlite.h"
#include "outbox/outboxreader.h"
#include "outbox/quarantine.h"

#include <QDir>
#include <QFileInfo>

using namespace Runnel;

namespace {
constexpr qint64 limit = 1024 * 1024;
const QByteArray kilobyte(1000, 'k');
} // namespace

class TestOutboxLimits : public QObject
{
    Q_OBJECT
private slots:
    void dropsTheOldestWhenFull()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        QSignalSpy changed(&f.box(), &Outbox::dropMarkersChanged);
        f.appendMany(camera(), 3000, kilobyte);
        QVERIFY(f.waitDurable(3000));
        QVERIFY(f.box().status().bytes <= limit);
        QVERIFY(f.box().status().bytes > limit / 2);
        const EndpointAccount account = f.box().account(camera());
        const quint64 dropped = account.dropped.value(DropReason::DiskFull);
        QCOMPARE(dropped + account.queued, quint64{3000});
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxFull);
        QVERIFY(f.box().status().accepting);
        QVERIFY(!f.box().wantsPause());
        const auto rest = f.takeCount(account.queued);
        QCOMPARE(rest.size(), size_t(account.queued));
        QCOMPARE(rest.front().sequence, dropped + 1); // exactly the oldest are gone
        QCOMPARE(rest.back().sequence, quint64{3000});

        QVERIFY(changed.size() > 0);
        const auto markers = f.box().dropMarkers();
        QCOMPARE(markers.size(), size_t{1});
        QCOMPARE(markers[0].endpoint, camera());
        QCOMPARE(markers[0].reason, DropReason::DiskFull);
        QCOMPARE(markers[0].firstSequence, quint64{1});
        QCOMPARE(markers[0].lastSequence, dropped);
        QCOMPARE(markers[0].count, dropped);
        f.acknowledge(rest);
        QVERIFY(f.waitUntil([&] { return !f.box().status().fault; }));
    }

    void keepsMarkersUntilTheyAreTold()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        f.appendMany(camera(), 2000, kilobyte);
        QVERIFY(f.waitDurable(2000));
        f.stop();
        QVERIFY(f.start());
        auto markers = f.box().dropMarkers();
        QCOMPARE(markers.size(), size_t{1});
        const quint64 first = markers[0].count;
        // Shown: what is dropped from now on is another run.
        f.appendMany(camera(), 1000, kilobyte);
        QVERIFY(f.waitDurable(1000));
        markers = f.box().dropMarkers();
        QCOMPARE(markers.size(), size_t{2});
        QCOMPARE(markers[0].count, first);
        QCOMPARE(markers[0].count + markers[1].count,
                 f.box().account(camera()).dropped.value(DropReason::DiskFull));
        f.box().acknowledgeMarker(markers[0].id);
        QCOMPARE(f.box().dropMarkers().size(), size_t{1});
        f.stop();
        QVERIFY(f.start());
        markers = f.box().dropMarkers();
        QCOMPARE(markers.size(), size_t{1});
        f.box().acknowledgeMarker(markers[0].id);
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.box().dropMarkers().empty());
    }

    void dropsHeartbeatsBeforeAlerts()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        for (int i = 0; i < 60; ++i) { // about 600 KB: half of it heartbeats
            f.append(camera(), {makeEvent("a" + kilobyte), makeEvent("a" + kilobyte),
                                makeEvent("a" + kilobyte), makeEvent("a" + kilobyte),
                                makeHeartbeat("h" + kilobyte), makeHeartbeat("h" + kilobyte),
                                makeHeartbeat("h" + kilobyte), makeHeartbeat("h" + kilobyte)});
        }
        f.appendMany(camera(2), 500, kilobyte); // drives the heartbeats out, and no alert
        QVERIFY(f.waitDurable(480 + 500));
        const EndpointAccount account = f.box().account(camera());
        QVERIFY(account.dropped.value(DropReason::DiskFull) > 0);
        QCOMPARE(f.box().account(camera(2)).droppedTotal(), quint64{0});
        int alerts = 0;
        for (const OutboxRecord &record : f.takeCount(f.box().status().records))
            alerts += record.endpoint == camera() && record.event.type == "ALERT" ? 1 : 0;
        QCOMPARE(alerts, 240);
        QVERIFY(f.identityHolds());
    }

    void spareWhatIsBeingDelivered()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        f.appendMany(camera(), 100, kilobyte);
        const auto inflight = f.takeCount(100);
        f.appendMany(camera(), 3000, kilobyte);
        QVERIFY(f.waitDurable(3100));
        QVERIFY(f.box().account(camera()).droppedTotal() > 0);
        f.acknowledge(inflight);
        QCOMPARE(f.box().account(camera()).delivered, quint64{100});
        QVERIFY(f.waitSettled());
        QVERIFY(f.identityHolds());
        f.stop();
        QVERIFY(f.start());
        QCOMPARE(f.box().account(camera()).delivered, quint64{100});
        QVERIFY(f.identityHolds());
    }

    void dropsEvenWhatIsBeingDeliveredWhenNothingElseRemains()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        f.appendMany(camera(), 700, kilobyte);
        const auto inflight = f.takeCount(700);
        f.append(camera(2), {makeEvent(QByteArray(900'000, 'b'))});
        QVERIFY(f.waitDurable(701));
        const quint64 dropped = f.box().account(camera()).droppedTotal();
        QVERIFY(dropped > 0);
        f.acknowledge(inflight); // those that were dropped count once
        QCOMPARE(f.box().account(camera()).delivered, 700 - dropped);
        QVERIFY(f.identityHolds());
        QVERIFY(f.waitSettled());
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().account(camera()).delivered, 700 - dropped);
        QCOMPARE(f.box().status().records, quint64{1});
    }

    void countsOnceWhatIsDroppedAndAcknowledgedAtTheSameTime()
    {
        QRandomGenerator random(11);
        OutboxFixture f({limit / 4, WhenFull::DropOldest});
        QVERIFY(f.start());
        std::vector<OutboxRecord> inflight;
        for (int i = 0; i < 600; ++i) {
            f.appendMany(camera(random.bounded(1, 4)), random.bounded(1, 40), kilobyte);
            if (random.bounded(2))
                QCoreApplication::processEvents();
            for (OutboxRecord &record : f.takeNow(random.bounded(1, 60)))
                inflight.push_back(std::move(record));
            const auto count = std::min<size_t>(inflight.size(), random.bounded(60u));
            for (size_t j = 0; j < count; ++j) {
                if (random.bounded(20) == 0)
                    f.box().quarantine(inflight[j], {FaultKind::TopicInvalid, {}, {}});
                else
                    f.box().acknowledge(inflight[j]);
            }
            inflight.erase(inflight.begin(), inflight.begin() + static_cast<qsizetype>(count));
            QVERIFY(f.identityHolds());
        }
        QVERIFY(f.waitSettled());
        QVERIFY(f.identityHolds());
        const quint64 queued = f.box().status().records;
        f.stop();
        QVERIFY(f.start());
        // At most full: nothing had to be repaired.
        QVERIFY(!f.box().status().fault || f.box().status().fault.kind == FaultKind::OutboxFull);
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().status().records, queued);
        QCOMPARE(f.takeCount(queued).size(), size_t(queued));
    }

    void countsOnceWhatIsDroppedAndSetAsideInOneCommit()
    {
        OutboxFixture f({limit / 4, WhenFull::DropOldest});
        QVERIFY(f.start());
        quint64 appended = 0;
        for (int round = 0; round < 30; ++round) {
            f.appendMany(camera(), 180, kilobyte);
            appended += 180;
            QVERIFY(f.waitDurable(appended));
            // The drop is asked for before they are taken; both are on their way together.
            f.appendMany(camera(), 100, kilobyte);
            appended += 100;
            int i = 0;
            for (const OutboxRecord &record : f.takeNow(60)) {
                if (++i % 3 == 0)
                    f.box().quarantine(record, {FaultKind::TopicInvalid, {}, {}});
                else if (i % 3 == 1)
                    f.box().discard(record, DropReason::Expired);
                else
                    f.box().acknowledge(record);
            }
            QVERIFY(f.waitSettled());
            QVERIFY(f.identityHolds());
        }
    }

    void dropsNewEventsWhenToldTo()
    {
        OutboxFixture f({limit, WhenFull::DropNewest});
        QVERIFY(f.start());
        f.appendMany(camera(), 2000, kilobyte);
        const EndpointAccount account = f.box().account(camera());
        QVERIFY(account.dropped.value(DropReason::DiskFull) > 0);
        QCOMPARE(account.lastSequence, quint64{2000});
        QVERIFY(!f.box().status().accepting);
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxFull);
        QVERIFY(f.waitDurable(account.queued));
        const auto records = f.takeCount(account.queued);
        QCOMPARE(records.front().sequence, quint64{1});
        QVERIFY(f.waitSettled());
        const auto markers = f.box().dropMarkers();
        QCOMPARE(markers.size(), size_t{1});
        QCOMPARE(markers[0].lastSequence, quint64{2000});
        QCOMPARE(markers[0].count, account.dropped.value(DropReason::DiskFull));
        f.acknowledge(records);
        QVERIFY(f.waitSettled());
        QVERIFY(f.box().status().accepting);
        f.appendMany(camera(), 1);
        QCOMPARE(f.takeCount(1).at(0).sequence, quint64{2001});
        QVERIFY(f.identityHolds());
    }

    void stopsReadingWhenToldTo()
    {
        OutboxFixture f({limit, WhenFull::StopReading});
        QVERIFY(f.start());
        QSignalSpy pause(&f.box(), &Outbox::pauseWanted);
        f.appendMany(camera(), 500, kilobyte);
        QVERIFY(!f.box().wantsPause());
        f.appendMany(camera(), 600, kilobyte); // the last of it was on its way
        QVERIFY(f.box().wantsPause());
        QVERIFY(!f.box().status().accepting);
        QVERIFY(f.waitDurable(1100));
        QCOMPARE(f.box().account(camera()).droppedTotal(), quint64{0});
        f.acknowledge(f.takeCount(1100));
        QVERIFY(f.waitUntil([&] { return !f.box().wantsPause(); }));
        QVERIFY(f.box().status().accepting);
        QCOMPARE(pause.size(), 2);
    }

    void dropsASingleEventThatCanNeverFit()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        f.append(camera(), {makeEvent("small"), makeEvent(QByteArray(2 * limit, 'x'))});
        QVERIFY(f.waitDurable(1));
        QCOMPARE(f.box().account(camera()).droppedTotal(), quint64{1});
        QCOMPARE(f.takeCount(1).at(0).event.data, QByteArray("small"));
        QVERIFY(f.identityHolds());
    }

    void obeysANewLimitAtOnce()
    {
        OutboxFixture f({limit, WhenFull::DropOldest});
        QVERIFY(f.start());
        f.appendMany(camera(), 700, kilobyte);
        QVERIFY(f.waitDurable(700));
        QCOMPARE(f.box().account(camera()).droppedTotal(), quint64{0});
        f.box().setLimits({limit / 2, WhenFull::DropOldest});
        f.appendMany(camera(), 1, kilobyte);
        QVERIFY(f.waitDurable(701));
        QVERIFY(f.box().status().bytes <= limit / 2);
        f.box().setLimits({limit * 4, WhenFull::DropOldest});
        const quint64 before = f.box().account(camera()).droppedTotal();
        QVERIFY(f.waitUntil([&] { return !f.box().status().fault; }));
        f.appendMany(camera(), 2000, kilobyte);
        QVERIFY(f.waitDurable(2701));
        QCOMPARE(f.box().account(camera()).droppedTotal(), before);
    }

    void boundsTheQuarantine()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        const QByteArray big(8 * 1024 * 1024, 'q');
        for (int i = 0; i < 12; ++i) {
            f.append(camera(), {makeEvent(QByteArray::number(i) + big)});
            const auto record = f.takeCount(1);
            f.box().quarantine(record.at(0), {FaultKind::PacketTooLarge, {}, {}});
        }
        QVERIFY(f.waitSettled());
        QCOMPARE(f.box().account(camera()).quarantined, quint64{12});
        auto reader = OutboxReader::open(f.directory());
        QVERIFY(reader);
        const auto summary = reader.value()->summary();
        QVERIFY(summary);
        QVERIFY(summary.value().quarantineEntries < 8);
        QCOMPARE(summary.value().quarantineEntries + summary.value().quarantineRemoved, qint64{12});
        std::vector<QByteArray> kept;
        QVERIFY(!reader.value()->forEachQuarantined([&](const QuarantineEntry &entry) {
            kept.push_back(entry.record.event.data.left(2));
            return true;
        }));
        QCOMPARE(kept.back(), QByteArray("11")); // the newest stay
    }

    void boundsTheQuarantineByEntries()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        constexpr int entries = static_cast<int>(Quarantine::maximumEntries) + 50;
        f.appendMany(camera(), entries);
        for (const OutboxRecord &record : f.takeCount(entries))
            f.box().quarantine(record, {FaultKind::PacketTooLarge, {}, {}});
        QVERIFY(f.waitSettled());
        const auto summary = OutboxReader::open(f.directory()).value()->summary();
        QCOMPARE(summary.value().quarantineEntries, Quarantine::maximumEntries);
        QCOMPARE(summary.value().quarantineRemoved, qint64{50});
    }

    void givesTheDiskBackAfterADrain()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 40'000, kilobyte);
        QVERIFY(f.waitDurable(40'000));
        const QFileInfo file(f.directory() + QStringLiteral("/outbox.db"));
        std::vector<OutboxRecord> records;
        quint64 drained = 0;
        QVERIFY(f.waitUntil([&] {
            const auto some = f.takeNow(2000);
            f.acknowledge(some);
            drained += some.size();
            return drained == 40'000;
        }));
        QVERIFY(f.waitSettled());
        QVERIFY(f.waitUntil([&] {
            return QFileInfo(file.filePath()).size() < 20 * 1024 * 1024 &&
                   QFileInfo(file.filePath() + QStringLiteral("-wal")).size() < 9 * 1024 * 1024;
        }));
        f.appendMany(camera(), 10);
        QCOMPARE(f.takeCount(10).front().sequence, quint64{40'001});
    }

    void keepsTheLogBounded()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        qint64 largest = 0;
        for (int i = 0; i < 100; ++i) {
            f.appendMany(camera(), 1000, kilobyte);
            f.acknowledge(f.takeCount(1000));
            largest = std::max(largest,
                               QFileInfo(f.directory() + QStringLiteral("/outbox.db-wal")).size());
        }
        QVERIFY2(largest < 32 * 1024 * 1024, qPrintable(QString::number(largest)));
    }
};

QTEST_GUILESS_MAIN(TestOutboxLimits)
#include "tst_outboxlimits.moc"
