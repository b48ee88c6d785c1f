// SPDX-License-Identifier: Apache-2.0
// Runs openssl in a directory of its own; `openssl ca` because only it sets dates freely.
#include "temporarycertificates.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace Runnel {

TemporaryCertificates::TemporaryCertificates() = default;

QString TemporaryCertificates::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        m_error = QStringLiteral("cannot write ") + file.fileName();
    return file.fileName();
}

void TemporaryCertificates::openssl(const QStringList &arguments)
{
    if (!m_error.isEmpty())
        return;
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        m_error = QStringLiteral("openssl %1: %2 %3")
                      .arg(arguments.join(u' '), process.errorString(),
                           QString::fromUtf8(process.readAll()));
}

TemporaryCertificates::Files TemporaryCertificates::makeAuthority(const QString &name)
{
    const Files files{path(name + QStringLiteral(".pem")), path(name + QStringLiteral(".key"))};
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), files.key, QStringLiteral("-out"), files.certificate,
             QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
             QStringLiteral("/CN=") + name});
    return files;
}

QString TemporaryCertificates::authoritySettings(const QString &alternativeNames,
                                                 const QString &database)
{
    return write(QStringLiteral("ca.cnf"),
                 "[ca]\ndefault_ca=own\n[own]\ndatabase=" + database.toLatin1() +
                     "\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\n"
                     "[any]\ncommonName=supplied\n[names]\nsubjectAltName=" +
                     alternativeNames.toLatin1() + "\n");
}

TemporaryCertificates::Files TemporaryCertificates::issue(const Files &authority,
                                                          const QString &name,
                                                          const QString &alternativeNames,
                                                          const Validity &validity)
{
    const Files files{path(name + QStringLiteral(".pem")), path(name + QStringLiteral(".key"))};
    const QString request = path(name + QStringLiteral(".csr"));
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
             QStringLiteral("-nodes"), QStringLiteral("-keyout"), files.key, QStringLiteral("-out"),
             request, QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
    write(QStringLiteral("index.txt"), {});
    write(QStringLiteral("serial"), QByteArray::number(1000 + ++m_issued));
    const QString settings = authoritySettings(alternativeNames, QStringLiteral("index.txt"));
    const QString format = QStringLiteral("yyyyMMddHHmmss'Z'");
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"), settings,
             QStringLiteral("-cert"), authority.certificate, QStringLiteral("-keyfile"),
             authority.key, QStringLiteral("-in"), request, QStringLiteral("-out"),
             files.certificate, QStringLiteral("-notext"), QStringLiteral("-extensions"),
             QStringLiteral("names"), QStringLiteral("-startdate"),
             validity.from.toUTC().toString(format), QStringLiteral("-enddate"),
             validity.until.toUTC().toString(format)});
    return files;
}

QString TemporaryCertificates::makePkcs12(const Files &files, const QString &passphrase)
{
    const QString out = files.certificate + QStringLiteral(".p12");
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
             files.certificate, QStringLiteral("-inkey"), files.key, QStringLiteral("-out"), out,
             QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase});
    return out;
}

QString TemporaryCertificates::encryptKey(const Files &files, const QString &passphrase)
{
    const QString out = files.key + QStringLiteral(".sealed");
    openssl({QStringLiteral("pkey"), QStringLiteral("-in"), files.key, QStringLiteral("-aes256"),
             QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase,
             QStringLiteral("-out"), out});
    return out;
}

QString TemporaryCertificates::revoke(const Files &authority, const Files &files)
{
    // A database of the authority's own, which issue() does not empty.
    const QString database =
        QFileInfo(authority.certificate).fileName() + QStringLiteral(".revoked");
    if (!QFile::exists(path(database)))
        write(database, {});
    const QString settings = authoritySettings(QStringLiteral("DNS:none"), database);
    const QStringList asAuthority{
        QStringLiteral("ca"),  QStringLiteral("-config"),  settings,     QStringLiteral("-cert"),
        authority.certificate, QStringLiteral("-keyfile"), authority.key};
    openssl(asAuthority + QStringList{QStringLiteral("-revoke"), files.certificate});
    const QString out = files.certificate + QStringLiteral(".crl");
    openssl(asAuthority + QStringList{QStringLiteral("-gencrl"), QStringLiteral("-crldays"),
                                      QStringLiteral("30"), QStringLiteral("-out"), out});
    return out;
}

} // namespace Runnel
