// SPDX-License-Identifier: Apache-2.0
// QProcess with an end.
#include "childprocess.h"

#include "base/escape.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Runnel {

namespace {
constexpr int stopMilliseconds = 2000;
constexpr qsizetype keptErrorBytes = 2000;
} // namespace

ChildProcess::ChildProcess(const QString &name)
    : m_name(name)
{
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0); // Ctrl-C is for this program alone; it ends the others in their turn
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            emit lineRead(QString::fromUtf8(m_process.readLine().trimmed()));
    });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errors = (m_errors + m_process.readAllStandardError()).right(keptErrorBytes);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(QStringLiteral("%1 could not be started: %2.")
                            .arg(m_name, m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        if (!m_stopping)
            emit failed(
                QStringLiteral("%1 ended by itself (exit code %2). %3")
                    .arg(m_name)
                    .arg(code)
                    .arg(escapedForDisplay(QString::fromUtf8(m_errors.trimmed()), keptErrorBytes)));
    });
}

ChildProcess::~ChildProcess()
{
    stop();
}

void ChildProcess::start(const QString &program, const QStringList &arguments)
{
    m_stopping = false;
    m_process.start(program, arguments);
}

void ChildProcess::stop()
{
    m_stopping = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(stopMilliseconds);
    }
}

QString findProgram(const QString &name)
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    if (beside.isExecutable())
        return beside.absoluteFilePath();
    const QString onPath = QStandardPaths::findExecutable(name);
    if (!onPath.isEmpty())
        return onPath;
    return QStandardPaths::findExecutable(
        name,
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
}

} // namespace Runnel
