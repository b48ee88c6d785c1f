// SPDX-License-Identifier: Apache-2.0
// The real service, started with a configuration file and a state directory of its own.
#pragma once

#include "testprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

namespace Runnel {

class RunnelProcess
{
public:
    using Condition = std::function<bool(const QJsonObject &status)>;

    RunnelProcess();

    QString configFile() const { return m_directory.filePath(QStringLiteral("runnel.json")); }
    QString stateDirectory() const { return m_state; }
    void setStateDirectory(const QString &directory) { m_state = directory; }
    QString controlSocket() const;
    bool setConfig(const QByteArray &json); ///< atomic; a running service takes it over

    bool start(const QStringList &moreArguments = {});
    /// The instance's own status; empty when it does not answer.
    QJsonObject status(int milliseconds = 3000) const;
    /// Asks until the condition holds. The last answer stays in lastStatus().
    bool waitForStatus(const Condition &condition, int milliseconds = 15'000);
    QJsonObject lastStatus() const { return m_lastStatus; }

    void kill() { m_process.kill(); }
    /// SIGTERM; milliseconds until the end, or -1 when it took longer than that.
    qint64 terminate(int milliseconds = 10'000);
    TestProcess &process() { return m_process; }
    qint64 peakMemoryKiB() const; ///< of the running process

private:
    TestProcess m_process;
    QTemporaryDir m_directory;
    QString m_state;
    QJsonObject m_lastStatus;
};

/// The endpoint's object out of a status; empty when it is not there.
QJsonObject endpointOf(const QJsonObject &status, const QString &device);
bool isConnectedToBroker(const QJsonObject &status);
bool isLive(const QJsonObject &status, const QString &device);
quint64 counter(const QJsonObject &object, const char *name);
QString faultKind(const QJsonObject &object); ///< of the object's "fault"; empty when there is none

/// Empty when received = delivered + queued + dropped + quarantined + unrouted for every endpoint.
QString accountingProblem(const QJsonObject &status);

} // namespace Runnel
