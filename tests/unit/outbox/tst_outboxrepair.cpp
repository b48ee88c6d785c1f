// SPDX-License-Identifier: Apache-2.0
// What was damaged is set aside, said and counted; what can be read of it is saved.
#include "outboximage.h"

#include "database/sqlite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Runnel;

class TestOutboxRepair : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_image = makeImage(); }

    void saysWhatItSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not a database") << QByteArray(20'000, 'x');
        QTest::newRow("a short text") << QByteArray("hello");
        QTest::newRow("bad header")
            << QByteArray("SQLite format 4") + m_image[stateFiles[0]].mid(15);
    }

    void saysWhatItSetAside()
    {
        QFETCH(QByteArray, content);
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        OutboxImage image = m_image;
        image[stateFiles[0]] = content;
        image[stateFiles[1]].clear(); // it could mend the header
        putImage(image, f.path);
        QVERIFY(f.start());
        const Fault fault = f.box().status().fault;
        QCOMPARE(fault.kind, FaultKind::OutboxDamaged);
        QVERIFY(!fault.remedy.isEmpty());
        const QString kept = setAsideIn(f.path);
        QVERIFY(!kept.isEmpty());
        QVERIFY(fault.detail.contains(kept));
        QVERIFY(f.box().status().accepting);
        f.clock.advance(std::chrono::hours(1)); // told long enough
        QVERIFY(!f.box().status().fault);
    }

    void savesTheRowsBehindABadHeader()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        OutboxImage image = m_image;
        image[stateFiles[0]].replace(0, 100, QByteArray(100, '\xee'));
        putImage(image, f.path);
        f.used = {camera(1), camera(2)};
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        // The log holds the newest of every page that changed; the rest lies in the database.
        QVERIFY2(f.box().status().records > 100,
                 qPrintable(QString::number(f.box().status().records)));
    }

    void takesADatabaseOfAnotherVersionForDamagedAndSavesItsRows()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 5);
        QVERIFY(f.waitDurable(5));
        f.stop();
        {
            SqliteConnection other;
            other.open(f.directory() + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            other.exec("PRAGMA user_version=99");
        }
        QVERIFY(f.start());
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxDamaged);
        QCOMPARE(f.takeCount(5).size(), size_t{5});
        QVERIFY(f.identityHolds(camera()));
        QVERIFY(!setAsideIn(f.directory()).isEmpty());
    }

    void startsOverAnEmptyFileWithoutComplaint()
    {
        OutboxFixture f;
        QVERIFY(writeFile(f.directory() + QStringLiteral("/outbox.db"), {}));
        QVERIFY(f.start());
        QVERIFY(!f.box().status().fault);
    }

    void keepsOnlyAFewDamagedFiles()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        putImage(m_image, f.path);
        for (int i = 0; i < 6; ++i) {
            f.stop();
            QVERIFY(writeFile(f.path + QStringLiteral("/outbox.db"), QByteArray(5000, 'z')));
            QFile::remove(f.path + QStringLiteral("/outbox.db-wal"));
            f.clock.advance(std::chrono::minutes(1));
            QVERIFY(f.start());
        }
        QCOMPARE(QDir(f.path)
                     .entryList({QStringLiteral("outbox.db.damaged-*")}, QDir::Files)
                     .filter(QRegularExpression(QStringLiteral("Z$")))
                     .size(),
                 3);
    }

    void finishesAnInterruptedSalvage()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        putImage(m_image, f.path);
        QVERIFY(f.start());
        f.stop();
        // As if the crash came after the damaged file was set aside.
        {
            SqliteConnection other;
            other.open(f.path + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            other.exec("INSERT INTO meta VALUES('salvage_complete', 1)");
        }
        QVERIFY(QFile::rename(f.path + QStringLiteral("/outbox.db"),
                              f.path + QStringLiteral("/outbox.db.salvage")));
        QVERIFY(f.start());
        QCOMPARE(f.box().status().records, quint64(storedInImage - acknowledgedInImage));
        QVERIFY(!f.box().status().fault);
        // And a half-made one is thrown away.
        f.stop();
        QVERIFY(writeFile(f.path + QStringLiteral("/outbox.db.salvage"), QByteArray(9000, 's')));
        QVERIFY(f.start());
        QCOMPARE(f.box().status().records, quint64(storedInImage - acknowledgedInImage));
        QVERIFY(!QFile::exists(f.path + QStringLiteral("/outbox.db.salvage")));
    }

    void countsTheRowsOfABigDatabaseWhileItWorks()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(1), 30'000, QByteArray(1000, 'b')); // too big to be checked at once
        f.appendMany(camera(2), 10'000, QByteArray(1000, 'b'));
        QVERIFY(f.waitDurable(40'000));
        f.stop();
        {
            SqliteConnection other;
            other.open(f.directory() + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            QCOMPARE(other.exec("DELETE FROM records WHERE position BETWEEN 20001 AND 20500"),
                     SQLITE_OK); // gone without a trace
            QCOMPARE(other.exec("UPDATE records SET record = zeroblob(50) WHERE position = 35000"),
                     SQLITE_OK); // and one that is not what it was
        }
        QVERIFY(f.start());
        QVERIFY(!f.box().status().fault); // trusted at first
        QCOMPARE(f.box().account(camera(1)).queued, quint64{30'000});
        std::vector<OutboxRecord> taken;
        f.appendMany(camera(1), 100); // it works meanwhile
        QVERIFY(f.waitUntil([&] {
            for (const OutboxRecord &record : f.takeNow(50)) {
                if (taken.size() < 5000)
                    f.box().acknowledge(record);
                taken.push_back(record);
            }
            return bool(f.box().status().fault);
        }));
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxDamaged);
        QVERIFY(f.waitUntil([&] { return f.box().account(camera(2)).droppedTotal() == 1; }));
        const EndpointAccount one = f.box().account(camera(1));
        QCOMPARE(one.dropped.value(DropReason::Damaged), quint64{500});
        QCOMPARE(one.lastSequence, quint64{30'100});
        QVERIFY(f.identityHolds());
        QVERIFY(f.waitSettled());
        f.stop();
        QVERIFY(f.start());
        QVERIFY(f.identityHolds());
        QCOMPARE(f.box().account(camera(1)).dropped.value(DropReason::Damaged), quint64{500});
        const quint64 left = f.box().status().records;
        QCOMPARE(f.takeCount(left).size(), size_t(left));
    }

    void repairsWhatBreaksWhileItIsOpen()
    {
        OutboxFixture f;
        QVERIFY(f.start());
        f.appendMany(camera(), 30'000); // beyond the window: some must be read from disk
        QVERIFY(f.waitDurable(30'000));
        {
            // Overwrite pages in the middle, behind SQLite's back.
            SqliteConnection other;
            other.open(f.directory() + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            QCOMPARE(other.exec("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        }
        QFile file(f.directory() + QStringLiteral("/outbox.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = pages * 3 / 4; page < pages * 3 / 4 + 20; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        QSet<quint64> delivered;
        f.appendMany(camera(), 100);
        QVERIFY(f.waitUntil([&] {
            for (const OutboxRecord &record : f.takeNow(500)) {
                f.box().acknowledge(record);
                delivered.insert(record.sequence);
            }
            return f.box().status().records == 0;
        }));
        QVERIFY(f.identityHolds());
        const EndpointAccount account = f.box().account(camera());
        QCOMPARE(account.lastSequence, quint64{30'100});
        const quint64 lost = account.dropped.value(DropReason::Damaged);
        QVERIFY2(lost > 0 && lost < 5000, qPrintable(QString::number(lost)));
        QVERIFY(quint64(delivered.size()) + lost >= 30'100);
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxDamaged);
        QVERIFY(f.waitSettled());
    }

private:
    OutboxImage m_image;
};

QTEST_GUILESS_MAIN(TestOutboxRepair)
#include "tst_outboxrepair.moc"
