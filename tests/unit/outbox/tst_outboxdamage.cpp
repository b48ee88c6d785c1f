// SPDX-License-Identifier: Apache-2.0
// The outbox opens whatever it finds, loses as little as can be, and counts what it lost.
#include "outboxfixture.h"

#include "outbox/sqlite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Runnel;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

const QStringList stateFiles{QStringLiteral("outbox.db"), QStringLiteral("outbox.db-wal"),
                             QStringLiteral("outbox.mark")};

/// The files as a crash leaves them: copied while the outbox is open.
using Image = QMap<QString, QByteArray>;

Image takeImage(const QString &directory)
{
    Image image;
    for (const QString &name : stateFiles)
        image[name] = readFile(directory + u'/' + name);
    return image;
}

void putImage(const Image &image, const QString &directory)
{
    QDir(directory).removeRecursively();
    QDir().mkpath(directory);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        if (!it->isEmpty())
            writeFile(directory + u'/' + it.key(), *it);
    }
}

QString setAsideIn(const QString &directory)
{
    const QStringList found =
        QDir(directory).entryList({QStringLiteral("outbox.db.damaged-*")}, QDir::Files);
    return found.isEmpty() ? QString() : found.first();
}

constexpr int stored = 400;
constexpr int acknowledged = 150;

/// Two endpoints, some of it delivered; the newest of it still in the write-ahead log.
Image makeImage()
{
    OutboxFixture f;
    f.start();
    for (int i = 0; i < stored; i += 20) {
        f.appendMany(camera(1), 10, QByteArray(300, 'p'));
        f.appendMany(camera(2), 10, QByteArray(300, 'p'));
        f.waitDurable(static_cast<quint64>(i) + 20);
        if (i == stored / 2) { // fold the first half into the database
            SqliteConnection other;
            other.open(f.directory() + QStringLiteral("/outbox.db"), SQLITE_OPEN_READWRITE);
            other.exec("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }
    f.acknowledge(f.takeCount(acknowledged));
    f.waitSettled();
    return takeImage(f.directory());
}

/// What must hold for any damage: it opens, identity, true payloads, order, no number again.
void checkOpens(const Image &image, const QByteArray &what)
{
    OutboxFixture f;
    f.path = f.directory() + QStringLiteral("/state");
    putImage(image, f.path);
    f.used = {camera(1), camera(2)};
    QVERIFY2(f.start(), what);
    QVERIFY2(f.identityHolds(), what);
    f.append(camera(1), {makeEvent("new-1")});
    f.append(camera(2), {makeEvent("new-2")});
    std::vector<OutboxRecord> records;
    QHash<EndpointId, QSet<quint64>> seen;
    QVERIFY2(f.waitUntil([&] {
        for (const OutboxRecord &record : f.takeNow()) {
            // Repaired while open, it may come twice; never another thing under one number.
            f.box().acknowledge(record);
            records.push_back(record);
        }
        return f.box().status().records == 0;
    }),
             what);
    int fresh = 0;
    for (const OutboxRecord &record : records) {
        QVERIFY2(record.endpoint == camera(1) || record.endpoint == camera(2), what);
        if (record.event.data.startsWith("new-")) {
            ++fresh;
            QVERIFY2(record.sequence > stored / 2, what);
            continue;
        }
        QVERIFY2(record.event.data == record.event.id + QByteArray(300, 'p'), what);
        QVERIFY2(record.publications->front().topic == "events/camera/alert", what);
        // Written 10 by 10 in turn: the number of the event tells its sequence.
        const quint64 number = record.event.id.toULongLong() - 1;
        QVERIFY2(record.sequence == number / 20 * 10 + number % 10 + 1, what);
    }
    QVERIFY2(fresh >= 2, what);
    QVERIFY2(f.identityHolds(), what);
    for (const EndpointId &endpoint : {camera(1), camera(2)}) {
        const EndpointAccount account = f.box().account(endpoint);
        QVERIFY2(account.lastSequence >= stored / 2 + 1, what);
        QVERIFY2(account.queued == 0, what);
    }
    QVERIFY2(f.waitSettled(), what);
    const quint64 delivered = f.box().account(camera(1)).delivered;
    f.stop();
    QVERIFY2(f.start(), what); // and is sound again afterwards
    QVERIFY2(f.identityHolds(), what);
    QVERIFY2(f.box().account(camera(1)).delivered == delivered, what);
    QVERIFY2(f.box().status().records == 0, what);
}

} // namespace

class TestOutboxDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_image = makeImage();
        QVERIFY(m_image[stateFiles[0]].size() > 4096 * 10);
        QVERIFY(m_image[stateFiles[1]].size() > 4096 * 10);
        QVERIFY(m_image[stateFiles[2]].size() > 0);
    }

    void opensWhatACrashLeft()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        putImage(m_image, f.path);
        QVERIFY(f.start());
        QVERIFY(!f.box().status().fault);
        QCOMPARE(f.box().status().records, quint64(stored - acknowledged));
        checkOpens(m_image, "untouched");
    }

    void opensWithFlippedBits_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : stateFiles)
            QTest::newRow(qPrintable(name)) << name;
    }
    void opensWithFlippedBits()
    {
        QFETCH(QString, file);
        QRandomGenerator random(static_cast<quint32>(file.size()));
        for (int round = 0; round < 60 && !QTest::currentTestFailed(); ++round) {
            Image image = m_image;
            QByteArray &bytes = image[file];
            QByteArray what = file.toUtf8() + " round " + QByteArray::number(round) + " at";
            for (int flips = random.bounded(1, 8); flips > 0; --flips) {
                const qsizetype at = random.bounded(bytes.size());
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
                what += ' ' + QByteArray::number(at);
            }
            checkOpens(image, what);
        }
    }

    void opensWhenCutAnywhere_data() { opensWithFlippedBits_data(); }
    void opensWhenCutAnywhere()
    {
        QFETCH(QString, file);
        QRandomGenerator random(3);
        for (int round = 0; round < 25 && !QTest::currentTestFailed(); ++round) {
            Image image = m_image;
            const qsizetype length = random.bounded(image[file].size());
            image[file].truncate(length);
            checkOpens(image, file.toUtf8() + " cut to " + QByteArray::number(length));
        }
    }

    void opensWithAPageOverwritten()
    {
        QRandomGenerator random(5);
        const QString file = stateFiles[0];
        const qsizetype pages = m_image[file].size() / 4096;
        for (qsizetype page = 0; page < pages && !QTest::currentTestFailed(); ++page) {
            Image image = m_image;
            for (qsizetype i = 0; i < 4096; ++i)
                image[file][page * 4096 + i] = static_cast<char>(random.bounded(256));
            checkOpens(image, "page " + QByteArray::number(page));
        }
    }

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
        Image image = m_image;
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
        Image image = m_image;
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

    void noticesALostDatabaseByItsMark()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        Image image = m_image;
        image[stateFiles[0]].clear();
        image[stateFiles[1]].clear();
        putImage(image, f.path);
        f.used = {camera(1), camera(2)};
        QVERIFY(f.start());
        QCOMPARE(f.box().status().fault.kind, FaultKind::OutboxRolledBack);
        QVERIFY(f.identityHolds());
        quint64 lost = 0;
        quint64 delivered = 0;
        for (const EndpointId &endpoint : {camera(1), camera(2)}) {
            const EndpointAccount account = f.box().account(endpoint);
            QCOMPARE(account.lastSequence, quint64(stored / 2));
            lost += account.dropped.value(DropReason::Damaged);
            delivered += account.delivered;
        }
        QCOMPARE(lost, quint64(stored - acknowledged));
        QCOMPARE(delivered, quint64(acknowledged));
        quint64 told = 0;
        for (const DropMarker &marker : f.box().dropMarkers()) {
            QCOMPARE(marker.reason, DropReason::Damaged);
            told += marker.count;
        }
        QCOMPARE(told, lost);
        f.append(camera(1), {makeEvent("next")});
        QCOMPARE(f.takeCount(1).at(0).sequence, quint64(stored / 2 + 1));
    }

    void noticesALogThatRolledBack()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        Image image = m_image;
        QByteArray &log = image[stateFiles[1]];
        log[32 + 24 + 100] = static_cast<char>(log[32 + 24 + 100] ^ 1); // the first frame
        putImage(image, f.path);
        f.used = {camera(1), camera(2)};
        QVERIFY(f.start());
        const Fault fault = f.box().status().fault;
        QCOMPARE(fault.kind, FaultKind::OutboxRolledBack);
        QVERIFY(f.identityHolds());
        quint64 lost = 0;
        for (const EndpointId &endpoint : {camera(1), camera(2)}) {
            const EndpointAccount account = f.box().account(endpoint);
            QCOMPARE(account.lastSequence, quint64(stored / 2));
            lost += account.dropped.value(DropReason::Damaged);
        }
        QVERIFY2(lost >= 100, qPrintable(QString::number(lost)));
        QVERIFY(fault.detail.contains(QString::number(lost)));
        f.append(camera(2), {makeEvent("next")});
        quint64 last = 0;
        for (const OutboxRecord &record : f.takeCount(f.box().status().records))
            last = record.endpoint == camera(2) ? record.sequence : last;
        QCOMPARE(last, quint64(stored / 2 + 1)); // never one that was used
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
        QCOMPARE(f.box().status().records, quint64(stored - acknowledged));
        QVERIFY(!f.box().status().fault);
        // And a half-made one is thrown away.
        f.stop();
        QVERIFY(writeFile(f.path + QStringLiteral("/outbox.db.salvage"), QByteArray(9000, 's')));
        QVERIFY(f.start());
        QCOMPARE(f.box().status().records, quint64(stored - acknowledged));
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
    Image m_image;
};

QTEST_GUILESS_MAIN(TestOutboxDamage)
#include "tst_outboxdamage.moc"
