// SPDX-License-Identifier: Apache-2.0
// A program of the demo's that never outlives it.
#pragma once

#include <QObject>
#include <QProcess>

namespace Runnel {

/// Ends with this object: asked, then killed; and by the kernel should this process be killed.
class ChildProcess final : public QObject
{
    Q_OBJECT
public:
    explicit ChildProcess(const QString &name);
    ~ChildProcess() override;

    void start(const QString &program, const QStringList &arguments);
    void stop(); ///< waits at most two seconds for it

signals:
    void lineRead(const QString &line); ///< its standard output
    void failed(const QString &why);    ///< it could not start, or ended by itself

private:
    QString m_name;
    QProcess m_process;
    QByteArray m_errors; ///< the tail of its standard error, for failed()
    bool m_stopping = false;
};

/// The full path of a program: beside this one, on the PATH, or where Debian keeps daemons.
/// Empty when it is nowhere.
QString findProgram(const QString &name);

} // namespace Runnel
