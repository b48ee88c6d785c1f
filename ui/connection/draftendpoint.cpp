// SPDX-License-Identifier: Apache-2.0
// Reads the endpoint alone, in a configuration made for it.
#include "connection/draftendpoint.h"

#include "config/configreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype longestSecretName = 100;

bool isReference(const QJsonValue &value)
{
    return SecretRef::parse(value.toString()).has_value();
}

} // namespace

ConfigPath DraftEndpoint::device() const
{
    return ConfigPath({"devices"}).named(m_id.device);
}

ConfigPath DraftEndpoint::path() const
{
    return device().key("endpoints").key(m_id.endpoint);
}

bool DraftEndpoint::isIn(const QJsonObject &document) const
{
    return !path().in(document).isUndefined();
}

std::optional<EndpointConfig> DraftEndpoint::read(const QJsonObject &document,
                                                  ConfigProblem *problem) const
{
    const QJsonValue own = path().in(document);
    if (own.isUndefined())
        return std::nullopt;
    const QJsonObject alone{
        {QStringLiteral("mqtt"), QJsonObject{{QStringLiteral("host"), QStringLiteral("none")}}},
        {QStringLiteral("devices"), QJsonArray{QJsonObject{{QStringLiteral("name"), m_id.device},
                                                           {QStringLiteral("endpoints"),
                                                            QJsonObject{{m_id.endpoint, own}}}}}}};
    const ConfigReadResult result = ConfigReader::read(QJsonDocument(alone).toJson());
    if (!result.ok()) {
        if (problem && !result.problems.empty())
            *problem = result.problems.front();
        return std::nullopt;
    }
    const EndpointConfig *found = result.config.findEndpoint(m_id);
    return found ? std::optional(*found) : std::nullopt;
}

QString DraftEndpoint::address(const QJsonObject &document) const
{
    return path("address").in(document).toString();
}

bool DraftEndpoint::isEncrypted(const QJsonObject &document) const
{
    return QUrl(address(document)).scheme() == QLatin1String("https");
}

bool DraftEndpoint::isWholeAddress(const QJsonObject &document) const
{
    QJsonObject bare;
    path("address").put(bare, path("address").in(document));
    return read(bare).has_value();
}

bool DraftEndpoint::sendsSecrets(const QJsonObject &document) const
{
    const QString method = authentication("method").in(document).toString();
    if (method == QLatin1String("UsernamePassword") || method == QLatin1String("Bearer"))
        return true;
    const QJsonObject headers = path("headers").in(document).toObject();
    return std::any_of(headers.begin(), headers.end(), isReference);
}

bool DraftEndpoint::needsConsent(const QJsonObject &document) const
{
    return QUrl(address(document)).scheme() == QLatin1String("http") && sendsSecrets(document) &&
           !authentication("allowPlain").in(document).toBool(false);
}

QString DraftEndpoint::secretName(const QJsonObject &document, const QString &what) const
{
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString device = m_id.device;
    device.replace(unusual, QStringLiteral("-"));
    const QString wanted = device.left(longestSecretName) + u'-' + what;
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    QString name = wanted;
    for (int number = 2;
         text.contains('"' + SecretRef{SecretSource::Keychain, name}.toString().toUtf8() + '"');
         ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

} // namespace Runnel
