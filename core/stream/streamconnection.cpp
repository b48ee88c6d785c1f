// SPDX-License-Identifier: Apache-2.0
// Around one QNetworkReply: what the library would do by itself and must not, and what it leaves
// out.
#include "stream/streamconnection.h"

#include "base/clock.h"
#include "config/config.h"
#include "stream/echoedsecrets.h"
#include "stream/retryafter.h"
#include "stream/streamrequest.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

namespace Runnel {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

constexpr qint64 nudgeAfter = 4096; // far below what fills the buffer, far above an event

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

StreamConnection::StreamConnection(const EndpointConfig &endpoint, StreamCredentials credentials,
                                   StreamPool &pool, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_credentials(std::move(credentials))
    , m_pool(pool)
    , m_clock(clock)
    , m_limit(clock.createTimer([this] {
        if (m_refused)
            endWithStatus();
        else
            end(headersTimedOutFault(m_phase, headersLimit));
    }))
{}

StreamConnection::~StreamConnection()
{
    close();
}

void StreamConnection::open(const QByteArray &lastEventId)
{
    Result<StreamTrust> trust =
        makeStreamTrust(m_endpoint, m_credentials, m_pool.certificateFiles());
    if (!trust) {
        end(trust.fault());
        return;
    }
    m_trust = std::move(trust).value();
    m_lastEventId = lastEventId;
    m_lease =
        m_pool.acquire(m_trust.identity, m_trust.account, m_endpoint.address, m_endpoint.proxy);
    connect(&m_lease.manager(), &QNetworkAccessManager::authenticationRequired, this,
            &StreamConnection::answerChallenge);
    send(m_endpoint.address);
}

void StreamConnection::close()
{
    m_limit->stop();
    dropReply();
    if (m_lease)
        m_lease.manager().disconnect(this);
    m_lease.release();
}

qint64 StreamConnection::bytesAvailable() const
{
    return m_reply && isOpen() ? m_reply->bytesAvailable() : 0;
}

qint64 StreamConnection::read(char *buffer, qint64 size)
{
    if (!m_reply || !isOpen())
        return 0;
    const qint64 taken = qMax(qint64{0}, m_reply->read(buffer, size));
    m_takenSinceNudge += taken;
    // When its buffer was full, the library now and then forgets to go on with what it has
    // already taken from the socket, or with its end. Setting the size again makes it look.
    if (m_takenSinceNudge >= nudgeAfter && m_reply->bytesAvailable() == 0) {
        m_takenSinceNudge = 0;
        m_reply->setReadBufferSize(readBufferBytes);
    }
    return taken;
}

void StreamConnection::send(const QUrl &target)
{
    const Result<QNetworkRequest> request =
        makeStreamRequest(m_endpoint, target, m_lastEventId, m_credentials, m_trust);
    if (!request) {
        end(request.fault());
        return;
    }
    m_phase = StreamPhase::Connecting;
    m_sentLastEventId = request.value().hasRawHeader("Last-Event-ID");
    m_reply = m_lease.manager().get(request.value());
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_phase = StreamPhase::AwaitingHeaders;
        m_head = m_pool.headWatch().watch([this] { end(endlessHeadFault()); });
        emit requestSent();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StreamConnection::checkHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_refused)
            readRefusal();
        else if (isOpen())
            emit readable();
    });
    connect(m_reply, &QNetworkReply::finished, this, &StreamConnection::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &StreamConnection::acceptPinned);
    connect(m_reply, &QNetworkReply::encrypted, this, &StreamConnection::checkPeer);
    m_limit->start(headersLimit);
}

void StreamConnection::dropReply()
{
    m_head = {};
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        // Told to abort when the error of its status is under way, it would warn of a second one;
        // its destructor closes the connection of a refusal as well.
        if (!m_refused)
            reply->abort();
        reply->deleteLater();
    }
}

void StreamConnection::end(const Fault &fault, std::chrono::milliseconds retryAfter)
{
    m_limit->stop();
    if (!isOpen())
        dropReply(); // else what is left in it can still be read
    Fault told = fault;
    told.detail = withoutSecrets(fault.detail, m_credentials);
    emit ended(told, retryAfter);
}

void StreamConnection::endWithStatus()
{
    const int status = statusOf(*m_reply);
    const QByteArray reason =
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    const auto retryAfter =
        parseRetryAfter(m_reply->rawHeader("Retry-After"), m_clock.wallMilliseconds());
    end(statusFault(status, reason, m_body.left(quotedBody)),
        retryAfter.value_or(std::chrono::milliseconds(0)));
}

void StreamConnection::checkHeaders()
{
    const int status = statusOf(*m_reply);
    if (status == 0 || m_refused || isOpen())
        return;
    if (isRedirect(status) && m_reply->hasRawHeader("Location")) {
        tellAnswer();
        followRedirect(status);
        return;
    }
    if (status == 401 && m_reply->error() == QNetworkReply::NoError && !m_reply->isFinished() &&
        m_endpoint.authentication.method == AuthenticationMethod::UsernamePassword &&
        !m_challengeAnswered)
        return; // a challenge may follow; the end of the reply tells otherwise
    tellAnswer();
    if (status != 200) {
        m_refused = true;
        m_head = {};
        m_limit->start(bodyLimit);
        if (hasBody(status))
            readRefusal();
        else
            endWithStatus();
        return;
    }
    if (const Fault fault = contentEncodingFault(m_reply->rawHeader("Content-Encoding"))) {
        end(fault);
        return;
    }
    const Fault wrongType = contentTypeFault(m_reply->rawHeader("Content-Type"));
    if (wrongType && !m_endpoint.acceptAnyContentType) {
        // When the headers are too many or too long, the library drops them all and says nothing.
        end(m_reply->rawHeaderList().isEmpty() ? noHeadersFault() : wrongType);
        return;
    }
    m_limit->stop();
    m_head = {};
    m_phase = StreamPhase::Open;
    const QPointer<StreamConnection> self(this);
    emit opened();
    if (self && bytesAvailable() > 0)
        emit readable();
}

void StreamConnection::tellAnswer()
{
    const auto shown = [this](const QByteArray &text) {
        return withoutSecrets(QString::fromUtf8(text), m_credentials).toUtf8();
    };
    emit answered(
        {statusOf(*m_reply),
         shown(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray()),
         shown(m_reply->rawHeader("Content-Type")), shown(m_reply->rawHeader("WWW-Authenticate")),
         shown(m_reply->rawHeader("Location"))});
}

void StreamConnection::followRedirect(int status)
{
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    if (!target.isValid() || !isSameOrigin(target, m_endpoint.address)) {
        Fault fault = redirectRefusedFault(target.toDisplayString(QUrl::RemoveUserInfo));
        fault.code = status;
        end(fault);
        return;
    }
    if (++m_redirects > maximumRedirects) {
        end(tooManyRedirectsFault(maximumRedirects));
        return;
    }
    dropReply();
    send(target);
}

void StreamConnection::acceptPinned(const QList<QSslError> &errors)
{
    const PeerJudgement judgement =
        judgePeer(m_trust, m_reply->sslConfiguration().peerCertificate(), errors);
    m_tlsFault = judgement.fault;
    if (!m_tlsFault)
        m_reply->ignoreSslErrors(judgement.answered);
}

void StreamConnection::checkPeer()
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    if (!m_trust.pin.isEmpty() && !matchesPin(tls.peerCertificate(), m_trust.pin)) {
        // Nothing was sent yet, and nothing shall be: the network thread waits for this answer.
        m_reply->disconnect(this);
        m_reply->abort();
        end(pinFault());
        return;
    }
    emit tlsEstablished(tls);
}

void StreamConnection::answerChallenge(QNetworkReply *reply, QAuthenticator *authenticator)
{
    // Once, and never after a redirect: what was refused is not sent again and again.
    if (reply != m_reply || m_challengeAnswered || m_redirects > 0 ||
        m_endpoint.authentication.method != AuthenticationMethod::UsernamePassword)
        return;
    m_challengeAnswered = true;
    authenticator->setUser(QString::fromUtf8(m_credentials.username.reveal()));
    authenticator->setPassword(QString::fromUtf8(m_credentials.password.reveal()));
}

void StreamConnection::readRefusal()
{
    m_body += m_reply->read(quotedBody - m_body.size());
    if (m_body.size() >= quotedBody || m_reply->isFinished())
        endWithStatus();
}

void StreamConnection::finish()
{
    if (m_refused) {
        readRefusal();
        return;
    }
    if (isOpen()) {
        end(networkFault(m_reply->error(), m_reply->errorString(), m_phase));
        return;
    }
    const int status = statusOf(*m_reply);
    if (status != 0 && status != 200) {
        tellAnswer();
        m_refused = true;
        m_head = {};
        readRefusal();
        return;
    }
    end(m_tlsFault ? m_tlsFault : networkFault(m_reply->error(), m_reply->errorString(), m_phase));
}

} // namespace Runnel
