// SPDX-License-Identifier: Apache-2.0
// One sentence on what was found, one on what to do.
#include "stream/probewords.h"

#include "base/certificatelife.h"
#include "config/config.h"
#include "stream/hostinspection.h"
#include "stream/streamfault.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype shownAddresses = 4;
constexpr qsizetype shownTypes = 8;

QString secondsText(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'g', 6);
}

QString dayText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
}

QString countText(quint64 count, const QString &one)
{
    return count == 1 ? QStringLiteral("1 ") + one
                      : QString::number(count) + u' ' + one + QLatin1Char('s');
}

const CertificateSummary &firstToEnd(const TlsSummary &tls)
{
    return *std::ranges::min_element(tls.chain, {}, [](const CertificateSummary &certificate) {
        return certificate.until.toMSecsSinceEpoch();
    });
}

QString pinAdvice(const TlsSummary &tls)
{
    return QStringLiteral("\"trust\": {\"pin\": \"%1\"}").arg(tls.chain.constFirst().pin);
}

} // namespace

QString resolvedText(const HostInspection &host, const QList<QHostAddress> &addresses)
{
    const QString whose =
        host.isThroughProxy() ? QStringLiteral("The proxy %1").arg(host.host()) : host.host();
    if (addresses.size() == 1 && !QHostAddress(host.host()).isNull())
        return QStringLiteral("%1 is an address; there is nothing to look up.").arg(whose);
    QStringList texts;
    for (const QHostAddress &address : addresses.mid(0, shownAddresses))
        texts += address.toString();
    QString text = QStringLiteral("%1 is %2").arg(whose, texts.join(QStringLiteral(", ")));
    if (addresses.size() > shownAddresses)
        text += QStringLiteral(" and %1 more").arg(addresses.size() - shownAddresses);
    return text + u'.';
}

QString connectedText(const HostInspection &host, const QHostAddress &peer)
{
    const QString to = host.isThroughProxy() ? QStringLiteral("the proxy at ") : QString();
    return QStringLiteral("Connected to %1%2, port %3.")
        .arg(to, peer.toString(), QString::number(host.port()));
}

QString tlsText(const EndpointConfig &endpoint, const TlsSummary &tls, qint64 nowMilliseconds)
{
    QString why = QStringLiteral("the system's authorities");
    if (!endpoint.trust.caFile.isEmpty() && !endpoint.trust.pin.isEmpty())
        why = QStringLiteral("the CA file and the pin");
    else if (!endpoint.trust.caFile.isEmpty())
        why = QStringLiteral("the CA file");
    else if (!endpoint.trust.pin.isEmpty())
        why = QStringLiteral("the pin");
    QString text = QStringLiteral("%1, %2; trusted by %3").arg(tls.protocol, tls.cipher, why);
    if (!tls.chain.isEmpty())
        text += QStringLiteral(", valid until %1 (%2)")
                    .arg(dayText(firstToEnd(tls).until),
                         countText(quint64(std::max<qint64>(tls.daysLeft(nowMilliseconds), 0)),
                                   QStringLiteral("day")));
    return text + u'.';
}

QString answerText(const ProbeReport &report)
{
    QString text = QStringLiteral("Status %1").arg(report.httpStatus);
    if (!report.redirects.isEmpty())
        text += QStringLiteral(", after %1 to %2")
                    .arg(countText(quint64(report.redirects.size()), QStringLiteral("redirect")),
                         report.redirects.constLast());
    return text + u'.';
}

QString eventText(const ProbeEventType &event)
{
    return QStringLiteral("%1, %2, %3.")
        .arg(QString::fromUtf8(event.type),
             countText(quint64(event.largestBytes), QStringLiteral("byte")),
             event.json ? QStringLiteral("JSON")
                        : QStringLiteral("not JSON (it would be delivered as it is)"));
}

QString listenedText(const ProbeReport &report, std::chrono::milliseconds duration)
{
    quint64 events = report.moreTypes;
    QStringList types;
    for (const ProbeEventType &type : report.types) {
        events += type.count;
        if (types.size() < shownTypes)
            types += QString::fromUtf8(type.type) + u' ' + QString::number(type.count);
    }
    QString text = QStringLiteral("%1 in %2 s: %3")
                       .arg(countText(events, QStringLiteral("event")), secondsText(duration),
                            types.join(QStringLiteral(", ")));
    if (qsizetype(report.types.size()) > shownTypes)
        text += QStringLiteral(" and more types");
    return text + u'.';
}

Fault stepTimedOutFault(ProbeStep::Id id, const HostInspection &host,
                        std::chrono::milliseconds limit)
{
    const QString within = secondsText(limit);
    switch (id) {
    case ProbeStep::Id::Dns:
        return {FaultKind::HostNotFound,
                QStringLiteral("The name server did not answer within %1 s.").arg(within),
                QStringLiteral("Check this computer's name server, or use the camera's address.")};
    case ProbeStep::Id::Tls:
        return {FaultKind::TlsHandshakeFailed,
                QStringLiteral("Connected, but no TLS handshake within %1 s.").arg(within),
                QStringLiteral("Check that this port speaks TLS at all; when it is plain HTTP, "
                               "the address begins with http://.")};
    case ProbeStep::Id::Http:
        return {FaultKind::HeadersTimedOut,
                QStringLiteral("Connected, but no answer within %1 s.").arg(within),
                QStringLiteral("The camera hangs or is overloaded; restart it when this lasts.")};
    default:
        break;
    }
    Fault fault = headersTimedOutFault(StreamPhase::Connecting, limit);
    if (host.isThroughProxy()) {
        fault.kind = FaultKind::ProxyFailed;
        fault.detail =
            QStringLiteral("No connection to the proxy %1 within %2 s.").arg(host.host(), within);
        fault.remedy = QStringLiteral("Check the endpoint's proxy and that it runs.");
    }
    return fault;
}

Fault withTlsRemedy(Fault fault, const TlsSummary &tls)
{
    if (tls.chain.isEmpty())
        return fault;
    const CertificateSummary &own = tls.chain.constFirst();
    switch (fault.kind) {
    case FaultKind::TlsCertificateUntrusted:
        fault.remedy =
            QStringLiteral("Set the endpoint's trust.caFile (--cacert) to the authority that "
                           "signed it (%1); or compare the fingerprint with what the camera shows "
                           "and pin it: %2.")
                .arg(tls.chain.constLast().issuer, pinAdvice(tls));
        break;
    case FaultKind::TlsHostNameMismatch:
        fault.remedy =
            QStringLiteral("Use a name that the certificate bears (%1); or compare the "
                           "fingerprint with what the camera shows and pin it: %2.")
                .arg(own.names.isEmpty() ? own.subject : own.names.join(QStringLiteral(", ")),
                     pinAdvice(tls));
        break;
    case FaultKind::TlsPinMismatch:
        fault.detail = QStringLiteral("The camera shows another certificate than the pinned one: "
                                      "%1 of %2.")
                           .arg(own.pin, own.subject);
        fault.remedy = QStringLiteral("Find out why it changed; only when that is in order, pin "
                                      "the new one: %1.")
                           .arg(pinAdvice(tls));
        break;
    default:
        break;
    }
    return fault;
}

Fault withChallenges(Fault fault, const EndpointConfig &endpoint, const QStringList &schemes)
{
    if (fault.kind != FaultKind::AuthenticationRequired || schemes.isEmpty())
        return fault;
    fault.detail += QStringLiteral(" It offers %1.").arg(schemes.join(QStringLiteral(", ")));
    const auto offers = [&schemes](const char *name) {
        return schemes.contains(QLatin1String(name), Qt::CaseInsensitive);
    };
    const AuthenticationMethod method = endpoint.authentication.method;
    if (offers("Basic") || offers("Digest")) {
        fault.remedy =
            method == AuthenticationMethod::UsernamePassword
                ? QStringLiteral("The user name or the password is wrong: correct them, or ask "
                                 "the camera's administrator for an account.")
                : QStringLiteral("Give a user name and a password (--user with --password-file; "
                                 "in the configuration the method UsernamePassword).");
    } else if (offers("Bearer")) {
        fault.remedy = method == AuthenticationMethod::Bearer
                           ? QStringLiteral("The token is wrong or has run out: renew it.")
                           : QStringLiteral("Give a token (in the configuration the method "
                                            "Bearer with a reference to it).");
    } else {
        fault.remedy = QStringLiteral("Runnel answers Basic and Digest, and sends bearer tokens; "
                                      "switch one of these on in the camera.");
    }
    return fault;
}

Fault withClientRemedy(Fault fault, const EndpointConfig &endpoint)
{
    if (fault.kind != FaultKind::ConnectionReset && fault.kind != FaultKind::TlsHandshakeFailed)
        return fault;
    fault.remedy =
        endpoint.authentication.method == AuthenticationMethod::Certificate
            ? QStringLiteral("The camera may have refused the client certificate: check that it is "
                             "still valid and signed by an authority that the camera trusts.")
            : QStringLiteral("The camera may want a client certificate: set one (--cert with "
                             "--key; in the configuration the method Certificate). Else look at "
                             "its log.");
    return fault;
}

Fault expiryWarning(const TlsSummary &tls, qint64 nowMilliseconds)
{
    if (tls.chain.isEmpty())
        return {};
    const CertificateSummary &first = firstToEnd(tls);
    return CertificateLife{CertificateLife::Owner::Camera, first.subject,
                           first.until.toMSecsSinceEpoch()}
        .warning(nowMilliseconds);
}

Fault noByteYetFault(std::chrono::milliseconds waited)
{
    return {FaultKind::StreamIdle,
            QStringLiteral("The stream is open, but not one byte came for %1 s.")
                .arg(secondsText(waited)),
            QStringLiteral("A quiet camera may be in order: wait longer (--timeout), and check "
                           "that it sends heartbeats more often than idleTimeoutSeconds. A proxy "
                           "before it must not buffer.")};
}

Fault noEventYetFault(std::chrono::milliseconds waited, quint64 bytes, bool onlyComments)
{
    if (onlyComments)
        return {FaultKind::StreamIdle,
                QStringLiteral("The stream is alive, but no event came for %1 s.")
                    .arg(secondsText(waited)),
                QStringLiteral("A quiet camera may be in order: wait longer (--timeout), or make "
                               "it send a heartbeat event.")};
    return {FaultKind::ProtocolViolation,
            QStringLiteral("%1 came, but no complete event within %2 s.")
                .arg(countText(bytes, QStringLiteral("byte")), secondsText(waited)),
            QStringLiteral("Check that this path is an event stream: each event is lines of "
                           "\"field: value\" and ends with a blank line.")};
}

} // namespace Runnel
