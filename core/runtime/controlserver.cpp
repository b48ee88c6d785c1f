// SPDX-License-Identifier: Apache-2.0
// JSON lines over a Unix socket with a peer check.
#include "runtime/controlserver.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Runnel {

namespace {

bool isTrustedPeer(qintptr descriptor)
{
    struct ucred peer
    {};
    socklen_t length = sizeof peer;
    if (::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
        return false;
    return peer.uid == 0 || peer.uid == ::geteuid();
}

QJsonObject refusal(const QString &why)
{
    return {{QStringLiteral("error"), why}};
}

} // namespace

ControlServer::ControlServer()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maximumClients);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

Fault ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return {
        FaultKind::Internal,
        QStringLiteral("The control socket %1 cannot be opened: %2.")
            .arg(path, m_server.errorString()),
        QStringLiteral("`runnel status` will not find this instance. Use a state directory with a "
                       "path of less than 90 characters on a local file system."),
        0, RetryAdvice::Never};
}

void ControlServer::setHandler(const QString &command, const Handler &handler)
{
    m_handlers.insert(command, handler);
}

void ControlServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (m_clients >= maximumClients || !isTrustedPeer(client->socketDescriptor())) {
            qCWarning(logRuntime, "A client of the control socket was turned away.");
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        connect(client, &QObject::destroyed, this, [this] { --m_clients; });
        client->setReadBufferSize(maximumRequestBytes);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(*client); });
        read(*client);
    }
}

void ControlServer::read(QLocalSocket &client)
{
    while (client.canReadLine()) {
        const QByteArray line = client.readLine(maximumRequestBytes);
        client.write(QJsonDocument(answer(line)).toJson(QJsonDocument::Compact) + '\n');
        if (client.bytesToWrite() > maximumUnreadBytes) {
            client.abort();
            return;
        }
    }
    if (client.bytesAvailable() >= maximumRequestBytes)
        client.abort();
}

QJsonObject ControlServer::answer(const QByteArray &line) const
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return refusal(QStringLiteral("A request is one JSON object on one line."));
    const QJsonObject request = document.object();
    const auto handler = m_handlers.constFind(request.value(QLatin1String("command")).toString());
    if (handler == m_handlers.constEnd())
        return refusal(QStringLiteral("There is no such command."));
    return (*handler)(request);
}

} // namespace Runnel
