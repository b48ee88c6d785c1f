// SPDX-License-Identifier: Apache-2.0
// What happens to the state directory: full, read-only, removed, wanted by two.
#include "mqttprobe.h"
#include "pipeline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

const QString camera = QStringLiteral("camera-1");
const QLatin1String outboxKey("outbox");

/// A small file system of its own, gone with this object.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        const QByteArray options = QByteArray("mode=700,size=") + size;
        m_mounted =
            ::mount("runnel-test", path().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }
    bool makeReadOnly() const
    {
        return ::mount(nullptr, path().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    QString directory() const { return m_directory.path(); }
    /// Takes that many bytes, or all that there are.
    void fill(qint64 bytes) const
    {
        QFile ballast(ballastFile());
        ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QByteArray block(4096, 'b');
        for (qint64 written = 0; written < bytes && ballast.write(block) == block.size();)
            written += block.size();
    }
    void release() const { QFile::remove(ballastFile()); }

private:
    QByteArray path() const { return QFile::encodeName(m_directory.path()); }
    QString ballastFile() const { return m_directory.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_directory;
    bool m_mounted = false;
};

QJsonObject outboxOf(const QJsonObject &status)
{
    return status.value(outboxKey).toObject();
}

quint64 queuedIn(const QJsonObject &status)
{
    return counter(endpointOf(status, camera), "queued");
}

} // namespace

#define PREPARE(pipeline, arguments)                                                               \
    Pipeline pipeline;                                                                             \
    if (const QString wrong = pipeline.prepare(words(arguments)); !wrong.isEmpty())                \
    QFAIL(qPrintable(wrong))

#define SMALL_DISK(disk, size)                                                                     \
    const SmallDisk disk(size);                                                                    \
    if (!disk.isMounted())                                                                         \
    QSKIP("only root can mount a small disk")

class TestState : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        // Mounts in a namespace of our own go with this process, even when it crashes.
        if (::unshare(CLONE_NEWNS) == 0)
            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    }

    void nobodyElseMayReadIt()
    {
        PREPARE(pipeline, "--rate 50");
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 10);
        struct stat info
        {};
        QCOMPARE(::stat(QFile::encodeName(pipeline.runnel.stateDirectory()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700U);
        QDirIterator files(pipeline.runnel.stateDirectory(),
                           QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            if (::stat(QFile::encodeName(file).constData(), &info) != 0)
                continue; // a passing file of the database
            ++seen;
            QVERIFY2((info.st_mode & 077) == 0, qPrintable(file));
        }
        QVERIFY(seen >= 3); // lock, socket, database
    }

    void aDirectoryThatOthersMayWriteIsRefused()
    {
        PREPARE(pipeline, "--rate 1");
        QVERIFY(QDir().mkpath(pipeline.runnel.stateDirectory()));
        ::chmod(QFile::encodeName(pipeline.runnel.stateDirectory()).constData(), 0777);
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.process().waitForEnd());
        QCOMPARE(pipeline.runnel.process().exitCode(), 1);
        QVERIFY(pipeline.runnel.process().standardError().contains("chmod 700"));
    }

    void aSecondInstanceNamesTheFirst()
    {
        PREPARE(pipeline, "--rate 50");
        QVERIFY(pipeline.startAndWaitUntilLive());
        RunnelProcess second;
        second.setStateDirectory(pipeline.runnel.stateDirectory());
        QVERIFY(second.setConfig(pipeline.config->json()));
        QVERIFY(second.start());
        QVERIFY(second.process().waitForEnd());
        QCOMPARE(second.process().exitCode(), 75);
        const QByteArray errors = second.process().standardError();
        QVERIFY2(errors.contains(QByteArray::number(pipeline.runnel.process().pid())),
                 errors.constData());
        QVERIFY(errors.contains(pipeline.runnel.stateDirectory().toUtf8()));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void aReadOnlyDirectoryIsNamedAtTheStart()
    {
        SMALL_DISK(disk, "8m");
        PREPARE(pipeline, "--rate 1");
        pipeline.runnel.setStateDirectory(disk.directory());
        QVERIFY(disk.makeReadOnly());
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.process().waitForEnd());
        QCOMPARE(pipeline.runnel.process().exitCode(), 1);
        const QByteArray errors = pipeline.runnel.process().standardError();
        QVERIFY2(errors.contains("Read-only") && errors.contains(disk.directory().toUtf8()),
                 errors.constData());
    }

    void aFullDiskDropsTheOldestAndCountsThem()
    {
        SMALL_DISK(disk, "16m");
        PREPARE(pipeline, "--rate 2000");
        pipeline.runnel.setStateDirectory(disk.directory());
        MqttProbe markers(pipeline.broker.port(), "runnel/+/dropped");
        markers.keepSession(QStringLiteral("markers"));
        QVERIFY(markers.start());
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 100);
        pipeline.ledger->noteDisturbance();
        pipeline.broker.stop(); // in peace: it keeps the session of the markers' reader
        QVERIFY2(pipeline.runnel.waitForStatus(
                     [](const QJsonObject &status) {
                         return counter(endpointOf(status, camera), "dropped") > 2000 &&
                                accountingProblem(status).isEmpty();
                     },
                     40'000),
                 pipeline.runnel.process().standardError().right(4000).constData());
        const QString fault = faultKind(outboxOf(pipeline.runnel.lastStatus()));
        QVERIFY2(fault == QLatin1String("DiskFull") || fault == QLatin1String("OutboxFull"),
                 qPrintable(fault));
        pipeline.cameras.process().kill();
        QVERIFY(pipeline.broker.start());
        QTRY_VERIFY(pipeline.ledger->isSubscribed());
        QVERIFY2(pipeline.runnel.waitForStatus(
                     [](const QJsonObject &status) {
                         return isConnectedToBroker(status) && queuedIn(status) == 0 &&
                                faultKind(outboxOf(status)).isEmpty();
                     },
                     40'000),
                 QJsonDocument(pipeline.runnel.lastStatus()).toJson().constData());
        QCOMPARE(pipeline.ledger->problem(true), QString());
        QCOMPARE(accountingProblem(pipeline.runnel.lastStatus()), QString());
        // Every number is either here or counted as dropped, and subscribers were told of it.
        const QJsonObject account = endpointOf(pipeline.runnel.lastStatus(), camera);
        QTRY_COMPARE(pipeline.ledger->distinct(), counter(account, "delivered"));
        QCOMPARE(pipeline.ledger->books().begin()->second.highest - pipeline.ledger->distinct(),
                 counter(account, "dropped"));
        const auto told = [&markers] {
            quint64 sum = 0;
            for (const MqttMessage &message : markers.messages())
                sum += counter(QJsonDocument::fromJson(message.payload).object(), "count");
            return sum;
        };
        QTRY_COMPARE(told(), counter(account, "dropped"));
    }

    void aFullDiskLosesNothingWhenReadingStops_data()
    {
        QTest::addColumn<bool>("suddenly");
        QTest::newRow("filled by the queue") << false;
        QTest::newRow("filled to the last byte by somebody else") << true;
    }
    void aFullDiskLosesNothingWhenReadingStops()
    {
        QFETCH(const bool, suddenly);
        SMALL_DISK(disk, "24m");
        PREPARE(pipeline, "--rate 1500");
        pipeline.config->set(outboxKey, QStringLiteral("whenFull"), QStringLiteral("StopReading"));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        pipeline.runnel.setStateDirectory(disk.directory());
        if (!suddenly)
            disk.fill(12 << 20);
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 100);
        if (suddenly) {
            disk.fill(64 << 20);
        } else {
            pipeline.ledger->noteDisturbance();
            pipeline.broker.kill();
        }
        QVERIFY2(pipeline.runnel.waitForStatus(
                     [](const QJsonObject &status) {
                         const QString fault = faultKind(outboxOf(status));
                         return fault == QLatin1String("DiskFull") ||
                                fault == QLatin1String("OutboxFull");
                     },
                     30'000),
                 pipeline.runnel.process().standardError().right(4000).constData());
        QCOMPARE(counter(endpointOf(pipeline.runnel.lastStatus(), camera), "dropped"), quint64(0));
        disk.release();
        if (!suddenly) {
            QVERIFY(pipeline.broker.start());
            QTRY_VERIFY(pipeline.ledger->isSubscribed());
        }
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return faultKind(outboxOf(status)).isEmpty(); },
            30'000));
        QVERIFY(pipeline.waitUntilArrived());
        QCOMPARE(pipeline.problem(), QString());
    }

    void somethingElseInItsPlaceIsToldUntilItIsGone()
    {
        PREPARE(pipeline, "--rate 100");
        const QString place = pipeline.runnel.stateDirectory() + QStringLiteral("/outbox.db");
        QVERIFY(QDir().mkpath(place + QStringLiteral("/not-a-database")));
        ::chmod(QFile::encodeName(pipeline.runnel.stateDirectory()).constData(), 0700);
        QVERIFY(pipeline.runnel.start());
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return !faultKind(outboxOf(status)).isEmpty(); }));
        QDir(place).removeRecursively();
        QTRY_VERIFY_WITH_TIMEOUT(pipeline.ledger->distinct() > 50, 30'000);
        QVERIFY(pipeline.runnel.waitForStatus(
            [](const QJsonObject &status) { return faultKind(outboxOf(status)).isEmpty(); }));
        QCOMPARE(pipeline.ledger->problem(), QString());
    }

    void aRemovedDirectoryIsToldAndEventsGoOn()
    {
        PREPARE(pipeline, "--rate 200");
        QVERIFY(pipeline.startAndWaitUntilLive());
        QTRY_VERIFY(pipeline.ledger->distinct() > 50);
        QVERIFY(QDir(pipeline.runnel.stateDirectory()).removeRecursively());
        // When it notices and opens a new one, what was not settled goes again.
        const auto whileDisturbed = [&pipeline](const std::function<bool()> &condition) {
            return QTest::qWaitFor(
                [&] {
                    pipeline.ledger->noteDisturbance();
                    return condition();
                },
                20'000);
        };
        QVERIFY2(whileDisturbed([&pipeline] {
                     return pipeline.runnel.process().standardError().contains(
                         pipeline.runnel.stateDirectory().toUtf8());
                 }),
                 pipeline.runnel.process().standardError().right(4000).constData());
        const quint64 before = pipeline.ledger->distinct();
        QVERIFY(whileDisturbed([&] { return pipeline.ledger->distinct() > before + 100; }));
        QCOMPARE(pipeline.ledger->problem(true), QString());
        const qint64 took = pipeline.runnel.terminate();
        QVERIFY2(took >= 0 && took <= 5000, qPrintable(QString::number(took)));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestState)
#include "tst_state.moc"
