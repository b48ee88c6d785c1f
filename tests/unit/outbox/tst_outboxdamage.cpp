// SPDX-License-Identifier: Apache-2.0
// The outbox opens whatever it finds, loses as little as can be, and counts what it lost.
#include "outboximage.h"

#include <QRandomGenerator>

using namespace Runnel;

namespace {

/// What must hold for any damage: it opens, identity, true payloads, order, no number again.
void checkOpens(const OutboxImage &image, const QByteArray &what)
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
            QVERIFY2(record.sequence > storedInImage / 2, what);
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
        QVERIFY2(account.lastSequence >= storedInImage / 2 + 1, what);
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
        QCOMPARE(f.box().status().records, quint64(storedInImage - acknowledgedInImage));
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
            OutboxImage image = m_image;
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
            OutboxImage image = m_image;
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
            OutboxImage image = m_image;
            for (qsizetype i = 0; i < 4096; ++i)
                image[file][page * 4096 + i] = static_cast<char>(random.bounded(256));
            checkOpens(image, "page " + QByteArray::number(page));
        }
    }

    void noticesALostDatabaseByItsMark()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        OutboxImage image = m_image;
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
            QCOMPARE(account.lastSequence, quint64(storedInImage / 2));
            lost += account.dropped.value(DropReason::Damaged);
            delivered += account.delivered;
        }
        QCOMPARE(lost, quint64(storedInImage - acknowledgedInImage));
        QCOMPARE(delivered, quint64(acknowledgedInImage));
        quint64 told = 0;
        for (const DropMarker &marker : f.box().dropMarkers()) {
            QCOMPARE(marker.reason, DropReason::Damaged);
            told += marker.count;
        }
        QCOMPARE(told, lost);
        f.append(camera(1), {makeEvent("next")});
        QCOMPARE(f.takeCount(1).at(0).sequence, quint64(storedInImage / 2 + 1));
    }

    void noticesALogThatRolledBack()
    {
        OutboxFixture f;
        f.path = f.directory() + QStringLiteral("/state");
        OutboxImage image = m_image;
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
            QCOMPARE(account.lastSequence, quint64(storedInImage / 2));
            lost += account.dropped.value(DropReason::Damaged);
        }
        QVERIFY2(lost >= 100, qPrintable(QString::number(lost)));
        QVERIFY(fault.detail.contains(QString::number(lost)));
        f.append(camera(2), {makeEvent("next")});
        quint64 last = 0;
        for (const OutboxRecord &record : f.takeCount(f.box().status().records))
            last = record.endpoint == camera(2) ? record.sequence : last;
        QCOMPARE(last, quint64(storedInImage / 2 + 1)); // never one that was used
    }

private:
    OutboxImage m_image;
};

QTEST_GUILESS_MAIN(TestOutboxDamage)
#include "tst_outboxdamage.moc"
