// SPDX-License-Identifier: Apache-2.0
// Takes an address apart and puts it where it belongs.
#include "broker/brokeraddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace Runnel {

namespace {

constexpr int plainPort = 1883;
constexpr int tlsPort = 8883;

} // namespace

std::optional<BrokerAddress> BrokerAddress::parse(const QString &text)
{
    const QString given = text.trimmed();
    if (!given.contains(QLatin1String("://"))) {
        static const QRegularExpression form(
            QStringLiteral("^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):([0-9]{1,5})$"));
        const auto match = form.match(given);
        if (!match.hasMatch())
            return std::nullopt;
        BrokerAddress address;
        address.host = match.captured(1).remove(u'[').remove(u']');
        address.port = match.captured(2).toInt();
        return address;
    }
    const QUrl url(given, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool plain = scheme == QLatin1String("mqtt") || scheme == QLatin1String("tcp");
    const bool secured = scheme == QLatin1String("mqtts") || scheme == QLatin1String("ssl") ||
                         scheme == QLatin1String("tls");
    if (!url.isValid() || url.host().isEmpty() || (!plain && !secured))
        return std::nullopt;
    BrokerAddress address;
    address.host = url.host();
    address.port = url.port(0);
    address.tls = secured;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = Redacted(url.password(QUrl::FullyDecoded).toUtf8());
    return address;
}

void BrokerAddress::writeTo(QJsonObject &document, const QString &passwordReference) const
{
    if (tls)
        setBrokerTls(document, *tls);
    QJsonObject mqtt = document.value(QLatin1String("mqtt")).toObject();
    mqtt.insert(QStringLiteral("host"), host);
    mqtt.remove(QStringLiteral("port"));
    const bool secured = hasBrokerTls(document);
    if (port != 0 && port != (secured ? tlsPort : plainPort))
        mqtt.insert(QStringLiteral("port"), port);
    if (!user.isEmpty()) {
        const QJsonObject before = mqtt.value(QLatin1String("authentication")).toObject();
        QJsonObject own{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                        {QStringLiteral("username"), user}};
        if (!password.isEmpty())
            own.insert(QStringLiteral("password"), passwordReference);
        else if (before.contains(QLatin1String("password")))
            own.insert(QStringLiteral("password"), before.value(QLatin1String("password")));
        mqtt.insert(QStringLiteral("authentication"), own);
    }
    document.insert(QStringLiteral("mqtt"), mqtt);
}

bool hasBrokerTls(const QJsonObject &document)
{
    const QJsonValue tls =
        document.value(QLatin1String("mqtt")).toObject().value(QLatin1String("tls"));
    return tls.isObject() &&
           tls.toObject().value(QLatin1String("mode")).toString() != QLatin1String("Disabled");
}

void setBrokerTls(QJsonObject &document, bool on)
{
    if (hasBrokerTls(document) == on)
        return;
    QJsonObject mqtt = document.value(QLatin1String("mqtt")).toObject();
    QJsonObject tls = mqtt.value(QLatin1String("tls")).toObject();
    tls.remove(QStringLiteral("mode"));
    if (on)
        tls.insert(QStringLiteral("mode"), QStringLiteral("Enabled"));
    else if (!tls.isEmpty())
        tls.insert(QStringLiteral("mode"), QStringLiteral("Disabled"));
    if (tls.isEmpty())
        mqtt.remove(QStringLiteral("tls"));
    else
        mqtt.insert(QStringLiteral("tls"), tls);
    if (mqtt.value(QLatin1String("port")).toInt() == (on ? plainPort : tlsPort))
        mqtt.remove(QStringLiteral("port"));
    QJsonObject own = mqtt.value(QLatin1String("authentication")).toObject();
    if (on && own.contains(QLatin1String("allowPlain"))) {
        own.remove(QStringLiteral("allowPlain"));
        mqtt.insert(QStringLiteral("authentication"), own);
    }
    document.insert(QStringLiteral("mqtt"), mqtt);
}

} // namespace Runnel
