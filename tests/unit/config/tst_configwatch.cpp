// SPDX-License-Identifier: Apache-2.0
// Every way in which a file is edited is noticed, once, when it is quiet.
#include "config/configwatch.h"

#include "manualclock.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Runnel;
using namespace std::chrono_literals;

class TestConfigWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ManualClock> m_clock;
    QString m_path;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    /// The kernel's notice has started the settle timer, which is nearer than the periodic look.
    bool isSettling() const { return m_clock->untilNextTimer() <= ConfigWatch::settleTime; }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_path = m_directory->filePath(QStringLiteral("runnel.json"));
        write(m_path, "1");
    }

    void writingInPlaceIsTold()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        write(m_path, "22");
        QTRY_VERIFY(isSettling());
        QCOMPARE(changed.count(), 0); // not before it is quiet
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
    }

    void atomicRenamesAreToldAgainAndAgain()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        for (int round = 1; round <= 3; ++round) {
            QSaveFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(round, 'x'));
            QVERIFY(file.commit());
            QTRY_VERIFY(isSettling());
            m_clock->advance(ConfigWatch::settleTime);
            QCOMPARE(changed.count(), round);
        }
    }

    void anEditorThatMovesTheOldFileAwayIsFollowed()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        QVERIFY(QFile::rename(m_path, m_path + u'~'));
        write(m_path, "new");
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
        QCoreApplication::processEvents();
        m_clock->advance(ConfigWatch::settleTime);
        write(m_path, "newer"); // in place, in the file that came later
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 2);
    }

    void aSwappedDataLinkIsTold()
    {
        // As the kubelet updates a mounted ConfigMap.
        QDir directory(m_directory->path());
        QVERIFY(QFile::remove(m_path));
        QVERIFY(directory.mkdir(QStringLiteral("..1")) && directory.mkdir(QStringLiteral("..2")));
        write(directory.filePath(QStringLiteral("..1/runnel.json")), "1");
        write(directory.filePath(QStringLiteral("..2/runnel.json")), "2");
        const auto path = [&](const char *name) {
            return QFile::encodeName(directory.filePath(QLatin1String(name)));
        };
        QCOMPARE(::symlink("..1", path("..data").constData()), 0);
        QCOMPARE(::symlink("..data/runnel.json", path("runnel.json").constData()), 0);
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        QCOMPARE(::symlink("..2", path("..data_tmp").constData()), 0);
        QCOMPARE(::rename(path("..data_tmp").constData(), path("..data").constData()), 0);
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
    }

    void aBurstOfWritesIsToldOnce()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        for (int i = 0; i < 10; ++i)
            write(m_path, QByteArray(i + 5, 'x'));
        QTRY_VERIFY(isSettling());
        QCoreApplication::processEvents();
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
    }

    void otherFilesInTheDirectoryAreNotTold()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        write(m_directory->filePath(QStringLiteral("other")), "x");
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 0);
    }

    void aFileThatGoesAndComesIsTold()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
        QCoreApplication::processEvents();
        m_clock->advance(ConfigWatch::settleTime);
        write(m_path, "back");
        QTRY_VERIFY(isSettling());
        m_clock->advance(ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 2);
    }

    void thePeriodicLookFindsWhatNobodyTold()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        write(m_path, "without the event loop the notice is never read");
        m_clock->advance(ConfigWatch::lookInterval + ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 1);
    }

    void aRequestReloadsAtOnceEvenWithoutAnEdit()
    {
        ConfigWatch watch(m_path, *m_clock);
        QSignalSpy changed(&watch, &ConfigWatch::changed);
        watch.requestReload();
        QCOMPARE(changed.count(), 1);
        write(m_path, "33");
        watch.requestReload();
        QCOMPARE(changed.count(), 2);
        QCoreApplication::processEvents(); // whatever the kernel still says was told already
        m_clock->advance(ConfigWatch::lookInterval + ConfigWatch::settleTime);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestConfigWatch)
#include "tst_configwatch.moc"
