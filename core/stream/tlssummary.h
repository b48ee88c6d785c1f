// SPDX-License-Identifier: Apache-2.0
// What a TLS handshake showed: protocol, cipher and the chain with its dates and pins.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSslCertificate;
class QSslConfiguration;
QT_END_NAMESPACE

namespace Runnel {

/// Texts are the certificate's own and foreign: escape them where they are shown.
struct CertificateSummary
{
    QString subject;
    QString issuer;
    QStringList names; ///< subject alternative names, at most 20
    QDateTime from;    ///< UTC
    QDateTime until;   ///< UTC
    QString pin;       ///< of the certificate, as `trust.pin` takes it
    QString keyPin;    ///< of its public key

    friend bool operator==(const CertificateSummary &, const CertificateSummary &) = default;
};

struct TlsSummary
{
    QString protocol; ///< "TLS 1.3"; empty when none was agreed on
    QString cipher;
    QList<CertificateSummary> chain; ///< as sent, the server's own first; at most 10
    QStringList problems;            ///< all that the verification found, in words
    bool trusted = false;

    bool isEmpty() const { return protocol.isEmpty() && chain.isEmpty(); }
    /// Of the whole chain, whole days until the first end; negative when that is past.
    qint64 daysLeft(qint64 nowMilliseconds) const;

    friend bool operator==(const TlsSummary &, const TlsSummary &) = default;
};

CertificateSummary summarise(const QSslCertificate &certificate);
/// Protocol, cipher and chain of a handshake; what is thought of it is the caller's.
TlsSummary summarise(const QSslConfiguration &tls);

} // namespace Runnel
