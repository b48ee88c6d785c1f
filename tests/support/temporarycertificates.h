// SPDX-License-Identifier: Apache-2.0
// Authorities and certificates for TLS tests, made by openssl when the test runs.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

namespace Runnel {

/// Everything lives in a directory that goes with the object; keys are never in the source.
class TemporaryCertificates
{
public:
    struct Files
    {
        QString certificate; ///< PEM
        QString key;         ///< PEM, unencrypted, EC P-256
    };
    struct Validity
    {
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(30);
    };

    TemporaryCertificates();

    bool isValid() const { return m_directory.isValid() && m_error.isEmpty(); }
    QString error() const { return m_error; } ///< of the first command that failed

    Files makeAuthority(const QString &name);
    /// `alternativeNames` as openssl writes them, for example "IP:127.0.0.1,DNS:localhost".
    Files issue(const Files &authority, const QString &name, const QString &alternativeNames,
                const Validity &validity);
    Files issue(const Files &authority, const QString &name, const QString &alternativeNames)
    {
        return issue(authority, name, alternativeNames, Validity{});
    }
    /// Certificate and key in one file that the passphrase opens.
    QString makePkcs12(const Files &files, const QString &passphrase);
    /// The key alone, as PEM that the passphrase opens.
    QString encryptKey(const Files &files, const QString &passphrase);
    /// The authority's list (PEM) of all that was revoked so far, this one included.
    QString revoke(const Files &authority, const Files &files);
    QString write(const QString &name, const QByteArray &content);

private:
    QString path(const QString &name) const { return m_directory.filePath(name); }
    void openssl(const QStringList &arguments);
    QString authoritySettings(const QString &alternativeNames, const QString &database);

    QTemporaryDir m_directory;
    QString m_error;
    int m_issued = 0;
};

} // namespace Runnel
