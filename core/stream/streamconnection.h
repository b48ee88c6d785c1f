// SPDX-License-Identifier: Apache-2.0
// One connection to a camera: request, redirects, TLS and checks up to the stream's first byte.
#pragma once

#include "base/fault.h"
#include "stream/streamcredentials.h"
#include "stream/streamfault.h"
#include "stream/streampool.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkReply;
QT_END_NAMESPACE

namespace Runnel {
class Clock;
class Timer;
struct EndpointConfig;

/// The head of one answer, for those who show it. Bytes as they came.
struct StreamAnswer
{
    int status = 0;
    QByteArray reason;
    QByteArray contentType;
    QByteArray challenges; ///< all WWW-Authenticate headers
    QByteArray location;
};

/// Opens once and ends once. Borrows the endpoint's configuration, the pool and the clock, which
/// outlive it. Bytes are read only when asked for: what is not read stays in the reply, and
/// behind its 64 KiB the camera has to wait.
class StreamConnection final : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumRedirects = 5;
    static constexpr qsizetype quotedBody = 200; ///< bytes of a refusal's body that are shown
    static constexpr qint64 readBufferBytes = 64 * 1024;
    static constexpr std::chrono::milliseconds headersLimit{15'000};
    static constexpr std::chrono::milliseconds bodyLimit{2'000};

    StreamConnection(const EndpointConfig &endpoint, StreamCredentials credentials,
                     StreamPool &pool, Clock &clock, QObject *parent = nullptr);
    ~StreamConnection() override;

    /// Ends in opened() or ended(), perhaps before this returns.
    void open(const QByteArray &lastEventId);
    void close(); ///< nothing is emitted after this returns

    bool isOpen() const { return m_phase == StreamPhase::Open; }
    bool sentLastEventId() const { return m_sentLastEventId; }
    qint64 bytesAvailable() const;
    qint64 read(char *buffer, qint64 size); ///< 0 when there is nothing

signals:
    void tlsEstablished(const QSslConfiguration &tls); ///< the handshake is done and trusted
    void requestSent();
    /// An answer's head came: that of a redirect, of a refusal or of the stream. What follows from
    /// it comes behind; do not close the connection here.
    void answered(const Runnel::StreamAnswer &answer);
    void opened();
    void readable();
    /// The end, in any phase. After opened(), bytes may still be left to read.
    void ended(const Runnel::Fault &fault, std::chrono::milliseconds retryAfter);

private:
    void send(const QUrl &target);
    void dropReply();
    void end(const Fault &fault, std::chrono::milliseconds retryAfter = {});
    void endWithStatus();
    void checkHeaders();
    void tellAnswer();
    void followRedirect(int status);
    void acceptPinned(const QList<QSslError> &errors);
    void checkPeer();
    void answerChallenge(QNetworkReply *reply, QAuthenticator *authenticator);
    void readRefusal();
    void finish();

    const EndpointConfig &m_endpoint;
    StreamCredentials m_credentials;
    StreamPool &m_pool;
    Clock &m_clock;
    std::unique_ptr<Timer> m_limit;
    HeadWatch::Ticket m_head;
    StreamTrust m_trust;
    StreamPool::Lease m_lease;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_lastEventId;
    bool m_sentLastEventId = false;
    StreamPhase m_phase = StreamPhase::Connecting;
    bool m_refused = false; ///< a status that ends the try; its body is being read
    QByteArray m_body;
    Fault m_tlsFault;
    int m_redirects = 0;
    bool m_challengeAnswered = false;
    qint64 m_takenSinceNudge = 0;
};

} // namespace Runnel
