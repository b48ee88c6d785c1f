// SPDX-License-Identifier: Apache-2.0
// P-256 keys: made in a moment.
#include "brokercertificates.h"

#include <QFile>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace Runnel {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

void extend(X509 *certificate, X509 *issuer, int identifier, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension =
        X509V3_EXT_conf_nid(nullptr, &context, identifier, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(const QByteArray &name, EVP_PKEY *key, std::chrono::seconds from,
                           std::chrono::seconds until)
{
    static long serial = 1;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from.count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until.count());
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    return certificate;
}

template<typename Write>
QByteArray pem(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, size);
    BIO_free(memory);
    return text;
}

} // namespace

struct BrokerCertificates::Private
{
    Key key = newKey();
    Certificate certificate = newCertificate("Test authority", key.get(), std::chrono::hours(-24),
                                             std::chrono::hours(24 * 400));
};

BrokerCertificates::BrokerCertificates()
    : d(std::make_unique<Private>())
{
    X509 *own = d->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(own, d->key.get(), EVP_sha256());
}

BrokerCertificates::~BrokerCertificates() = default;

QByteArray BrokerCertificates::authority() const
{
    return pem([this](BIO *out) { PEM_write_bio_X509(out, d->certificate.get()); });
}

QString BrokerCertificates::writeAuthority(const QTemporaryDir &directory) const
{
    QFile file(directory.filePath(QStringLiteral("ca-%1.pem").arg(quintptr(this))));
    if (file.open(QIODevice::WriteOnly))
        file.write(authority());
    return file.fileName();
}

PemIdentity BrokerCertificates::issue(const Wish &wish) const
{
    const Key key = newKey();
    const Certificate certificate =
        newCertificate(wish.commonName, key.get(), wish.from, wish.until);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    if (!wish.alternativeNames.isEmpty())
        extend(certificate.get(), d->certificate.get(), NID_subject_alt_name,
               wish.alternativeNames);
    X509_sign(certificate.get(), d->key.get(), EVP_sha256());

    PemIdentity identity;
    identity.certificate = pem([&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); });
    identity.key = pem([&](BIO *out) {
        const bool sealed = !wish.keyPassphrase.isEmpty();
        PEM_write_bio_PKCS8PrivateKey(out, key.get(), sealed ? EVP_aes_256_cbc() : nullptr,
                                      sealed ? wish.keyPassphrase.constData() : nullptr,
                                      static_cast<int>(wish.keyPassphrase.size()), nullptr,
                                      nullptr);
    });
    return identity;
}

} // namespace Runnel
