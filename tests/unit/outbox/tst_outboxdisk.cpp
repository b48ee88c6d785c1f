// SPDX-License-Identifier: Apache-2.0
// A disk that says no: full, failing, read-only, gone. Nothing is lost, and it recovers by itself.
#include "outboxfixture.h"

#include "faultyvfs.h"
#include "outbox/outboxplace.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

/// A small file system of its own; needs root.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &directory)
        : m_directory(directory.toUtf8())
    {
        QDir().mkpath(directory);
        m_mounted = ::geteuid() == 0 && ::mount("tmpfs", m_directory.constData(), "tmpfs",
                                                MS_NOSUID | MS_NODEV, "size=16m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_directory.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }
    bool setReadOnly(bool readOnly)
    {
        constexpr unsigned long always = MS_REMOUNT | MS_NOSUID | MS_NODEV;
        const unsigned long flags = readOnly ? always | MS_RDONLY : always;
        return ::mount("tmpfs", m_directory.constData(), "tmpfs", flags, "size=16m") == 0;
    }

private:
    QByteArray m_directory;
    bool m_mounted = false;
};

#define NEEDS_SMALL_DISK(disk)                                                                     \
    if (!(disk).isMounted())                                                                       \
    QSKIP("needs the right to mount a small file system (run as root)")

} // namespace

class TestOutboxDisk : public QObject
{
    Q_OBJECT
private slots:
    void keepsEverythingWhileTheDiskFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("full") << SQLITE_FULL << FaultKind::DiskFull;
        QTest::newRow("write error") << SQLITE_IOERR_WRITE << FaultKind::OutboxUnavailable;
        QTest::newRow("flush error") << SQLITE_IOERR_FSYNC << FaultKind::OutboxUnavailable;
        QTest::newRow("read-only") << SQLITE_READONLY << FaultKind::OutboxReadOnly;
    }
    void keepsEverythingWhileTheDiskFails()
    {
        QFETCH(int, code);
        QFETCH(FaultKind, kind);
        FaultyVfs disk;
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 10);
        QVERIFY(f.waitDurable(10));
        const auto taken = f.takeNow();
        QSignalSpy pause(&f.box(), &Outbox::pauseWanted);
        QSignalSpy status(&f.box(), &Outbox::statusChanged);
        disk.failWrites(code);
        f.appendMany(camera(), 50);
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QCOMPARE(f.box().status().fault.kind, kind);
        QVERIFY(!f.box().status().fault.remedy.isEmpty());
        QVERIFY(!f.box().status().accepting);
        QVERIFY(f.box().wantsPause());
        QCOMPARE(pause.size(), 1);
        QCOMPARE(status.size(), 1);
        QVERIFY(f.takeNow().empty()); // not durable, not given out
        f.acknowledge(taken);         // the broker is still there
        f.appendMany(camera(2), 5);   // what was in the sockets
        f.clock.advance(3s);          // tried again, in vain
        f.clock.advance(3s);
        QCOMPARE(f.durable, quint64{10});
        QVERIFY(f.identityHolds());
        disk.failWrites(SQLITE_OK);
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            return f.durable == 65;
        }));
        QVERIFY(!f.box().status().fault);
        QVERIFY(f.box().status().accepting);
        QVERIFY(!f.box().wantsPause());
        QCOMPARE(f.takeCount(55).size(), size_t{55});
        QVERIFY(f.waitSettled());
        QVERIFY(f.identityHolds());
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().account(camera()).delivered, quint64{10});
        QCOMPARE(f.box().status().records, quint64{55});
    }

    void readsOnAfterAReadError()
    {
        FaultyVfs disk;
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 40'000, QByteArray(400, 'r')); // more than is cached
        QVERIFY(f.waitDurable(40'000));
        disk.failReads(SQLITE_IOERR_READ);
        std::vector<OutboxRecord> records;
        QVERIFY(f.waitUntil([&] {
            for (OutboxRecord &record : f.takeNow(1000))
                records.push_back(std::move(record));
            return bool(f.box().status().fault);
        }));
        QVERIFY(records.size() < 40'000);
        disk.failReads(SQLITE_OK);
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            for (OutboxRecord &record : f.takeNow(1000))
                records.push_back(std::move(record));
            return records.size() >= 40'000;
        }));
        QVERIFY(isInOrder(records));
        QVERIFY(!f.box().status().fault);
    }

    void closesInTimeThoughTheDiskFails()
    {
        FaultyVfs disk;
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 10);
        QVERIFY(f.waitDurable(10));
        disk.failWrites(SQLITE_FULL);
        f.appendMany(camera(), 10);
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QSignalSpy closed(&f.box(), &Outbox::closed);
        f.box().close();
        QTRY_COMPARE(closed.size(), 1);
        disk.failWrites(SQLITE_OK);
        QVERIFY(f.start());
        QCOMPARE(f.box().status().records, quint64{10});
        QVERIFY(f.identityHolds());
    }

    void putsADirectoryBackThatWasRemoved()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        QVERIFY(f.start());
        f.appendMany(camera(), 20'000);
        QVERIFY(f.waitDurable(20'000));
        f.acknowledge(f.takeNow(100));
        QVERIFY(f.waitSettled());
        QVERIFY(QDir(f.path).removeRecursively());
        f.appendMany(camera(), 10);
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxUnavailable);
        QVERIFY(f.box().wantsPause());
        QCOMPARE(f.durable, quint64{20'000});
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            return f.durable == 20'010;
        }));
        QVERIFY(!f.box().status().fault);
        QVERIFY(f.identityHolds());
        f.stop();
        QVERIFY(f.start());
        QVERIFY(!f.box().status().fault);
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().status().records, quint64{19'910});
        const auto records = f.takeCount(19'910);
        QCOMPARE(records.size(), size_t{19'910});
        QCOMPARE(records.front().sequence, quint64{101});
    }

    void waitsForADirectoryThatCannotBeMade()
    {
        OutboxFixture f;
        const QString blocker = f.directory() + QStringLiteral("/file");
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        f.path = blocker + QStringLiteral("/state");
        f.startWithoutWaiting();
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxUnavailable);
        QVERIFY(f.box().wantsPause());
        QVERIFY(!f.box().status().accepting);
        QVERIFY(QFile::remove(blocker));
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            return f.box().status().open;
        }));
        QVERIFY(!f.box().status().fault);
        QVERIFY(!f.box().wantsPause());
        f.appendMany(camera(), 1);
        QVERIFY(f.waitDurable(1));
    }

    void neverTouchesTheReserveOfASmallDisk()
    {
        OutboxFixture f({qint64{1} << 30, WhenFull::DropOldest});
        f.path = f.directory() + QStringLiteral("/disk");
        SmallDisk disk(f.path);
        NEEDS_SMALL_DISK(disk);
        QVERIFY(f.start());
        const QByteArray kilobyte(1000, 'k');
        const OutboxPlace place(f.path);
        for (int i = 0; i < 300; ++i) {
            f.appendMany(camera(), 100, kilobyte); // 30 MB through a disk of 16
            QVERIFY(f.waitDurable(static_cast<quint64>(i + 1) * 100));
            QVERIFY2(place.freeAboveReserve() >= 0,
                     qPrintable(QString::number(place.freeAboveReserve())));
        }
        QVERIFY(f.box().account(camera()).dropped.value(DropReason::DiskFull) > 0);
        QCOMPARE(f.box().status().fault.kind, FaultKind::DiskFull);
        QVERIFY(f.box().status().accepting);
        QVERIFY(f.identityHolds());
        const quint64 waiting = f.box().status().records;
        const auto rest = f.takeCount(waiting);
        QCOMPARE(quint64(rest.size()), waiting);
        f.acknowledge(rest);
        QVERIFY2(f.waitSettled(), qPrintable(f.box().status().fault.toString()));
        QVERIFY(f.waitUntil([&] { return !f.box().status().fault; }));
        QVERIFY(f.identityHolds());
    }

    void waitsWhileAnotherFillsTheDisk()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/disk");
        SmallDisk disk(f.path);
        NEEDS_SMALL_DISK(disk);
        QVERIFY(f.start());
        f.appendMany(camera(), 100);
        QVERIFY(f.waitDurable(100));
        QFile filler(f.path + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) {
        }
        f.append(camera(), {makeEvent(QByteArray(500'000, 'x'))});
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QCOMPARE(f.box().status().fault.kind, FaultKind::DiskFull);
        QVERIFY(f.box().wantsPause());
        QCOMPARE(f.durable, quint64{100});
        QVERIFY(filler.remove());
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            return f.durable == 101;
        }));
        QVERIFY(!f.box().wantsPause());
        QVERIFY(f.identityHolds());
        f.stop();
    }

    void waitsForADiskThatIsReadOnly()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/disk");
        SmallDisk disk(f.path);
        NEEDS_SMALL_DISK(disk);
        QVERIFY(f.start());
        f.appendMany(camera(), 10);
        QVERIFY(f.waitDurable(10));
        f.stop();
        QVERIFY(disk.setReadOnly(true));
        f.startWithoutWaiting();
        QVERIFY(f.waitUntil([&] { return bool(f.box().status().fault); }));
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxReadOnly);
        QVERIFY(!f.box().status().open);
        QVERIFY(disk.setReadOnly(false));
        QVERIFY(f.waitUntil([&] {
            f.clock.advance(1s);
            return f.box().status().open;
        }));
        QCOMPARE(f.takeCount(10).size(), size_t{10});
        f.stop();
    }
};

QTEST_GUILESS_MAIN(TestOutboxDisk)
#include "tst_outboxdisk.moc"
