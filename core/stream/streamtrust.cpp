// SPDX-License-Identifier: Apache-2.0
// Certificates and keys from files and secrets into a TLS configuration.
#include "stream/streamtrust.h"

#include "config/config.h"
#include "stream/streamcredentials.h"
#include "stream/streamfault.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>

#include <utility>

namespace Runnel {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr size_t keptBundles = 16;

Fault tlsConfigurationFault(const QString &detail, const QString &remedy)
{
    return {FaultKind::TlsConfiguration, detail, remedy, 0, RetryAdvice::Slowly};
}

Result<QByteArray> readBounded(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device could make the core thread wait.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return tlsConfigurationFault(
            QStringLiteral("The file %1 cannot be read.").arg(path),
            QStringLiteral("Check that it exists and that the service's user may read it."));
    if (info.size() > largestFile)
        return tlsConfigurationFault(
            QStringLiteral("The file %1 is larger than 4 MiB.").arg(path),
            QStringLiteral("Put only the certificates that are needed into it."));
    return file.read(largestFile);
}

QSslKey privateKeyFrom(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// The client's chain and key into `tls`.
Fault addClientCertificate(const EndpointConfig &endpoint, const StreamCredentials &credentials,
                           QSslConfiguration &tls)
{
    QByteArray bytes = credentials.certificate.reveal();
    const PlainOrSecret &configured = endpoint.authentication.certificate;
    if (configured.secret.isEmpty()) {
        const Result<QByteArray> read = readBounded(configured.plain);
        if (!read)
            return read.fault();
        bytes = read.value();
    }
    const QByteArray passphrase = credentials.passphrase.reveal();
    QList<QSslCertificate> chain = QSslCertificate::fromData(bytes, QSsl::Pem);
    QSslKey key;
    if (chain.isEmpty()) {
        QBuffer buffer(&bytes);
        QSslCertificate own;
        QList<QSslCertificate> others;
        if (!buffer.open(QIODevice::ReadOnly) ||
            !QSslCertificate::importPkcs12(&buffer, &key, &own, &others, passphrase))
            return tlsConfigurationFault(
                QStringLiteral(
                    "The client certificate is neither PEM nor PKCS#12 that the passphrase opens."),
                QStringLiteral("Check the certificate and its passphrase."));
        chain = QList<QSslCertificate>{own} + others;
    } else {
        const Redacted &keyBytes = credentials.key;
        key = privateKeyFrom(keyBytes.isEmpty() ? bytes : keyBytes.reveal(), passphrase);
    }
    if (key.isNull())
        return tlsConfigurationFault(
            QStringLiteral("The private key of the client certificate cannot be read."),
            QStringLiteral("It must be PEM; when it is encrypted, set the passphrase too."));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

} // namespace

Result<CertificateFiles::Bundle> CertificateFiles::load(const QString &path)
{
    const QFileInfo info(path);
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    const qint64 size = info.size();
    std::erase_if(m_entries, [&](const Entry &entry) {
        return entry.path == path &&
               (entry.modified != modified || entry.size != size || !info.isFile());
    });
    for (const Entry &entry : m_entries) {
        if (entry.path == path)
            return entry.bundle;
    }
    const Result<QByteArray> bytes = readBounded(path);
    if (!bytes)
        return bytes.fault();
    Bundle bundle{QSslCertificate::fromData(bytes.value(), QSsl::Pem),
                  QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256)};
    if (bundle.certificates.isEmpty())
        return tlsConfigurationFault(
            QStringLiteral("The CA file %1 holds no certificate in PEM form.").arg(path),
            QStringLiteral("Name the file with the certificates to trust."));
    if (m_entries.size() >= keptBundles)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({path, modified, size, bundle});
    return bundle;
}

Result<StreamTrust> makeStreamTrust(const EndpointConfig &endpoint,
                                    const StreamCredentials &credentials, CertificateFiles &files)
{
    StreamTrust trust;
    QCryptographicHash identity(QCryptographicHash::Sha256);
    const auto distinguish = [&identity](const QByteArray &part) {
        identity.addData(QByteArray::number(part.size()) + ':' + part);
    };
    distinguish(endpoint.proxy.toEncoded());

    if (endpoint.address.scheme() == QLatin1String("https")) {
        trust.tls = QSslConfiguration::defaultConfiguration();
        trust.tls.setProtocol(QSsl::TlsV1_2OrLater);
        trust.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!endpoint.trust.caFile.isEmpty()) {
            const Result<CertificateFiles::Bundle> bundle = files.load(endpoint.trust.caFile);
            if (!bundle)
                return bundle.fault();
            trust.tls.setCaCertificates(bundle.value().certificates);
            distinguish(bundle.value().digest);
        } else {
            distinguish({});
        }
        if (!endpoint.trust.pin.isEmpty()) {
            const QString prefix = QStringLiteral("sha256:");
            trust.pin = QByteArray::fromHex(endpoint.trust.pin.mid(prefix.size()).toLatin1());
            if (!endpoint.trust.pin.startsWith(prefix) || trust.pin.size() != 32)
                return tlsConfigurationFault(
                    QStringLiteral("The pin is not a SHA-256 fingerprint."),
                    QStringLiteral("Write it as sha256: and 64 hexadecimal digits."));
            trust.pinReplacesChain = endpoint.trust.caFile.isEmpty();
        }
        distinguish(trust.pin);
        if (endpoint.authentication.method == AuthenticationMethod::Certificate) {
            if (const Fault fault = addClientCertificate(endpoint, credentials, trust.tls))
                return fault;
            for (const QSslCertificate &certificate : trust.tls.localCertificateChain())
                distinguish(certificate.toDer());
            distinguish(trust.tls.privateKey().toDer());
        }
    }
    trust.identity = identity.result();
    if (endpoint.authentication.method == AuthenticationMethod::UsernamePassword)
        trust.account = QCryptographicHash::hash(credentials.username.reveal() + '\0' +
                                                     credentials.password.reveal(),
                                                 QCryptographicHash::Sha256);
    return trust;
}

bool matchesPin(const QSslCertificate &certificate, const QByteArray &pin)
{
    return !certificate.isNull() && !pin.isEmpty() &&
           (certificate.digest(QCryptographicHash::Sha256) == pin ||
            QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256) ==
                pin);
}

QList<QSslError> answeredByPin(const QList<QSslError> &errors)
{
    QList<QSslError> answered;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::HostNameMismatch:
            answered += error;
            break;
        default:
            break;
        }
    }
    return answered;
}

PeerJudgement judgePeer(const StreamTrust &trust, const QSslCertificate &peer,
                        const QList<QSslError> &errors)
{
    PeerJudgement judgement;
    QList<QSslError> left = errors;
    if (!trust.pin.isEmpty()) {
        if (!matchesPin(peer, trust.pin)) {
            judgement.fault = pinFault();
            return judgement;
        }
        if (trust.pinReplacesChain) {
            judgement.answered = answeredByPin(errors);
            for (const QSslError &error : std::as_const(judgement.answered))
                left.removeAll(error);
        }
    }
    if (!left.isEmpty())
        judgement.fault = tlsFault(left);
    return judgement;
}

} // namespace Runnel
