// SPDX-License-Identifier: Apache-2.0
// A crash of the service leaves no core that would hold its secrets.
#include "pipeline.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Runnel {

class TestCores : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled() ||
            systemProgram(QStringLiteral("mosquitto_sub")).isEmpty())
            QSKIP("mosquitto or mosquitto_sub is not installed");
    }
    void aCrashLeavesNoCore();
};

void TestCores::aCrashLeavesNoCore()
{
    const QTemporaryDir directory;
    const QByteArray place = QFile::encodeName(directory.path());
    // By hand: QProcess would hide whether there was a core.
    const auto startDumpable = [&place](const std::vector<QByteArray> &command) {
        std::vector<char *> arguments;
        for (const QByteArray &word : command)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        int started[2] = {-1, -1}; // closed by the exec: then the signal meets that program
        if (::pipe2(started, O_CLOEXEC) != 0)
            return pid_t(-1);
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::signal(SIGSEGV, SIG_DFL);
            rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
            if (::setrlimit(RLIMIT_CORE, &limit) != 0) {
                ::getrlimit(RLIMIT_CORE, &limit);
                limit.rlim_cur = limit.rlim_max;
                ::setrlimit(RLIMIT_CORE, &limit);
            }
            if (::chdir(place.constData()) == 0)
                ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        ::close(started[1]);
        char none = 0;
        while (::read(started[0], &none, 1) > 0) {
        }
        ::close(started[0]);
        return child;
    };
    const auto crash = [](pid_t child) {
        int status = -1;
        if (child <= 0)
            return status;
        ::kill(child, SIGSEGV);
        if (!QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 20'000)) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
        }
        return status;
    };
    const int control = crash(startDumpable({"/bin/sleep", "60"}));
    QVERIFY(WIFSIGNALED(control));
    if (WTERMSIG(control) != SIGSEGV || !WCOREDUMP(control))
        QSKIP("this system writes no cores at all");

    MosquittoProcess broker;
    QVERIFY(broker.start());
    RunnelProcess runnel;
    QVERIFY(runnel.setConfig(
        ServiceConfig(broker.port())
            .addCamera(QStringLiteral("camera"), QStringLiteral("http://127.0.0.1:9/x"))
            .json()));
    const pid_t child =
        startDumpable({builtProgram(QStringLiteral("runnel")).toLocal8Bit(), "--headless",
                       "--config", runnel.configFile().toLocal8Bit(), "--state-dir",
                       runnel.stateDirectory().toLocal8Bit(), "--log-level", "error"});
    const bool running = runnel.waitForStatus(isConnectedToBroker);
    const int status = crash(child);
    QVERIFY(running);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestCores)
#include "tst_cores.moc"
