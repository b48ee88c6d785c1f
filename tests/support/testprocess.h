// SPDX-License-Identifier: Apache-2.0
// A real program under test: its output, its end, and the signals sent to it.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace Runnel {

/// The words of a command line without quotes.
QStringList words(const char *text);
/// Where the build put its programs: beside the test.
QString builtProgram(const QString &name);
/// A system's program, also from the sbin folders; empty when it is not installed.
QString systemProgram(const QString &name);
/// A port of 127.0.0.1 on which nobody listens now.
quint16 freeLoopbackPort();

/// Lives on the test's thread; waits turn its event loop. The process never outlives the test,
/// not even a test that crashes.
class TestProcess
{
public:
    TestProcess();
    ~TestProcess();
    TestProcess(const TestProcess &) = delete;
    TestProcess &operator=(const TestProcess &) = delete;

    void setEnvironment(const QString &name, const QString &value);
    void unsetEnvironment(const QString &name);
    bool start(const QString &program, const QStringList &arguments);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }

    QByteArray standardOutput() const { return m_output; }
    QByteArray standardError() const { return m_errors; }
    bool waitForOutput(QByteArrayView text, int milliseconds = 10'000);
    bool waitForError(QByteArrayView text, int milliseconds = 10'000);

    void sendSignal(int number);
    void kill(); ///< SIGKILL, and waits for the end
    bool waitForEnd(int milliseconds = 10'000);
    /// Of a process that ended; -1 when a signal ended it.
    int exitCode() const;

private:
    void collect();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// A program run to its end.
struct ProgramResult
{
    int exitCode = -2; ///< -1: ended by a signal; -2: did not end in time
    QByteArray output;
    QByteArray errors;
};
ProgramResult runProgram(const QString &program, const QStringList &arguments,
                         int milliseconds = 20'000);

} // namespace Runnel
