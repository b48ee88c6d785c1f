// SPDX-License-Identifier: Apache-2.0
// The server's side of TLS.
#include "simulator/tlstransport.h"

#include <QTimer>

#include <sys/socket.h>

namespace Runnel {

TlsTransport::TlsTransport(qintptr descriptor, const QSslConfiguration &configuration)
{
    m_socket.setSslConfiguration(configuration);
    m_socket.setReadBufferSize(64 * 1024);
    connect(&m_socket, &QSslSocket::readyRead, this, &Transport::received);
    const auto reportDrained = [this] {
        if (pending() == 0)
            emit drained();
    };
    // Queued: whoever is told may write at once, and QSslSocket does not like that within its own.
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, reportDrained,
            Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        if (!m_closed) {
            m_closed = true;
            emit closed();
        }
    });
    if (!m_socket.setSocketDescriptor(descriptor)) {
        m_closed = true;
        QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.startServerEncryption();
}

QByteArray TlsTransport::readAll()
{
    return m_socket.read(64 * 1024);
}

void TlsTransport::write(const QByteArray &bytes)
{
    if (!m_closed)
        m_socket.write(bytes);
}

qint64 TlsTransport::pending() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void TlsTransport::finish()
{
    m_socket.disconnectFromHost();
    QTimer::singleShot(5000, &m_socket, [this] { m_socket.abort(); });
}

void TlsTransport::reset()
{
    const linger none{1, 0};
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket.abort();
}

} // namespace Runnel
