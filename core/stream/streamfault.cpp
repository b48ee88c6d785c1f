// SPDX-License-Identifier: Apache-2.0
// One sentence on what happened, one on what to do.
#include "stream/streamfault.h"

#include <QSslCertificate>

#include <algorithm>
#include <initializer_list>

namespace Runnel {

namespace {

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'g', 6);
}

QString dateText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString subjectOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    return name.isEmpty() ? QStringLiteral("the server") : name;
}

/// Who is asked first: trust before dates, dates before names.
int urgency(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return 4;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 3;
    case QSslError::HostNameMismatch:
        return 2;
    default:
        return 1;
    }
}

} // namespace

Fault statusFault(int status, const QByteArray &reason, const QByteArray &body)
{
    Fault fault{FaultKind::HttpStatus,
                QStringLiteral("The camera answered with HTTP status %1").arg(status),
                {},
                status,
                RetryAdvice::Soon};
    if (!reason.isEmpty())
        fault.detail += QStringLiteral(" (%1)").arg(QString::fromUtf8(reason.left(80)));
    fault.detail += u'.';
    if (!body.isEmpty())
        fault.detail += QStringLiteral(" It said: %1").arg(QString::fromUtf8(body));
    if (status == 204 || (status >= 400 && status < 500))
        fault.retry = RetryAdvice::Slowly;

    if (status < 200) {
        fault.kind = FaultKind::ProtocolViolation;
        fault.remedy = QStringLiteral("An interim answer must be followed by a final one; check "
                                      "the camera or the proxy before it.");
    } else if (status == 401 || status == 407) {
        fault.kind = FaultKind::AuthenticationRequired;
        fault.remedy = QStringLiteral(
            "Check the endpoint's authentication: its method, user name, password or token.");
    } else if (status == 400 && body.contains("No required SSL certificate")) {
        // nginx finishes the handshake first and has no status of its own for this.
        fault.kind = FaultKind::AuthenticationRequired;
        fault.detail =
            QStringLiteral("The camera, or the proxy before it, asks for a client certificate.");
        fault.remedy = QStringLiteral("Set the endpoint's authentication to the method Certificate "
                                      "with certificate and key.");
    } else if (status == 400 && body.contains("SSL certificate error")) {
        fault.kind = FaultKind::AuthenticationRequired;
        fault.detail = QStringLiteral(
            "The camera, or the proxy before it, does not accept the client certificate: it was "
            "revoked, is expired, or its authority is not trusted there.");
        fault.remedy = QStringLiteral("Give the endpoint a valid client certificate of an "
                                      "authority that the server trusts; its log says which.");
    } else if (status == 400 && body.contains("plain HTTP request was sent to HTTPS port")) {
        fault.remedy = QStringLiteral("This port speaks TLS: begin the address with https://.");
    } else if (status == 403) {
        fault.kind = FaultKind::AccessForbidden;
        fault.remedy = QStringLiteral("Give the account on the camera the right to read events.");
    } else if (status == 404 || status == 410) {
        fault.kind = FaultKind::NotFound;
        fault.remedy = QStringLiteral("Check the path in the endpoint's address.");
    } else if (status == 204) {
        fault.remedy = QStringLiteral("The camera says that there is nothing to stream; check that "
                                      "its event stream is switched on.");
    } else if (status < 300) {
        fault.remedy =
            QStringLiteral("An event stream is answered with status 200; check the address.");
    } else if (status < 400) {
        fault.remedy = QStringLiteral("Set the endpoint's address to where the stream is.");
    } else if (status == 429 || status == 503) {
        fault.remedy =
            QStringLiteral("The camera is busy or takes no more readers; Runnel tries again.");
    } else if (status < 500) {
        fault.remedy =
            QStringLiteral("The camera rejects the request; check the address and the headers.");
    } else {
        fault.remedy = QStringLiteral(
            "The camera has a problem of its own; Runnel tries again. Restart it when this lasts.");
    }
    return fault;
}

Fault contentTypeFault(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArray essence = (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
    if (essence == "text/event-stream")
        return {};
    const QString what = essence.isEmpty()
                             ? QStringLiteral("The camera names no content type.")
                             : QStringLiteral("The camera sends %1, not text/event-stream.")
                                   .arg(QString::fromUtf8(essence.left(80)));
    return {FaultKind::WrongContentType, what,
            QStringLiteral("Check the path in the address; when it is right, set "
                           "acceptAnyContentType on the endpoint.")};
}

Fault noHeadersFault()
{
    return {FaultKind::HeadersTooLarge,
            QStringLiteral("The camera's answer has no header at all, or more than can be taken "
                           "(100 of them, 256 KiB)."),
            QStringLiteral("Make the camera or the proxy before it send fewer headers; when it "
                           "sends none, set acceptAnyContentType on the endpoint.")};
}

Fault endlessHeadFault()
{
    return {FaultKind::HeadersTooLarge,
            QStringLiteral("The camera sends response headers without an end."),
            QStringLiteral("Look what answers at this address; no camera should. Until it is "
                           "mended, disable the endpoint."),
            0, RetryAdvice::Slowly};
}

Fault contentEncodingFault(const QByteArray &contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return {};
    return {FaultKind::EncodedContent,
            QStringLiteral("The stream is encoded (%1), although none was asked for.")
                .arg(QString::fromUtf8(encoding.left(80))),
            QStringLiteral(
                "Switch compression off for this path in the camera or in the proxy before it.")};
}

Fault networkFault(QNetworkReply::NetworkError error, const QString &text, StreamPhase phase)
{
    const auto fault = [&](FaultKind kind, const QString &detail, const QString &remedy) {
        return Fault{kind, detail, remedy, int(error), RetryAdvice::Soon};
    };
    switch (error) {
    case QNetworkReply::NoError:
        return fault(
            FaultKind::StreamEnded, QStringLiteral("The camera ended the stream."),
            QStringLiteral("Runnel connects again; when this repeats, look at the camera's log."));
    case QNetworkReply::ConnectionRefusedError:
        return fault(
            FaultKind::ConnectionRefused, QStringLiteral("Nothing listens at the camera's port."),
            QStringLiteral(
                "Check that the camera's service runs and that the port in the address is right."));
    case QNetworkReply::RemoteHostClosedError:
        if (phase == StreamPhase::Open)
            return fault(
                FaultKind::ConnectionReset,
                QStringLiteral("The connection was cut in the middle of the stream."),
                QStringLiteral(
                    "Runnel connects again; when this repeats, check the network and the camera."));
        return fault(FaultKind::ConnectionReset,
                     QStringLiteral("The connection ended without an answer in HTTP."),
                     QStringLiteral(
                         "Check that the address has the right scheme (http or https) and port."));
    case QNetworkReply::HostNotFoundError:
        return fault(FaultKind::HostNotFound, QStringLiteral("The host name cannot be resolved."),
                     QStringLiteral("Check the name in the address and the name server."));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return fault(
            FaultKind::ConnectionTimedOut, QStringLiteral("The camera does not answer."),
            QStringLiteral(
                "Check that it is switched on and that a firewall lets the port through."));
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeFault(text);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return fault(FaultKind::ProxyFailed,
                     QStringLiteral("The proxy does not let the connection through: %1.").arg(text),
                     QStringLiteral("Check the endpoint's proxy."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return fault(
            FaultKind::ProtocolViolation,
            QStringLiteral("What the camera sends is not HTTP: %1.").arg(text),
            QStringLiteral("Check that the port in the address is that of its web server."));
    default:
        break;
    }
    if (phase == StreamPhase::Connecting)
        return fault(FaultKind::HostUnreachable,
                     QStringLiteral("The camera cannot be reached: %1.").arg(text),
                     QStringLiteral("Check the network between here and the camera."));
    return fault(
        FaultKind::ConnectionReset, QStringLiteral("The connection failed: %1.").arg(text),
        QStringLiteral(
            "Runnel connects again; when this repeats, check the network and the camera."));
}

Fault handshakeFault(const QString &text)
{
    const auto says = [&text](std::initializer_list<const char *> reasons) {
        return std::ranges::any_of(reasons, [&text](const char *reason) {
            return text.contains(QLatin1String(reason), Qt::CaseInsensitive);
        });
    };
    Fault fault{FaultKind::TlsHandshakeFailed,
                QStringLiteral("The TLS handshake failed: %1.").arg(text),
                QStringLiteral("The camera must speak TLS 1.2 or later on this port; check "
                               "whether it asks for a client certificate."),
                int(QNetworkReply::SslHandshakeFailedError), RetryAdvice::Soon};
    if (says({"wrong version number", "http request", "packet length too long"})) {
        fault.detail =
            QStringLiteral("What answers on this port does not speak TLS (%1).").arg(text);
        fault.remedy = QStringLiteral("Check the port; when the camera offers plain HTTP only, the "
                                      "address begins with http://.");
    } else if (says({"alert protocol version", "unsupported protocol", "version too low"})) {
        fault.detail =
            QStringLiteral("The camera speaks only a TLS older than 1.2 (%1).").arg(text);
        fault.remedy = QStringLiteral(
            "Update the camera's firmware or switch TLS 1.2 on in it; when it cannot, put a "
            "gateway before it that can.");
    } else if (says({"certificate required", "alert bad certificate", "alert unknown ca",
                     "alert certificate unknown"})) {
        fault.detail = QStringLiteral("The camera refuses the client's certificate, or its want "
                                      "(%1).")
                           .arg(text);
        fault.remedy = QStringLiteral("Set a client certificate that the camera's authority signed "
                                      "(method Certificate with certificate and key).");
    }
    return fault;
}

Fault tlsFault(const QList<QSslError> &errors)
{
    QSslError worst;
    for (const QSslError &error : errors) {
        if (worst.error() == QSslError::NoError || urgency(error.error()) > urgency(worst.error()))
            worst = error;
    }
    const QSslCertificate certificate = worst.certificate();
    const QString subject = subjectOf(certificate);
    switch (worst.error()) {
    case QSslError::CertificateExpired:
        return {FaultKind::TlsCertificateExpired,
                QStringLiteral("The certificate of %1 expired on %2.")
                    .arg(subject, dateText(certificate.expiryDate())),
                QStringLiteral("Renew it on the camera; when its date is in the future, check this "
                               "computer's clock.")};
    case QSslError::CertificateNotYetValid:
        return {FaultKind::TlsCertificateNotYetValid,
                QStringLiteral("The certificate of %1 is valid only from %2.")
                    .arg(subject, dateText(certificate.effectiveDate())),
                QStringLiteral("Check the clock of this computer and that of the camera.")};
    case QSslError::HostNameMismatch:
        return {FaultKind::TlsHostNameMismatch,
                QStringLiteral("The certificate of %1 was not issued for the host in the address.")
                    .arg(subject),
                QStringLiteral("Use the name that the certificate bears, or pin the certificate.")};
    default:
        break;
    }
    if (urgency(worst.error()) == 4)
        return {FaultKind::TlsCertificateUntrusted,
                QStringLiteral("The certificate of %1 is not trusted: %2.")
                    .arg(subject, worst.errorString()),
                QStringLiteral(
                    "Set the endpoint's trust.caFile to the authority that signed it, or pin it.")};
    return {
        FaultKind::TlsHandshakeFailed,
        QStringLiteral("The certificate of %1 was refused: %2.").arg(subject, worst.errorString()),
        QStringLiteral("Give the camera a valid certificate.")};
}

Fault pinFault()
{
    return {FaultKind::TlsPinMismatch,
            QStringLiteral("The camera shows another certificate than the pinned one."),
            QStringLiteral("Find out why it changed; when that is in order, pin the new one."), 0,
            RetryAdvice::Slowly};
}

Fault headersTimedOutFault(StreamPhase phase, std::chrono::milliseconds limit)
{
    if (phase == StreamPhase::Connecting)
        return {
            FaultKind::ConnectionTimedOut,
            QStringLiteral("No connection within %1 s.").arg(seconds(limit)),
            QStringLiteral(
                "Check that the camera is switched on and that a firewall lets the port through.")};
    return {FaultKind::HeadersTimedOut,
            QStringLiteral("Connected, but no answer within %1 s.").arg(seconds(limit)),
            QStringLiteral("The camera hangs or is overloaded; restart it when this lasts.")};
}

Fault idleFault(std::chrono::milliseconds limit)
{
    return {
        FaultKind::StreamIdle, QStringLiteral("Not one byte came for %1 s.").arg(seconds(limit)),
        QStringLiteral(
            "Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.")};
}

Fault heartbeatFault(const QByteArray &type, std::chrono::milliseconds limit)
{
    return {
        FaultKind::HeartbeatMissed,
        QStringLiteral("No %1 came for %2 s.").arg(QString::fromUtf8(type), seconds(limit)),
        QStringLiteral("The camera is connected but may not be watching; check its analytics.")};
}

Fault oversizeFault(qint64 limit)
{
    return {FaultKind::EventTooLarge,
            QStringLiteral("An event of more than %1 bytes was dropped.").arg(limit),
            QStringLiteral("Make the camera send smaller events, without pictures.")};
}

Fault redirectRefusedFault(const QString &target)
{
    return {FaultKind::RedirectRefused,
            QStringLiteral("The camera redirects to another server: %1.").arg(target.left(200)),
            QStringLiteral("When that is right, set the endpoint's address to it.")};
}

Fault tooManyRedirectsFault(int limit)
{
    return {FaultKind::TooManyRedirects,
            QStringLiteral("The camera redirects more than %1 times.").arg(limit),
            QStringLiteral("Set the endpoint's address to where the stream is.")};
}

} // namespace Runnel
