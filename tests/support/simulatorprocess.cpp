// SPDX-License-Identifier: Apache-2.0
// Starts the simulator and asks it how it is.
#include "simulatorprocess.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

namespace Runnel {

namespace {
constexpr QByteArrayView announcement("listening on ");
constexpr int healthAttempts = 5;

QJsonObject askHealth(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(2000))
        return {};
    socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2000))
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

bool SimulatorProcess::start(const QStringList &arguments)
{
    if (!m_process.start(builtProgram(QStringLiteral("runnel-simulator")),
                         QStringList{QStringLiteral("--port"), QStringLiteral("0")} + arguments) ||
        !m_process.waitForOutput("\n"))
        return false;
    const QByteArray line = m_process.standardOutput();
    if (!line.startsWith(announcement))
        return false;
    m_address = QString::fromUtf8(
        line.mid(announcement.size(), line.indexOf('\n') - announcement.size()).trimmed());
    return true;
}

QString SimulatorProcess::stream(int camera) const
{
    return m_address + QStringLiteral("/cameras/%1/camera-events").arg(camera);
}

QJsonObject SimulatorProcess::health() const
{
    QJsonObject answer;
    for (int attempt = 0; attempt < healthAttempts && answer.isEmpty(); ++attempt)
        answer = askHealth(quint16(QUrl(m_address).port()));
    return answer;
}

quint64 SimulatorProcess::events() const
{
    return quint64(health().value(QLatin1String("events")).toInteger());
}

} // namespace Runnel
