// SPDX-License-Identifier: Apache-2.0
// From words of a command line to an endpoint, as a configuration would describe it.
#include "connectionoptions.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Runnel {

namespace {

/// Fills `authentication`; an error's text otherwise.
QString readAuthentication(const QCommandLineParser &parser, const QUrl &address,
                           AuthenticationConfig &authentication)
{
    authentication.allowPlain = parser.isSet(QStringLiteral("insecure-plain-auth"));
    const bool user = parser.isSet(QStringLiteral("user"));
    const bool cert = parser.isSet(QStringLiteral("cert"));
    if (user != parser.isSet(QStringLiteral("password-file")))
        return QStringLiteral("--user and --password-file go together.");
    if (cert != parser.isSet(QStringLiteral("key")))
        return QStringLiteral("--cert and --key go together.");
    if (user && cert)
        return QStringLiteral("Either --user or --cert, not both.");
    if (user) {
        authentication.method = AuthenticationMethod::UsernamePassword;
        authentication.username.plain = parser.value(QStringLiteral("user"));
        authentication.password = {SecretSource::File,
                                   parser.value(QStringLiteral("password-file"))};
        if (address.scheme() == QLatin1String("http") && !authentication.allowPlain)
            return QStringLiteral(
                "This URL is plain HTTP: anyone on the way could read the password. "
                "Use https://, or say --insecure-plain-auth.");
    }
    if (cert) {
        authentication.method = AuthenticationMethod::Certificate;
        authentication.certificate.plain = parser.value(QStringLiteral("cert"));
        authentication.key = {SecretSource::File, parser.value(QStringLiteral("key"))};
    }
    return {};
}

/// Fills `trust`; an error's text otherwise.
QString readTrust(const QCommandLineParser &parser, TrustConfig &trust)
{
    trust.caFile = parser.value(QStringLiteral("cacert"));
    if (!trust.caFile.isEmpty() && !QFileInfo(trust.caFile).isReadable())
        return QStringLiteral("The file %1 cannot be read.").arg(trust.caFile);
    trust.pin = parser.value(QStringLiteral("pin"));
    static const QRegularExpression pin(QStringLiteral("^sha256:[0-9A-Fa-f]{64}$"));
    if (parser.isSet(QStringLiteral("pin")) && !pin.match(trust.pin).hasMatch())
        return QStringLiteral("--pin takes sha256: and 64 hexadecimal digits, as `runnel probe` "
                              "prints them.");
    return {};
}

} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{QStringLiteral("H"), QStringLiteral("header")},
         QStringLiteral("send this header too"),
         QStringLiteral("Name: value")},
        {QStringLiteral("cacert"), QStringLiteral("trust this CA instead of the system's"),
         QStringLiteral("FILE")},
        {QStringLiteral("pin"),
         QStringLiteral("trust this certificate or key alone; with --cacert demand both"),
         QStringLiteral("sha256:HEX")},
        {QStringLiteral("cert"), QStringLiteral("client certificate (PEM)"),
         QStringLiteral("FILE")},
        {QStringLiteral("key"), QStringLiteral("its private key (PEM)"), QStringLiteral("FILE")},
        {QStringLiteral("user"), QStringLiteral("user name"), QStringLiteral("NAME")},
        {QStringLiteral("password-file"),
         QStringLiteral("file with the password, readable by you alone"), QStringLiteral("FILE")},
        {QStringLiteral("insecure-plain-auth"), QStringLiteral("send credentials over plain HTTP")},
    });
}

bool hasConnectionOptions(const QCommandLineParser &parser)
{
    for (const char *name : {"header", "cacert", "pin", "cert", "key", "user", "password-file",
                             "insecure-plain-auth"}) {
        if (parser.isSet(QLatin1String(name)))
            return true;
    }
    return false;
}

QString readConnection(const QCommandLineParser &parser, const QString &url,
                       EndpointConfig &endpoint)
{
    endpoint.address = QUrl(url, QUrl::StrictMode);
    const QString scheme = endpoint.address.scheme();
    if (!endpoint.address.isValid() || endpoint.address.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return QStringLiteral("The URL must begin with http:// or https:// and name a host.");
    if (!endpoint.address.userInfo().isEmpty())
        return QStringLiteral("No credentials in the URL: others see it in the process list. "
                              "Use --user NAME --password-file FILE.");
    for (const QString &header : parser.values(QStringLiteral("header"))) {
        const auto colon = header.indexOf(u':');
        if (colon <= 0)
            return QStringLiteral("A header looks like: -H 'Name: value'");
        endpoint.headers.push_back(
            {header.left(colon).trimmed().toUtf8(), {header.mid(colon + 1).trimmed(), {}}});
    }
    if (const QString error = readTrust(parser, endpoint.trust); !error.isEmpty())
        return error;
    return readAuthentication(parser, endpoint.address, endpoint.authentication);
}

std::optional<std::chrono::milliseconds> readSeconds(const QCommandLineParser &parser,
                                                     const QString &option, QString &error)
{
    if (!parser.isSet(option))
        return std::chrono::milliseconds(0);
    bool ok = false;
    const double seconds = parser.value(option).toDouble(&ok);
    if (ok && seconds >= 0.001 && seconds <= 1e6)
        return std::chrono::milliseconds(qint64(seconds * 1000));
    error = QStringLiteral("--%1 takes seconds, for example 30 or 0.5.").arg(option);
    return std::nullopt;
}

} // namespace Runnel
