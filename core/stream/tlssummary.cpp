// SPDX-License-Identifier: Apache-2.0
// Reads certificates for people.
#include "stream/tlssummary.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>
#include <limits>

namespace Runnel {

namespace {

constexpr qsizetype shownCertificates = 10;
constexpr qsizetype shownNames = 20;
constexpr qsizetype longestName = 256;
constexpr qint64 dayMilliseconds = 24 * 60 * 60 * 1000;

QString pinText(const QByteArray &digest)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(digest.toHex());
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

} // namespace

qint64 TlsSummary::daysLeft(qint64 nowMilliseconds) const
{
    qint64 end = std::numeric_limits<qint64>::max();
    for (const CertificateSummary &certificate : chain)
        end = std::min(end, certificate.until.toMSecsSinceEpoch());
    const qint64 left = end - nowMilliseconds;
    return left >= 0 ? left / dayMilliseconds : -1 - (-left - 1) / dayMilliseconds;
}

CertificateSummary summarise(const QSslCertificate &certificate)
{
    CertificateSummary summary;
    summary.subject = certificate.subjectDisplayName().left(longestName);
    summary.issuer = certificate.issuerDisplayName().left(longestName);
    for (const QString &name : certificate.subjectAlternativeNames()) {
        if (summary.names.size() < shownNames)
            summary.names += name.left(longestName);
    }
    summary.from = certificate.effectiveDate().toUTC();
    summary.until = certificate.expiryDate().toUTC();
    summary.pin = pinText(certificate.digest(QCryptographicHash::Sha256));
    summary.keyPin = pinText(
        QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256));
    return summary;
}

TlsSummary summarise(const QSslConfiguration &tls)
{
    TlsSummary summary;
    summary.protocol = protocolName(tls.sessionProtocol());
    summary.cipher = tls.sessionCipher().name();
    for (const QSslCertificate &certificate : tls.peerCertificateChain().mid(0, shownCertificates))
        summary.chain += summarise(certificate);
    return summary;
}

} // namespace Runnel
