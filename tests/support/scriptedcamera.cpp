// SPDX-License-Identifier: Apache-2.0
// Sockets of the scripted camera.
#include "scriptedcamera.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

namespace Runnel {

CameraConnection::CameraConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &CameraConnection::readRequest);
    connect(socket, &QTcpSocket::disconnected, this, &CameraConnection::closed);
}

CameraConnection::~CameraConnection()
{
    m_socket->disconnect(this);
}

void CameraConnection::readRequest()
{
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_headers.clear();
    const QList<QByteArray> lines = m_head.split('\n');
    const QList<QByteArray> request = lines.first().split(' ');
    m_path = request.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    emit requested();
}

QByteArray CameraConnection::header(const QByteArray &name) const
{
    const auto found = m_headers.find(name.toLower());
    return found == m_headers.end() ? QByteArray() : found->second;
}

bool CameraConnection::hasHeader(const QByteArray &name) const
{
    return m_headers.contains(name.toLower());
}

void CameraConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void CameraConnection::sendChunk(const QByteArray &bytes)
{
    send(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void CameraConnection::sendHead(const QByteArray &headers, const QByteArray &status)
{
    send("HTTP/1.1 " + status + "\r\n" + headers + "\r\n");
}

void CameraConnection::openStream()
{
    sendHead("Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n");
}

void CameraConnection::finish()
{
    m_socket->disconnectFromHost();
}

void CameraConnection::reset()
{
    const linger hard{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

bool CameraConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 CameraConnection::bytesToWrite() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

struct ScriptedCamera::Tls
{
    QSslConfiguration configuration;
};

ScriptedCamera::ScriptedCamera()
{
    setListenBacklogSize(1024);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the scripted camera cannot listen");
}

ScriptedCamera::~ScriptedCamera() = default;

void ScriptedCamera::useTls(const QString &certificate, const QString &key, const QString &clientCa)
{
    const auto read = [](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    };
    m_tls = std::make_unique<Tls>();
    QSslConfiguration &configuration = m_tls->configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(read(certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(read(key), QSsl::Ec));
    configuration.setPeerVerifyMode(clientCa.isEmpty() ? QSslSocket::VerifyNone
                                                       : QSslSocket::VerifyPeer);
    if (!clientCa.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(read(clientCa), QSsl::Pem));
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
}

QUrl ScriptedCamera::url(const QByteArray &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(QString::fromLatin1(path));
    return url;
}

size_t ScriptedCamera::openConnections() const
{
    return size_t(std::ranges::count_if(m_connections, [](const auto &c) { return c->isOpen(); }));
}

void ScriptedCamera::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket;
        secure->setSslConfiguration(m_tls->configuration);
        secure->setSocketDescriptor(descriptor);
        connect(secure, &QSslSocket::encrypted, this, [this, secure] {
            m_negotiatedProtocol = secure->sslConfiguration().nextNegotiatedProtocol();
        });
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
    }
    m_connections.push_back(std::make_unique<CameraConnection>(socket, nullptr));
    CameraConnection *connection = m_connections.back().get();
    connect(connection, &CameraConnection::requested, this, [this, connection] {
        ++m_requests;
        if (m_used < m_next.size()) {
            const Handler handler = m_next[m_used++];
            handler(*connection);
        } else if (m_handler) {
            m_handler(*connection);
        }
    });
}

} // namespace Runnel
