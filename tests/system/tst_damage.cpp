// SPDX-License-Identifier: Apache-2.0
// The outbox is damaged between two runs: it always starts, says so, and never forges a number.
#include "pipeline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <functional>

namespace Runnel {

namespace {

const QString camera = QStringLiteral("camera-1");

QByteArray noise(int size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

bool overwriteAt(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && position < file.size() && file.seek(position) &&
           file.write(bytes) == bytes.size();
}

bool flipByte(const QString &path, qint64 position)
{
    QFile file(path);
    char byte = 0;
    return file.open(QIODevice::ReadWrite) && file.seek(position) && file.read(&byte, 1) == 1 &&
           file.seek(position) && file.putChar(char(byte ^ 0x10));
}

bool cutAt(const QString &path, double share)
{
    QFile file(path);
    return file.exists() && file.resize(qint64(double(file.size()) * share));
}

QJsonObject outboxOf(const QJsonObject &status)
{
    return status.value(QLatin1String("outbox")).toObject();
}

quint64 queuedIn(const QJsonObject &status)
{
    return counter(endpointOf(status, camera), "queued");
}

} // namespace

using Damage = std::function<bool(const QString &directory)>;

class TestDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void aDamagedDatabaseNeverStopsItFromStarting_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<bool>("killed"); ///< before the damage: there is a log beside the database
        QTest::addColumn<bool>("loses");  ///< then the fault must show
        const auto database = [](const QString &directory) {
            return directory + QStringLiteral("/outbox.db");
        };
        const auto log = [](const QString &directory) {
            return directory + QStringLiteral("/outbox.db-wal");
        };
        const auto mark = [](const QString &directory) {
            return directory + QStringLiteral("/outbox.mark");
        };
        QTest::newRow("noise at its head")
            << Damage([=](auto &dir) { return overwriteAt(database(dir), 0, noise(512)); }) << false
            << true;
        QTest::newRow("noise in its pages")
            << Damage([=](auto &dir) { return overwriteAt(database(dir), 4096, noise(64 * 1024)); })
            << false << true;
        QTest::newRow("cut in half")
            << Damage([=](auto &dir) { return cutAt(database(dir), 0.5); }) << false << true;
        QTest::newRow("empty") << Damage([=](auto &dir) { return cutAt(database(dir), 0); })
                               << false << true;
        QTest::newRow("removed") << Damage([=](auto &dir) { return QFile::remove(database(dir)); })
                                 << false << true;
        QTest::newRow("another file")
            << Damage([=](auto &dir) { return overwriteFile(database(dir), "Dear diary,\n"); })
            << false << true;
        QTest::newRow("a bit of its log flipped")
            << Damage([=](auto &dir) { return flipByte(log(dir), 32 + 24 + 100); }) << true << true;
        QTest::newRow("its log cut")
            << Damage([=](auto &dir) { return cutAt(log(dir), 0.6); }) << true << true;
        QTest::newRow("its log removed")
            << Damage([=](auto &dir) { return QFile::remove(log(dir)); }) << true << true;
        QTest::newRow("its log is noise")
            << Damage([=](auto &dir) { return overwriteAt(log(dir), 0, noise(100'000)); }) << true
            << true;
        QTest::newRow("mark removed")
            << Damage([=](auto &dir) { return QFile::remove(mark(dir)); }) << false << false;
        QTest::newRow("mark flipped")
            << Damage([=](auto &dir) { return flipByte(mark(dir), 20); }) << true << false;
        QTest::newRow("mark empty")
            << Damage([=](auto &dir) { return cutAt(mark(dir), 0); }) << true << false;
    }
    void aDamagedDatabaseNeverStopsItFromStarting()
    {
        QFETCH(const Damage, damage);
        QFETCH(const bool, killed);
        QFETCH(const bool, loses);
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 400")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 100);
        pipeline.ledger->noteDisturbance();
        pipeline.broker.kill();
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return queuedIn(status) > 200; }));
        // What was read and is not on disk yet comes again from the camera: let it be written.
        pipeline.cameras.process().sendSignal(SIGSTOP);
        quint64 received = 0;
        QElapsedTimer unchanged;
        unchanged.start();
        QVERIFY(pipeline.runnel.waitForStatus([&](const QJsonObject &status) {
            const quint64 now = counter(endpointOf(status, camera), "received");
            if (std::exchange(received, now) != now)
                unchanged.restart();
            return unchanged.elapsed() > 400;
        }));
        killed ? pipeline.runnel.kill() : void(pipeline.runnel.terminate());
        QVERIFY(!pipeline.runnel.process().isRunning());
        QVERIFY2(damage(pipeline.runnel.stateDirectory()), "there was nothing to damage");
        pipeline.cameras.process().sendSignal(SIGCONT);

        QVERIFY(pipeline.broker.start());
        QTRY_VERIFY(pipeline.ledger->isSubscribed());
        QVERIFY(pipeline.runnel.start());
        QVERIFY2(pipeline.runnel.waitForStatus([=](const QJsonObject &status) {
            return isLive(status, camera) && (!loses || !faultKind(outboxOf(status)).isEmpty());
        }),
                 pipeline.runnel.process().standardError().right(4000).constData());
        QCOMPARE(accountingProblem(pipeline.runnel.lastStatus()), QString());
        const quint64 known = counter(endpointOf(pipeline.runnel.lastStatus(), camera), "received");
        QVERIFY2(
            known >= received,
            qPrintable(QStringLiteral("%1 were received, %2 are known").arg(received).arg(known)));
        const auto before = pipeline.ledger->distinct();
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > before + 100, 15'000);

        pipeline.cameras.process().kill();
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return queuedIn(status) == 0; }));
        QCOMPARE(accountingProblem(pipeline.runnel.lastStatus()), QString());
        // No number stands for two events, and none is missing that was not counted.
        QCOMPARE(pipeline.ledger->problem(true), QString());
        // One copy of the books: the broker may still be telling the ledger.
        const auto books = pipeline.ledger->books();
        const MessageLedger::Book &book = books.begin()->second;
        const quint64 missing = book.highest - book.entries.size();
        const quint64 dropped =
            counter(endpointOf(pipeline.runnel.lastStatus(), camera), "dropped");
        QVERIFY2(missing <= dropped,
                 qPrintable(QStringLiteral("%1 missing, %2 counted").arg(missing).arg(dropped)));
        if (!loses)
            QCOMPARE(missing, quint64(0));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestDamage)
#include "tst_damage.moc"
