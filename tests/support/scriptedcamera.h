// SPDX-License-Identifier: Apache-2.0
// A camera in the test's own process whose every byte the test decides.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Runnel {

/// One connection of a client. Nothing is sent but what the test says.
class CameraConnection final : public QObject
{
    Q_OBJECT
public:
    explicit CameraConnection(QTcpSocket *socket, QObject *parent);
    ~CameraConnection() override;

    bool hasRequest() const { return !m_path.isEmpty(); }
    QByteArray path() const { return m_path; }        ///< request target of the latest request
    QByteArray requestHead() const { return m_head; } ///< as it came, without the blank line
    QByteArray header(const QByteArray &name) const;  ///< name in any case; empty when missing
    bool hasHeader(const QByteArray &name) const;

    void send(const QByteArray &bytes);
    void sendChunk(const QByteArray &bytes); ///< as one chunk of a chunked body
    void sendHead(const QByteArray &headers = "Content-Type: text/event-stream\r\n",
                  const QByteArray &status = "200 OK");
    void openStream(); ///< the head of a chunked event stream
    void finish();     ///< everything out, then FIN
    void reset();      ///< RST: what is not yet sent is lost

    bool isOpen() const;
    qint64 bytesToWrite() const; ///< what the kernel does not take

signals:
    void requested();
    void closed();

private:
    void readRequest();

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    QByteArray m_head;
    QByteArray m_path;
    std::map<QByteArray, QByteArray> m_headers; ///< names in lower case
};

/// Listens on a free port of the loopback, for HTTP or for TLS. Requests are handed to the
/// handler; without one they are only recorded.
class ScriptedCamera final : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(CameraConnection &)>;

    ScriptedCamera();
    ~ScriptedCamera() override;

    /// PEM files. With `clientCa` a client must show a certificate of that authority.
    void useTls(const QString &certificate, const QString &key, const QString &clientCa = {});
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// One handler a request, in this order; then the handler above.
    void answerNext(Handler handler) { m_next.push_back(std::move(handler)); }

    QUrl url(const QByteArray &path = "/camera-events",
             const QString &host = QStringLiteral("127.0.0.1")) const;
    size_t requestCount() const { return m_requests; }
    size_t connectionCount() const { return m_connections.size(); } ///< ever accepted
    CameraConnection &connection(size_t index) { return *m_connections.at(index); }
    CameraConnection &latest() { return *m_connections.back(); }
    size_t openConnections() const;
    QByteArray negotiatedProtocol() const { return m_negotiatedProtocol; } ///< ALPN, last one

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Tls;
    std::unique_ptr<Tls> m_tls;
    Handler m_handler;
    std::vector<Handler> m_next;
    size_t m_used = 0;
    size_t m_requests = 0;
    std::vector<std::unique_ptr<CameraConnection>> m_connections;
    QByteArray m_negotiatedProtocol;
};

} // namespace Runnel
