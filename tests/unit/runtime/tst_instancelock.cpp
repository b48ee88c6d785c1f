// SPDX-License-Identifier: Apache-2.0
// One instance per state directory.
#include "runtime/instancelock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Runnel;

class TestInstanceLock : public QObject
{
    Q_OBJECT

private slots:
    void makesAPrivateDirectory()
    {
        const QTemporaryDir parent;
        const QString directory = parent.filePath(QStringLiteral("a/b"));
        InstanceLock lock;
        QVERIFY(!lock.acquire(directory));
        QVERIFY(lock.isHeld());
        QCOMPARE(QFileInfo(directory).permissions() &
                     ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void refusesASecondHolderAndNamesTheFirst()
    {
        const QTemporaryDir directory;
        InstanceLock first;
        QVERIFY(!first.acquire(directory.path()));
        InstanceLock second;
        const Fault fault = second.acquire(directory.path());
        QCOMPARE(fault.kind, FaultKind::InstanceRunning);
        QCOMPARE(fault.code, int(::getpid()));
        QVERIFY(fault.detail.contains(QString::number(::getpid())));
        QVERIFY(!second.isHeld());
    }

    void isFreeAgainWhenTheHolderGoes()
    {
        const QTemporaryDir directory;
        {
            InstanceLock first;
            QVERIFY(!first.acquire(directory.path()));
        }
        InstanceLock second;
        QVERIFY(!second.acquire(directory.path()));
    }

    void takesALeftOverLockFile()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\n");
        file.close();
        InstanceLock lock;
        QVERIFY(!lock.acquire(directory.path()));
    }

    void refusesADirectoryOthersMayWrite()
    {
        const QTemporaryDir directory;
        QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                            QFile::ExeOwner | QFile::WriteOther));
        InstanceLock lock;
        const Fault fault = lock.acquire(directory.path());
        QCOMPARE(fault.kind, FaultKind::OutboxUnavailable);
        QVERIFY(fault.remedy.contains(QLatin1String("chmod 700")));
    }

    void saysWhyADirectoryCannotBeUsed()
    {
        const QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        InstanceLock lock;
        QCOMPARE(lock.acquire(file.fileName() + QLatin1String("/state")).kind,
                 FaultKind::OutboxUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestInstanceLock)
#include "tst_instancelock.moc"
