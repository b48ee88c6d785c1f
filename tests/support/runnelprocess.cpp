// SPDX-License-Identifier: Apache-2.0
// The service as a process, and what its status says.
#include "runnelprocess.h"

#include "serviceconfig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

namespace Runnel {

RunnelProcess::RunnelProcess()
    : m_state(m_directory.filePath(QStringLiteral("state")))
{}

QString RunnelProcess::controlSocket() const
{
    return m_state + QStringLiteral("/control.sock");
}

bool RunnelProcess::setConfig(const QByteArray &json)
{
    return replaceFile(configFile(), json);
}

bool RunnelProcess::start(const QStringList &moreArguments)
{
    return m_process.start(builtProgram(QStringLiteral("runnel")),
                           QStringList{QStringLiteral("--headless"), QStringLiteral("--config"),
                                       configFile(), QStringLiteral("--state-dir"), m_state} +
                               moreArguments);
}

QJsonObject RunnelProcess::status(int milliseconds) const
{
    QLocalSocket socket;
    socket.connectToServer(controlSocket());
    if (!socket.waitForConnected(milliseconds))
        return {};
    socket.write("{\"command\":\"status\"}\n");
    QByteArray answer;
    QElapsedTimer timer;
    timer.start();
    while (!answer.endsWith('\n') && timer.elapsed() < milliseconds &&
           (socket.bytesAvailable() > 0 || socket.waitForReadyRead(milliseconds)))
        answer += socket.readAll();
    return QJsonDocument::fromJson(answer).object();
}

bool RunnelProcess::waitForStatus(const Condition &condition, int milliseconds)
{
    return QTest::qWaitFor(
        [&] {
            m_lastStatus = status();
            return !m_lastStatus.isEmpty() && condition(m_lastStatus);
        },
        milliseconds);
}

qint64 RunnelProcess::terminate(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    m_process.sendSignal(SIGTERM);
    return m_process.waitForEnd(milliseconds) ? timer.elapsed() : -1;
}

qint64 RunnelProcess::peakMemoryKiB() const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(m_process.pid()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toLongLong();
    }
    return -1;
}

QJsonObject endpointOf(const QJsonObject &status, const QString &device)
{
    for (const QJsonValue &endpoint : status.value(QLatin1String("endpoints")).toArray()) {
        if (endpoint.toObject().value(QLatin1String("device")).toString() == device)
            return endpoint.toObject();
    }
    return {};
}

bool isConnectedToBroker(const QJsonObject &status)
{
    return status.value(QLatin1String("mqtt")).toObject().value(QLatin1String("state")) ==
           QJsonValue(QStringLiteral("Connected"));
}

bool isLive(const QJsonObject &status, const QString &device)
{
    return endpointOf(status, device).value(QLatin1String("state")) ==
           QJsonValue(QStringLiteral("Live"));
}

quint64 counter(const QJsonObject &object, const char *name)
{
    return quint64(object.value(QLatin1String(name)).toInteger());
}

QString faultKind(const QJsonObject &object)
{
    return object.value(QLatin1String("fault")).toObject().value(QLatin1String("kind")).toString();
}

QString accountingProblem(const QJsonObject &status)
{
    const QJsonArray endpoints = status.value(QLatin1String("endpoints")).toArray();
    if (endpoints.isEmpty())
        return QStringLiteral("the status names no endpoint");
    for (const QJsonValue &value : endpoints) {
        const QJsonObject endpoint = value.toObject();
        quint64 sum = 0;
        for (const char *name : {"delivered", "queued", "dropped", "quarantined", "unrouted"})
            sum += counter(endpoint, name);
        if (!endpoint.contains(QLatin1String("received")) || sum != counter(endpoint, "received"))
            return QStringLiteral("the account does not add up: %1")
                .arg(QString::fromUtf8(QJsonDocument(endpoint).toJson(QJsonDocument::Compact)));
    }
    return {};
}

} // namespace Runnel
