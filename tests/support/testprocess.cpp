// SPDX-License-Identifier: Apache-2.0
// QProcess with waits that turn the event loop.
#include "testprocess.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace Runnel {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString builtProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

QString systemProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

quint16 freeLoopbackPort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

TestProcess::TestProcess()
{
    m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { collect(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { collect(); });
    QObject::connect(&m_process, &QProcess::finished, &m_process, [this] { collect(); });
}

TestProcess::~TestProcess()
{
    kill();
    m_process.disconnect();
}

void TestProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void TestProcess::unsetEnvironment(const QString &name)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.remove(name);
    m_process.setProcessEnvironment(environment);
}

bool TestProcess::start(const QString &program, const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(program, arguments);
    return m_process.waitForStarted(10'000);
}

bool TestProcess::waitForOutput(QByteArrayView text, int milliseconds)
{
    return QTest::qWaitFor([&] { return m_output.contains(text) || !isRunning(); }, milliseconds) &&
           m_output.contains(text);
}

bool TestProcess::waitForError(QByteArrayView text, int milliseconds)
{
    return QTest::qWaitFor([&] { return m_errors.contains(text) || !isRunning(); }, milliseconds) &&
           m_errors.contains(text);
}

void TestProcess::sendSignal(int number)
{
    if (pid() > 0)
        ::kill(pid_t(pid()), number);
}

void TestProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

bool TestProcess::waitForEnd(int milliseconds)
{
    return QTest::qWaitFor([&] { return !isRunning(); }, milliseconds);
}

int TestProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void TestProcess::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

ProgramResult runProgram(const QString &program, const QStringList &arguments, int milliseconds)
{
    TestProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForEnd(milliseconds);
    return {ended ? process.exitCode() : -2, process.standardOutput(), process.standardError()};
}

} // namespace Runnel
