// SPDX-License-Identifier: Apache-2.0
// Trust, identity, verification and the names of what can go wrong.
#include "mqtt/tlsclientcontext.h"

#include "base/certificatechain.h"
#include "mqtt/tlsalert.h"

#include <QDateTime>
#include <QHostAddress>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace Runnel {
namespace {

template<typename T, void (*release)(T *)>
struct OpenSslDeleter
{
    void operator()(T *object) const { release(object); }
};
void freeBio(BIO *bio)
{
    BIO_free_all(bio);
}
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using BioPointer = std::unique_ptr<BIO, OpenSslDeleter<BIO, freeBio>>;
using X509Pointer = std::unique_ptr<X509, OpenSslDeleter<X509, X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY, EVP_PKEY_free>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, OpenSslDeleter<PKCS12, PKCS12_free>>;
using StackPointer = std::unique_ptr<STACK_OF(X509), OpenSslDeleter<STACK_OF(X509), freeStack>>;

BioPointer reader(const QByteArray &bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QString libraryError()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return reason ? QString::fromLatin1(reason) : QStringLiteral("unknown reason");
}

Fault configurationFault(const QString &detail, const char *remedy)
{
    return {FaultKind::TlsConfiguration, detail, QString::fromLatin1(remedy), 0,
            RetryAdvice::Slowly};
}

int givePassphrase(char *buffer, int size, int /*writing*/, void *passphrase)
{
    const auto &bytes = *static_cast<const QByteArray *>(passphrase);
    if (bytes.size() > size)
        return -1;
    std::copy(bytes.begin(), bytes.end(), buffer);
    return static_cast<int>(bytes.size()); // never asks on the terminal, not even when empty
}

QString timeText(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return QStringLiteral("an unreadable date");
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                           QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    return moment.toString(Qt::ISODate);
}

QString namesOf(X509 *certificate)
{
    QStringList names;
    auto *alternatives = static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(alternatives) && names.size() < 8; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(alternatives, i);
        if (name->type == GEN_DNS) {
            names << QString::fromUtf8(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName));
        } else if (name->type == GEN_IPADD && ASN1_STRING_length(name->d.iPAddress) == 4) {
            const unsigned char *octets = ASN1_STRING_get0_data(name->d.iPAddress);
            names << QStringLiteral("%1.%2.%3.%4")
                         .arg(octets[0])
                         .arg(octets[1])
                         .arg(octets[2])
                         .arg(octets[3]);
        }
    }
    GENERAL_NAMES_free(alternatives);
    return names.isEmpty() ? QStringLiteral("no name") : names.join(QStringLiteral(", "));
}

QSslCertificate certificateFrom(X509 *certificate)
{
    QByteArray der(certificate ? std::max(0, i2d_X509(certificate, nullptr)) : 0, '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    if (!der.isEmpty())
        i2d_X509(certificate, &end);
    return QSslCertificate(der, QSsl::Der);
}

} // namespace

struct TlsClientContext::Private
{
    SSL_CTX *context = nullptr;
    QString host;
    QByteArray serverName; ///< for SNI; empty when the host is an address
    int verifyError = X509_V_OK;
    int alert = -1; ///< the broker's; -1: none
    QString notBefore;
    QString notAfter;
    QString names;
};

TlsClientContext::TlsClientContext(const QString &host)
    : d(std::make_unique<Private>())
{
    d->host = host;
    d->context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_app_data(d->context, this);
    SSL_CTX_set_min_proto_version(d->context, TLS1_2_VERSION);
    SSL_CTX_set_options(d->context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(d->context, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_verify(d->context, SSL_VERIFY_PEER, &TlsClientContext::verified);
    SSL_CTX_set_info_callback(d->context, &TlsClientContext::progressed);

    X509_VERIFY_PARAM *expected = SSL_CTX_get0_param(d->context);
    if (QHostAddress(host).isNull()) {
        d->serverName = QUrl::toAce(host);
        X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(expected, d->serverName.constData(), 0);
    } else {
        X509_VERIFY_PARAM_set1_ip_asc(expected, host.toLatin1().constData());
    }
}

TlsClientContext::~TlsClientContext()
{
    SSL_CTX_free(d->context);
}

Result<std::unique_ptr<TlsClientContext>>
TlsClientContext::create(const MqttConnectOptions &options)
{
    ERR_clear_error();
    std::unique_ptr<TlsClientContext> context(new TlsClientContext(options.host));
    if (Fault fault = context->loadTrust(options.caFile))
        return fault;
    if (!options.clientCertificate.isEmpty()) {
        if (Fault fault = context->loadIdentity(options))
            return fault;
    }
    return context;
}

SSL_CTX *TlsClientContext::get() const
{
    return d->context;
}

Fault TlsClientContext::loadTrust(const QString &caFile)
{
    if (caFile.isEmpty()) {
        if (SSL_CTX_set_default_verify_paths(d->context) == 1)
            return {};
        return configurationFault(
            QStringLiteral("The system's certificate store cannot be read: %1.")
                .arg(libraryError()),
            "Install the ca-certificates package, or set mqtt.tls.caFile.");
    }
    if (SSL_CTX_load_verify_locations(d->context, caFile.toLocal8Bit().constData(), nullptr) == 1)
        return {};
    return configurationFault(
        QStringLiteral("The CA file %1 cannot be used: %2.").arg(caFile, libraryError()),
        "Check mqtt.tls.caFile: it must be readable and hold PEM certificates.");
}

Fault TlsClientContext::loadIdentity(const MqttConnectOptions &options)
{
    const bool isPem = options.clientCertificate.reveal().contains("-----BEGIN ");
    if (Fault fault = isPem ? loadPem(options) : loadPkcs12(options))
        return fault;
    if (SSL_CTX_check_private_key(d->context) == 1)
        return {};
    ERR_clear_error();
    return configurationFault(
        QStringLiteral("The client certificate and its key do not belong together."),
        "Give the key that was made with this certificate.");
}

Fault TlsClientContext::loadPem(const MqttConnectOptions &options)
{
    const BioPointer chain = reader(options.clientCertificate.reveal());
    const X509Pointer own(PEM_read_bio_X509_AUX(chain.get(), nullptr, nullptr, nullptr));
    if (!own || SSL_CTX_use_certificate(d->context, own.get()) != 1) {
        return configurationFault(
            QStringLiteral("The client certificate cannot be read: %1.").arg(libraryError()),
            "Give a PEM file with the certificate first and its chain behind it, or PKCS#12.");
    }
    while (X509 *issuer = PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr)) {
        if (SSL_CTX_add0_chain_cert(d->context, issuer) != 1)
            X509_free(issuer);
    }
    ERR_clear_error(); // the end of the chain is reported as an error
    const BioPointer keyText = reader(options.clientKey.reveal());
    QByteArray passphrase = options.clientKeyPassphrase.reveal();
    const KeyPointer key(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, givePassphrase, &passphrase));
    if (key && SSL_CTX_use_PrivateKey(d->context, key.get()) == 1)
        return {};
    return configurationFault(
        QStringLiteral("The client key cannot be used: %1.").arg(libraryError()),
        "Give the PEM key of the client certificate, and its passphrase if it has one.");
}

Fault TlsClientContext::loadPkcs12(const MqttConnectOptions &options)
{
    const BioPointer file = reader(options.clientCertificate.reveal());
    const Pkcs12Pointer container(d2i_PKCS12_bio(file.get(), nullptr));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *issuers = nullptr;
    const bool parsed =
        container && PKCS12_parse(container.get(), options.clientKeyPassphrase.reveal().constData(),
                                  &key, &certificate, &issuers) == 1;
    const KeyPointer keyOwner(key);
    const X509Pointer certificateOwner(certificate);
    const StackPointer issuersOwner(issuers);
    if (parsed && key && certificate &&
        SSL_CTX_use_cert_and_key(d->context, certificate, key, issuers, 1) == 1)
        return {};
    return configurationFault(
        QStringLiteral("The client certificate cannot be read: %1.").arg(libraryError()),
        "Give PEM or PKCS#12 with certificate and key, and the right passphrase.");
}

/// Called for every certificate of the chain; remembers the first reason to refuse.
int TlsClientContext::verified(int accepted, X509_STORE_CTX *store)
{
    if (accepted)
        return 1;
    auto *ssl =
        static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *self = static_cast<TlsClientContext *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    if (self->d->verifyError == X509_V_OK) {
        self->d->verifyError = X509_STORE_CTX_get_error(store);
        if (X509 *certificate = X509_STORE_CTX_get_current_cert(store)) {
            self->d->notBefore = timeText(X509_get0_notBefore(certificate));
            self->d->notAfter = timeText(X509_get0_notAfter(certificate));
            self->d->names = namesOf(certificate);
        }
    }
    return 0;
}

/// libmosquitto is given the resolved address, so that it never resolves by itself (it would
/// block), and announces that as the server name. Here, before the first byte is made, the name
/// that was configured takes its place (RFC 6066, section 3: never an address).
///
/// An alert is noted here, too: over TLS 1.3 the one about our certificate comes behind our
/// handshake, and the library tells of it by chance only.
void TlsClientContext::progressed(const SSL *ssl, int where, int value)
{
    const auto *self =
        static_cast<const TlsClientContext *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT) {
        const int description = value & 0xff;
        if (description != SSL_AD_CLOSE_NOTIFY && description != SSL_AD_USER_CANCELLED)
            self->d->alert = description;
        return;
    }
    if ((where & SSL_CB_HANDSHAKE_START) == 0)
        return;
    const QByteArray &name = self->d->serverName;
    SSL_set_tlsext_host_name(const_cast<SSL *>(ssl),
                             name.isEmpty() ? nullptr : const_cast<char *>(name.constData()));
}

bool TlsClientContext::verificationFailed() const
{
    return d->verifyError != X509_V_OK;
}

bool TlsClientContext::brokerComplained() const
{
    return d->alert >= 0;
}

Fault TlsClientContext::handshakeFault(const QString &libraryMessage) const
{
    switch (d->verifyError) {
    case X509_V_OK:
        if (d->alert >= 0)
            return tlsAlertFault(d->alert, SSL_CTX_get0_certificate(d->context) != nullptr);
        return {
            FaultKind::TlsHandshakeFailed,
            QStringLiteral("The TLS handshake with the broker failed: %1.")
                .arg(libraryMessage.isEmpty() ? QStringLiteral("the broker ended it")
                                              : libraryMessage),
            QStringLiteral("Check that the port speaks TLS, and whether the broker wants a client "
                           "certificate."),
            0, RetryAdvice::Slowly};
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {FaultKind::TlsCertificateExpired,
                QStringLiteral("The broker's certificate expired at %1.").arg(d->notAfter),
                QStringLiteral("Renew the broker's certificate; if it should still be valid, check "
                               "the clock of this computer."),
                d->verifyError, RetryAdvice::Slowly};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {FaultKind::TlsCertificateNotYetValid,
                QStringLiteral("The broker's certificate is valid only from %1.").arg(d->notBefore),
                QStringLiteral("Check the clock of this computer."), d->verifyError,
                RetryAdvice::Slowly};
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return {FaultKind::TlsHostNameMismatch,
                QStringLiteral("The broker's certificate is for %1, not for %2.")
                    .arg(d->names, d->host),
                QStringLiteral("Set mqtt.host to a name in the certificate, or give the broker a "
                               "certificate for this name."),
                d->verifyError, RetryAdvice::Slowly};
    default:
        return {
            FaultKind::TlsCertificateUntrusted,
            QStringLiteral("The broker's certificate is not trusted: %1.")
                .arg(QString::fromLatin1(X509_verify_cert_error_string(d->verifyError))),
            QStringLiteral("Set mqtt.tls.caFile to the CA that signed the broker's certificate."),
            d->verifyError, RetryAdvice::Slowly};
    }
}

CertificateLives TlsClientContext::certificatesOf(const SSL *connection)
{
    CertificateLives lives;
    if (!connection)
        return lives;
    QList<QSslCertificate> chain;
    const STACK_OF(X509) *shown = SSL_get_peer_cert_chain(connection);
    for (int i = 0; i < sk_X509_num(shown); ++i)
        chain += certificateFrom(sk_X509_value(shown, i));
    appendCertificateLife(lives, CertificateLife::Owner::Broker, chain);
    if (X509 *own = SSL_get_certificate(connection))
        appendCertificateLife(lives, CertificateLife::Owner::Client, {certificateFrom(own)});
    return lives;
}

} // namespace Runnel
