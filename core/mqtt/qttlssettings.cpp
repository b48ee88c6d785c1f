// SPDX-License-Identifier: Apache-2.0
// Certificates, keys and the names of what can go wrong.
#include "mqtt/qttlssettings.h"

#include "base/certificatechain.h"

#include <QBuffer>
#include <QFile>
#include <QSslKey>

namespace Runnel {
namespace {

Fault configurationFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::TlsConfiguration, detail, remedy, 0, RetryAdvice::Slowly};
}

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> qtTlsSettings(const MqttConnectOptions &options)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setProtocol(QSsl::TlsV1_2OrLater);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        QFile file(options.caFile);
        const auto authorities = file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file)
                                                                : QList<QSslCertificate>();
        if (authorities.isEmpty()) {
            return configurationFault(
                QStringLiteral("The CA file %1 cannot be used.").arg(options.caFile),
                QStringLiteral(
                    "Check mqtt.tls.caFile: it must be readable and hold PEM certificates."));
        }
        settings.setCaCertificates(authorities);
    }
    const QByteArray &certificate = options.clientCertificate.reveal();
    if (certificate.isEmpty())
        return settings;
    QSslKey key;
    QList<QSslCertificate> chain;
    if (certificate.contains("-----BEGIN ")) {
        chain = QSslCertificate::fromData(certificate);
        key = readKey(options.clientKey.reveal(), options.clientKeyPassphrase.reveal());
    } else {
        QBuffer container;
        container.setData(certificate);
        container.open(QIODevice::ReadOnly);
        QSslCertificate own;
        if (QSslCertificate::importPkcs12(&container, &key, &own, &chain,
                                          options.clientKeyPassphrase.reveal()))
            chain.prepend(own);
    }
    if (chain.isEmpty() || key.isNull()) {
        return configurationFault(
            QStringLiteral("The client certificate or its key cannot be read."),
            QStringLiteral(
                "Give PEM or PKCS#12 with certificate and key, and the right passphrase."));
    }
    settings.setLocalCertificateChain(chain);
    settings.setPrivateKey(key);
    return settings;
}

Fault tlsVerificationFault(const QList<QSslError> &errors, const QString &host)
{
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return {FaultKind::TlsCertificateExpired,
                    QStringLiteral("The broker's certificate expired at %1.")
                        .arg(certificate.expiryDate().toUTC().toString(Qt::ISODate)),
                    QStringLiteral("Renew the broker's certificate; if it should still be valid, "
                                   "check the clock of this computer."),
                    int(error.error()), RetryAdvice::Slowly};
        case QSslError::CertificateNotYetValid:
            return {FaultKind::TlsCertificateNotYetValid,
                    QStringLiteral("The broker's certificate is valid only from %1.")
                        .arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate)),
                    QStringLiteral("Check the clock of this computer."), int(error.error()),
                    RetryAdvice::Slowly};
        case QSslError::HostNameMismatch:
            return {
                FaultKind::TlsHostNameMismatch,
                QStringLiteral("The broker's certificate is for %1, not for %2.")
                    .arg(certificate.subjectAlternativeNames().values().join(QStringLiteral(", ")),
                         host),
                QStringLiteral("Set mqtt.host to a name in the certificate, or give the broker "
                               "a certificate for this name."),
                int(error.error()), RetryAdvice::Slowly};
        default:
            break;
        }
    }
    return {FaultKind::TlsCertificateUntrusted,
            QStringLiteral("The broker's certificate is not trusted: %1.")
                .arg(errors.isEmpty() ? QString() : errors.first().errorString()),
            QStringLiteral("Set mqtt.tls.caFile to the CA that signed the broker's certificate."),
            0, RetryAdvice::Slowly};
}

Fault tlsHandshakeFault(QAbstractSocket::SocketError error, const QString &words)
{
    if (error == QAbstractSocket::SslInvalidUserDataError) {
        return configurationFault(
            QStringLiteral("The client certificate and its key cannot be used: %1.").arg(words),
            QStringLiteral("Give the key that was made with this certificate."));
    }
    return {FaultKind::TlsHandshakeFailed,
            QStringLiteral("The TLS handshake with the broker failed: %1.").arg(words),
            QStringLiteral("Check that the port speaks TLS, and whether the broker wants a client "
                           "certificate."),
            0, RetryAdvice::Slowly};
}

CertificateLives handshakeCertificates(const QSslSocket &socket)
{
    CertificateLives lives;
    appendCertificateLife(lives, CertificateLife::Owner::Broker, socket.peerCertificateChain());
    if (const QSslCertificate own = socket.localCertificate(); !own.isNull())
        appendCertificateLife(lives, CertificateLife::Owner::Client, {own});
    return lives;
}

} // namespace Runnel
