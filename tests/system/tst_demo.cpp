// SPDX-License-Identifier: Apache-2.0
// runnel --demo: shows itself, and leaves nothing behind however it ends.
#include "children.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace Runnel {

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        m_temporary = std::make_unique<QTemporaryDir>();
        m_demo = std::make_unique<TestProcess>();
        m_demo->setEnvironment(QStringLiteral("TMPDIR"), m_temporary->path());
        QVERIFY(m_demo->start(builtProgram(QStringLiteral("runnel")), words("--demo --headless")));
    }
    void cleanup()
    {
        m_demo.reset();
        m_temporary.reset();
    }

    void itShowsWhereToLookAndWhatArrives()
    {
        QVERIFY2(m_demo->waitForOutput("\n", 20'000), m_demo->standardError().constData());
        QVERIFY(m_demo->waitForOutput("mosquitto_sub -h 127.0.0.1 -p "));
        QVERIFY(m_demo->waitForOutput("mqtt://127.0.0.1:"));
        QVERIFY(m_demo->waitForOutput("runnel status --state-dir "));
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 20'000), m_demo->standardError().constData());
        QVERIFY(m_demo->waitForOutput("plant/camera-"));

        // What it prints is true: the line to ask for the status works.
        const auto line = QRegularExpression(QStringLiteral("runnel status (--state-dir \\S+)"))
                              .match(QString::fromUtf8(m_demo->standardOutput()));
        const ProgramResult status =
            runProgram(builtProgram(QStringLiteral("runnel")),
                       QStringList{QStringLiteral("status")} + line.captured(1).split(u' '));
        QVERIFY2(status.exitCode == 0 && status.output.contains("camera-1/events"),
                 (status.output + status.errors).constData());
    }

    void aSignalEndsItWithASummaryAndNothingStays_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void aSignalEndsItWithASummaryAndNothingStays()
    {
        QFETCH(const int, number);
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 30'000), m_demo->standardError().constData());
        const QList<qint64> children = childrenOf(m_demo->pid());
        QVERIFY(children.size() >= 2); // cameras and broker
        m_demo->sendSignal(number);
        QVERIFY(m_demo->waitForEnd(8000));
        QCOMPARE(m_demo->exitCode(), 0);
        QVERIFY2(m_demo->standardOutput().contains("Summary: "),
                 m_demo->standardOutput().constData());
        QTRY_VERIFY(haveEnded(children));
        QCOMPARE(
            QDir(m_temporary->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
            QStringList());
    }

    void theSameRequestTwiceIsOne() // timeout(1) signals the process, and then its group
    {
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 30'000), m_demo->standardError().constData());
        m_demo->sendSignal(SIGINT);
        m_demo->sendSignal(SIGTERM);
        QVERIFY(m_demo->waitForEnd(8000));
        QCOMPARE(m_demo->exitCode(), 0);
        QVERIFY(m_demo->standardOutput().contains("Summary: "));
    }

    void aSignalWhileItStartsEndsItToo()
    {
        // Not before it can take a signal: the first child is there.
        QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(m_demo->pid()).isEmpty(), 10'000);
        const QList<qint64> children = childrenOf(m_demo->pid());
        m_demo->sendSignal(SIGINT);
        QVERIFY(m_demo->waitForEnd(8000));
        QCOMPARE(m_demo->exitCode(), 0);
        QTRY_VERIFY(haveEnded(children));
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void noChildOutlivesItWhenItIsKilled()
    {
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 30'000), m_demo->standardError().constData());
        const QList<qint64> children = childrenOf(m_demo->pid());
        QVERIFY(children.size() >= 2);
        m_demo->kill();
        QTRY_VERIFY(haveEnded(children));
    }

    void itSaysWhatHappenedWhenItsBrokerDies()
    {
        QVERIFY2(m_demo->waitForOutput("\"type\": ", 30'000), m_demo->standardError().constData());
        for (const qint64 child : childrenOf(m_demo->pid())) {
            QFile name(QStringLiteral("/proc/%1/comm").arg(child));
            if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("mosquitto"))
                ::kill(pid_t(child), SIGKILL);
        }
        QVERIFY(m_demo->waitForEnd(10'000));
        QCOMPARE(m_demo->exitCode(), 1);
        QVERIFY2(m_demo->standardError().contains("mosquitto") ||
                     m_demo->standardError().contains("broker"),
                 m_demo->standardError().constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<TestProcess> m_demo;
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestDemo)
#include "tst_demo.moc"
