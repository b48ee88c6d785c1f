// SPDX-License-Identifier: Apache-2.0
// The TLS side of a connection through libmosquitto: an OpenSSL context made from memory.
#pragma once

#include "base/result.h"
#include "mqtt/mqttlink.h"

#include <memory>

using SSL_CTX = struct ssl_ctx_st;
using X509_STORE_CTX = struct x509_store_ctx_st;
using SSL = struct ssl_st;

namespace Runnel {

/// libmosquitto can load keys from files only, checks names by an own routine and drops the
/// reason of a failure. With this context given to it (MOSQ_OPT_SSL_CTX) OpenSSL does all of that:
/// TLS 1.2 or later, chain and host name verified, key material never on a disk. One for each
/// connection attempt; outlives the handle that uses it.
class TlsClientContext
{
public:
    static Result<std::unique_ptr<TlsClientContext>> create(const MqttConnectOptions &options);
    ~TlsClientContext();
    TlsClientContext(const TlsClientContext &) = delete;
    TlsClientContext &operator=(const TlsClientContext &) = delete;

    SSL_CTX *get() const;
    /// What verification found, else the broker's alert, else the words of `libraryMessage`.
    Fault handshakeFault(const QString &libraryMessage) const;
    bool verificationFailed() const;
    bool brokerComplained() const; ///< by a TLS alert, which handshakeFault() then words
    /// The broker's and ours, of a finished handshake.
    static CertificateLives certificatesOf(const SSL *connection);

private:
    explicit TlsClientContext(const QString &host);
    Fault loadTrust(const QString &caFile);
    Fault loadIdentity(const MqttConnectOptions &options);
    Fault loadPkcs12(const MqttConnectOptions &options);
    Fault loadPem(const MqttConnectOptions &options);
    static int verified(int accepted, X509_STORE_CTX *store);
    static void progressed(const SSL *ssl, int where, int value);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
