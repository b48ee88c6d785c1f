// SPDX-License-Identifier: Apache-2.0
// A client of the simulator that sees every byte as it came.
#pragma once

#include "simulatorprocess.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

namespace Runnel {

/// A client that takes bytes as they are; knows HTTP's framing, not its meaning.
class RawClient
{
public:
    explicit RawClient(const SimulatorProcess &simulator)
        : m_port(quint16(QUrl(simulator.address()).port()))
    {}

    void get(const QByteArray &path, const QByteArray &headers = {},
             const QByteArray &version = "1.1")
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET " + path + " HTTP/" + version + "\r\nHost: localhost\r\n" + headers +
                     "\r\n");
    }
    const QByteArray &raw()
    {
        bytes += socket.readAll();
        return bytes;
    }
    QByteArray head()
    {
        const qsizetype end = raw().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : bytes.left(end + 4);
    }
    bool isChunked() { return head().contains("Transfer-Encoding: chunked\r\n"); }
    /// The sizes of the chunks are kept for those who ask how it was cut.
    QByteArray body()
    {
        chunkSizes.clear();
        const QByteArray after = raw().mid(head().size());
        if (head().isEmpty() || !isChunked())
            return head().isEmpty() ? QByteArray() : after;
        QByteArray decoded;
        for (qsizetype at = 0; at < after.size();) {
            const qsizetype lineEnd = after.indexOf("\r\n", at);
            if (lineEnd < 0)
                break;
            const qsizetype size = after.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            decoded += after.mid(lineEnd + 2, size);
            chunkSizes << size;
            at = lineEnd + 2 + size + 2;
        }
        return decoded;
    }
    struct Received
    {
        QByteArray type, id, data;
    };
    QList<Received> events()
    {
        QList<Received> result;
        const QByteArray text = body();
        Received next;
        for (qsizetype at = 0, end = 0; (end = text.indexOf('\n', at)) >= 0; at = end + 1) {
            const QByteArray line = text.mid(at, end - at);
            if (line.startsWith("event: "))
                next.type = line.mid(7);
            else if (line.startsWith("id: ") && !line.contains('\0'))
                next.id = line.mid(4);
            else if (line.startsWith("data: "))
                next.data = line.mid(6);
            else if (line.isEmpty()) {
                if (!next.data.isEmpty())
                    result << next;
                next = {};
            }
        }
        return result;
    }
    bool isClosed()
    {
        raw();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QSslSocket socket;
    QByteArray bytes;
    QList<qsizetype> chunkSizes;

private:
    quint16 m_port;
};

inline QJsonObject jsonOf(const RawClient::Received &event)
{
    return QJsonDocument::fromJson(event.data).object();
}

} // namespace Runnel
