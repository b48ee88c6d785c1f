// SPDX-License-Identifier: Apache-2.0
// Values that are known, then shapes that are.
#include "support/scrubber.h"

#include "config/secretref.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Runnel {

namespace {

const QString redacted = QStringLiteral("[redacted]");

/// Attributes that say where a camera is and how it looks; others are free text.
bool isHarmless(const QString &attribute)
{
    static const QSet<QString> known{
        QStringLiteral("latitude"),     QStringLiteral("longitude"),
        QStringLiteral("heading"),      QStringLiteral("fieldOfView"),
        QStringLiteral("reach"),        QStringLiteral("flowRateUnit"),
        QStringLiteral("massUnit"),     QStringLiteral("temperatureUnit"),
        QStringLiteral("windSpeedUnit")};
    return known.contains(attribute);
}

void scrub(QUrl &url)
{
    if (!url.userInfo().isEmpty())
        url.setUserInfo(redacted);
    if (url.hasQuery()) {
        QUrlQuery query;
        const auto items = QUrlQuery(url).queryItems();
        for (const auto &[name, value] : items)
            query.addQueryItem(name, QStringLiteral("redacted"));
        url.setQuery(query);
    }
    if (url.hasFragment())
        url.setFragment(QStringLiteral("redacted"));
}

void scrub(QMap<QString, QString> &attributes)
{
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (!isHarmless(it.key()) && !it.value().isEmpty())
            it.value() = redacted;
    }
}

template<typename Look>
void forEachUrl(const Config &config, const Look &look)
{
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            look(endpoint.address);
            look(endpoint.proxy);
        }
    }
}

} // namespace

Scrubber::Scrubber(const std::optional<Config> &config)
{
    if (!config)
        return;
    forEachUrl(*config, [this](const QUrl &url) {
        learn(url.password(QUrl::FullyDecoded).toUtf8());
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            learn(value.toUtf8());
        learn(url.query(QUrl::FullyEncoded).toUtf8());
        learn(url.fragment(QUrl::FullyDecoded).toUtf8());
    });
    const auto attributes = [this](const QMap<QString, QString> &map) {
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (!isHarmless(it.key()))
                learn(it.value().toUtf8());
        }
    };
    for (const DeviceConfig &device : config->devices) {
        attributes(device.attributes);
        for (const EndpointConfig &endpoint : device.endpoints) {
            for (const HeaderConfig &header : endpoint.headers)
                learn(header.value.plain.toUtf8());
        }
    }
    for (const AssetConfig &asset : config->assets)
        attributes(asset.attributes);
    std::ranges::sort(m_values, std::ranges::greater{}, &QByteArray::size);
}

/// In the ways in which a value is written somewhere else, too.
void Scrubber::learn(const QByteArray &value)
{
    if (value.size() < shortest)
        return;
    for (const QByteArray &form :
         {value, value.toPercentEncoding(), value.toBase64(), value.toHex(),
          QByteArray(value).replace('\\', "\\\\").replace('"', "\\\"")}) {
        if (!m_values.contains(form))
            m_values.push_back(form);
    }
}

Config Scrubber::scrubbed(Config config)
{
    for (DeviceConfig &device : config.devices) {
        scrub(device.attributes);
        for (EndpointConfig &endpoint : device.endpoints) {
            scrub(endpoint.address);
            scrub(endpoint.proxy);
            for (HeaderConfig &header : endpoint.headers) {
                if (!header.value.plain.isEmpty())
                    header.value.plain = redacted;
            }
        }
    }
    for (AssetConfig &asset : config.assets)
        scrub(asset.attributes);
    return config;
}

QByteArray Scrubber::scrubbed(const QByteArray &text) const
{
    QByteArray known = text;
    for (const QByteArray &value : m_values)
        known.replace(value, redacted.toLatin1());

    QString shaped = QString::fromUtf8(known);
    static const std::array<std::pair<QRegularExpression, QString>, 4> shapes{{
        // user:password@ of an address, and what stands behind its ? or #
        {QRegularExpression(QStringLiteral("(\\b[a-zA-Z][a-zA-Z0-9+.-]*://)[^\\s/@\"'<>]+@")),
         QStringLiteral("\\1[redacted]@")},
        {QRegularExpression(
             QStringLiteral("(\\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s?#\"'<>]*)[?#][^\\s\"'<>]+")),
         QStringLiteral("\\1?[redacted]")},
        {QRegularExpression(QStringLiteral("\\b(Bearer|Basic|Digest)\\s+[^\\s\"',;]{4,}"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1 [redacted]")},
        {QRegularExpression(QStringLiteral("\\b((?:proxy-)?authorization|(?:set-)?cookie)"
                                           "(\"?\\s*[:=]\\s*\"?)[^\\r\\n\"]+"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1\\2[redacted]")},
    }};
    for (const auto &[shape, replacement] : shapes)
        shaped.replace(shape, replacement);

    // "password: x", "apiKey=x"; a reference says only where a secret lies, and stays.
    static const QRegularExpression named(
        QStringLiteral("([\\w-]*(?:passw(?:or)?d|passphrase|token|secret|api[-_]?key|\\bpin)"
                       "\\b\"?\\s*[:=]\\s*\"?)([^\\s\"',;}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    for (auto it = named.globalMatch(shaped); it.hasNext();) {
        const auto match = it.next();
        const QString value = match.captured(2);
        result += QStringView(shaped).sliced(from, match.capturedStart(2) - from);
        const bool keep = SecretRef::parse(value).has_value() || value == u"null" ||
                          value.startsWith(QLatin1String("sha256:")) || value.startsWith(u'[') ||
                          value.startsWith(u'{');
        result += keep ? value : redacted;
        from = match.capturedEnd(2);
    }
    result += QStringView(shaped).sliced(from);
    return result.toUtf8();
}

} // namespace Runnel
