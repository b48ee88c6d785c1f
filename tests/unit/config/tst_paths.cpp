// SPDX-License-Identifier: Apache-2.0
// Where files live, by what the environment says.
#include "config/paths.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace Runnel;

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name : {"RUNNEL_CONFIG", "STATE_DIRECTORY", "CONFIGURATION_DIRECTORY",
                                 "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qunsetenv(name);
        qputenv("HOME", QDir::tempPath().toLocal8Bit());
    }

    void theEnvironmentNamesTheConfiguration()
    {
        qputenv("RUNNEL_CONFIG", "/srv/x.json");
        QCOMPARE(Paths::configFile(), QStringLiteral("/srv/x.json"));
    }

    void aServiceHasTheSystemsPaths()
    {
        qputenv("CONFIGURATION_DIRECTORY", "/etc/runnel");
        QVERIFY(Paths::isService());
        QCOMPARE(Paths::configFile(), QStringLiteral("/etc/runnel/runnel.json"));
        QCOMPARE(Paths::stateDirectory(), QStringLiteral("/var/lib/runnel"));
    }

    void systemdNamesTheStateDirectory()
    {
        qputenv("STATE_DIRECTORY", "/var/lib/private/runnel:/var/lib/other");
        QCOMPARE(Paths::stateDirectory(), QStringLiteral("/var/lib/private/runnel"));
    }

    void theOptionComesFirstAndBecomesAbsolute()
    {
        qputenv("STATE_DIRECTORY", "/var/lib/runnel");
        QCOMPARE(Paths::stateDirectory(QStringLiteral("/x/../y/")), QStringLiteral("/y"));
        QCOMPARE(Paths::stateDirectory(QStringLiteral("s")),
                 QDir::current().absoluteFilePath(QStringLiteral("s")));
    }

    void aUserHasTheXdgPaths()
    {
        if (::geteuid() < 1000)
            QSKIP("this user counts as a service");
        QCOMPARE(Paths::configFile(),
                 QDir::tempPath() + QStringLiteral("/.config/runnel/runnel.json"));
        qputenv("XDG_CONFIG_HOME", "/c");
        qputenv("XDG_STATE_HOME", "relative/does/not/count");
        QCOMPARE(Paths::configFile(), QStringLiteral("/c/runnel/runnel.json"));
        QCOMPARE(Paths::stateDirectory(),
                 QDir::tempPath() + QStringLiteral("/.local/state/runnel"));
    }

    void withoutAHomeItIsAService()
    {
        qputenv("HOME", "/nonexistent-home");
        QVERIFY(Paths::isService());
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
