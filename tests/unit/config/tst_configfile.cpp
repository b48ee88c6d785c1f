// SPDX-License-Identifier: Apache-2.0
// Only a file that nobody else could have written is believed.
#include "config/configfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Runnel;

class TestConfigFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_path;

    void refuses(const char *why)
    {
        const ConfigReadResult result = ConfigFile::load(m_path);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault.kind, FaultKind::ConfigurationUnreadable);
        QVERIFY2(result.fault.detail.contains(QLatin1String(why)), qPrintable(result.fault.detail));
        QVERIFY(!result.fault.remedy.isEmpty());
        QVERIFY(formatProblem(m_path, result.problems.front())
                    .startsWith(m_path + QLatin1String(": ")));
    }

private slots:
    void init()
    {
        m_path = m_directory.filePath(QStringLiteral("runnel.json"));
        QFile::remove(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"mqtt": {"host": "b"}})");
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
    }

    void aFileOfOursIsRead()
    {
        const ConfigReadResult result = ConfigFile::load(m_path);
        QVERIFY(result.ok());
        QCOMPARE(result.config.mqtt.host, QStringLiteral("b"));
    }

    void aFileThatOthersMayWriteIsRefused()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0664), 0);
        refuses("may write it");
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0646), 0);
        refuses("may write it");
    }

    void aFileOfAThirdUserIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 12345, 12345), 0);
        refuses("belongs to another user");
    }

    void aFileThatEverybodyMayReplaceIsRefused()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_directory.path()).constData(), 0777), 0);
        refuses("Everybody may replace it");
        QCOMPARE(::chmod(QFile::encodeName(m_directory.path()).constData(), 0700), 0);
    }

    void whatIsNoFileIsRefusedWithoutWaiting()
    {
        QVERIFY(QFile::remove(m_path));
        refuses("There is no such file");
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        refuses("This is not a file");
        QVERIFY(QFile::remove(m_path));
        m_path = m_directory.path();
        refuses("This is not a file");
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
