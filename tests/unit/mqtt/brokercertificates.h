// SPDX-License-Identifier: Apache-2.0
// A certificate authority in memory, for brokers and clients of the tests.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <memory>

class QTemporaryDir;

namespace Runnel {

struct PemIdentity
{
    QByteArray certificate;
    QByteArray key;
};

class BrokerCertificates
{
public:
    struct Wish
    {
        QByteArray commonName = QByteArrayLiteral("localhost");
        QByteArray alternativeNames =
            QByteArrayLiteral("DNS:localhost,IP:127.0.0.1"); ///< may be empty
        std::chrono::seconds from{-3600};                    ///< relative to now
        std::chrono::seconds until{3600 * 24};
        QByteArray keyPassphrase; ///< encrypts the key when not empty
    };

    BrokerCertificates();
    ~BrokerCertificates();

    QByteArray authority() const;                                 ///< PEM
    QString writeAuthority(const QTemporaryDir &directory) const; ///< the file's path
    PemIdentity issue(const Wish &wish) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
