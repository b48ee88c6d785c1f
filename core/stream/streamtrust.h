// SPDX-License-Identifier: Apache-2.0
// Whom a stream trusts and as whom it goes: CA, pin and client certificate of one endpoint.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <vector>

namespace Runnel {
struct EndpointConfig;
struct StreamCredentials;

/// `identity` tells connections apart that must never be mixed: it changes whenever the CA, the
/// pin, the client's certificate or key, or the proxy does. It is a hash and names nothing.
struct StreamTrust
{
    QSslConfiguration tls;
    QByteArray identity;
    /// Hash of the user name and the password that may answer a challenge; empty without.
    QByteArray account;
    QByteArray pin;                ///< 32 bytes, empty: none
    bool pinReplacesChain = false; ///< the pin alone vouches: there is no CA file
};

/// Files of certificates, parsed once while they do not change: a bundle of 140 costs several
/// milliseconds and a thousand endpoints may connect through the same one. Core thread.
class CertificateFiles
{
public:
    struct Bundle
    {
        QList<QSslCertificate> certificates;
        QByteArray digest;
    };
    Result<Bundle> load(const QString &path);

private:
    struct Entry
    {
        QString path;
        qint64 modified;
        qint64 size;
        Bundle bundle;
    };
    std::vector<Entry> m_entries; ///< bounded, oldest first
};

/// TLS 1.2 or later, verified. A file or a key that cannot be read is the fault.
Result<StreamTrust> makeStreamTrust(const EndpointConfig &endpoint,
                                    const StreamCredentials &credentials, CertificateFiles &files);

/// True when the pin is the SHA-256 of the certificate or of its public key (both in DER).
bool matchesPin(const QSslCertificate &certificate, const QByteArray &pin);

/// Of these errors, those that a matching pin answers for: who signed the certificate and which
/// name it bears. Its dates still count.
QList<QSslError> answeredByPin(const QList<QSslError> &errors);

/// What the handshake found wrong with a peer, held against whom the endpoint trusts.
struct PeerJudgement
{
    QList<QSslError> answered; ///< by the pin: these may be ignored
    Fault fault;               ///< None: the peer may be spoken to
};
PeerJudgement judgePeer(const StreamTrust &trust, const QSslCertificate &peer,
                        const QList<QSslError> &errors);

} // namespace Runnel
