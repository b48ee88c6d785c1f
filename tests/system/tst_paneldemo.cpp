// SPDX-License-Identifier: Apache-2.0
// runnel --demo on a real display: a leak to see at once, and nothing left behind. Without a
// display it runs without the panel.
#include "children.h"
#include "displayserver.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

const QString title = QStringLiteral("Runnel");

bool allLive(const QJsonObject &status)
{
    for (int camera = 1; camera <= 4; ++camera) {
        if (!isLive(status, QStringLiteral("camera-%1").arg(camera)))
            return false;
    }
    return true;
}

qint64 activeAlarms(const QJsonObject &status)
{
    return status.value(QLatin1String("alarms"))
        .toObject()
        .value(QLatin1String("active"))
        .toInteger();
}

} // namespace

class TestPanelDemo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        if (!DisplayServer::isInstalled())
            QSKIP("Xvfb is not installed (package xvfb)");
        QVERIFY2(m_display.start(), m_display.errors().constData());
    }

    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_demo = std::make_unique<TestProcess>();
        m_demo->setEnvironment(QStringLiteral("TMPDIR"), m_temporary->path());
        m_demo->setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), m_session.path());
        m_display.showOn(*m_demo);
    }
    void cleanup()
    {
        m_demo.reset();
        m_temporary.reset();
    }

    void itShowsLiveCamerasAndALeakAndSaysWhereToLook()
    {
        QElapsedTimer sinceStart;
        sinceStart.start();
        QVERIFY(startDemo());
        QVERIFY2(m_demo->waitForOutput("runnel status --state-dir ", 20'000),
                 m_demo->standardError().constData());
        QVERIFY(m_demo->waitForOutput("mosquitto_sub -h 127.0.0.1 -p "));
        RunnelProcess asked; // of the demo's state directory, as the line says
        asked.setStateDirectory(QRegularExpression(QStringLiteral("--state-dir (\\S+)"))
                                    .match(QString::fromUtf8(m_demo->standardOutput()))
                                    .captured(1));
        QVERIFY(m_display.waitForWindow(title));
        QVERIFY(asked.waitForStatus(
            [](const QJsonObject &status) { return allLive(status) && activeAlarms(status) > 0; },
            20'000));
        const qint64 took = sinceStart.elapsed();
        QVERIFY2(took <= 10'000, qPrintable(QStringLiteral("the first leak took %1 ms").arg(took)));
        QVERIFY2(isConnectedToBroker(asked.lastStatus()), "what is shown is delivered, too");
        QCOMPARE(complaintsOf(*m_demo), QByteArray());
    }

    void itEndsAndNothingStays_data()
    {
        QTest::addColumn<int>("number"); // 0: its window is closed
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("window closed") << 0;
    }
    void itEndsAndNothingStays()
    {
        QFETCH(const int, number);
        QVERIFY(startDemo());
        QVERIFY(m_display.waitForWindow(title));
        const QList<qint64> children = childrenOf(m_demo->pid());
        QVERIFY(children.size() >= 2); // cameras and broker
        if (number == 0)
            QVERIFY(m_display.close(title));
        else
            m_demo->sendSignal(number);
        QVERIFY(m_demo->waitForEnd(10'000));
        QCOMPARE(m_demo->exitCode(), 0);
        QCOMPARE(complaintsOf(*m_demo), QByteArray());
        QTRY_VERIFY(haveEnded(children));
        QCOMPARE(leftFiles(), QStringList());
    }

    void aSignalBeforeTheWindowIsThereEndsItToo()
    {
        QVERIFY(startDemo());
        QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(m_demo->pid()).isEmpty(), 20'000);
        const QList<qint64> children = childrenOf(m_demo->pid());
        m_demo->sendSignal(SIGTERM);
        QVERIFY(m_demo->waitForEnd(10'000));
        QCOMPARE(m_demo->exitCode(), 0);
        QTRY_VERIFY(haveEnded(children));
        QCOMPARE(leftFiles(), QStringList());
    }

    void withoutADisplayItRunsWithoutThePanel_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QString();
        QTest::newRow("nobody there") << QStringLiteral(":65533");
        QTest::newRow("nonsense") << QStringLiteral("nonexistent");
        QTest::newRow("no number") << QStringLiteral(":nonexistent");
        QTest::newRow("long") << u':' + QString(300, u'7');
    }
    void withoutADisplayItRunsWithoutThePanel()
    {
        QFETCH(const QString, display);
        if (display.isEmpty())
            m_demo->unsetEnvironment(QStringLiteral("DISPLAY"));
        else
            m_demo->setEnvironment(QStringLiteral("DISPLAY"), display);
        QVERIFY(startDemo());
        QVERIFY(m_demo->waitForError("No display"));
        QVERIFY(m_demo->standardError().contains("without it"));
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 30'000), m_demo->standardError().constData());
        QCOMPARE(m_display.window(title), 0U);
        m_demo->sendSignal(SIGTERM);
        QVERIFY(m_demo->waitForEnd(10'000));
        QCOMPARE(m_demo->exitCode(), 0);
    }

private:
    bool startDemo()
    {
        return m_demo->start(builtProgram(QStringLiteral("runnel")), words("--demo"));
    }

    QStringList leftFiles() const
    {
        return QDir(m_temporary->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_session; ///< a login's own; Qt keeps things there
    DisplayServer m_display;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<TestProcess> m_demo;
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestPanelDemo)
#include "tst_paneldemo.moc"
