// SPDX-License-Identifier: Apache-2.0
// Broker, cameras, and the demo's configuration for them.
#include "panelplant.h"

#include "config/configreader.h"
#include "demo/democonfig.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

namespace Runnel {

namespace {

/// What the fleet says of itself: its cameras, and where they stand.
QByteArray indexOf(const QString &address)
{
    constexpr int patience = 5000;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(address).port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                 "Connection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QStringList simulatorArguments(const PanelPlant::Load &load)
{
    return {QStringLiteral("--cameras"),
            QString::number(load.cameras),
            QStringLiteral("--rate"),
            QString::number(load.rate / load.cameras, 'f', 4),
            QStringLiteral("--alert-probability"),
            QString::number(load.alerts, 'f', 4),
            QStringLiteral("--heartbeat"),
            QStringLiteral("5"),
            QStringLiteral("--leaks"),
            QStringLiteral("2"),
            QStringLiteral("--seed"),
            QStringLiteral("11"),
            QStringLiteral("--ids"),
            QStringLiteral("--site"),
            QStringLiteral("64.55,35.78,400")};
}

} // namespace

QString PanelPlant::start(const Load &load)
{
    if (!MosquittoProcess::isInstalled())
        return QStringLiteral("mosquitto is not installed");
    m_broker.addLine("max_inflight_messages 1000");
    if (!m_broker.start())
        return QStringLiteral("mosquitto does not start: ") + QString::fromUtf8(m_broker.output());
    if (!m_cameras.start(simulatorArguments(load)))
        return QStringLiteral("runnel-simulator does not start: build it beside this");
    const ConfigReadResult read = ConfigReader::read(
        demoConfiguration(m_cameras.address(), indexOf(m_cameras.address()), m_broker.port()));
    if (!read.ok())
        return read.fault.toString();
    m_config = read.config;
    m_config.map.sitePlan = QStringLiteral(":/runnel/map/demo-site.png");
    return {};
}

} // namespace Runnel
