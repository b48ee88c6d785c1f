// SPDX-License-Identifier: Apache-2.0
// Reads "devices" and their endpoints.
#include "config/configsections.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Runnel {

namespace {

bool isEncrypted(const QUrl &address)
{
    return address.scheme() == QLatin1String("https");
}

QUrl readAddress(ObjectReader &object)
{
    const QString text = object.string("address");
    if (!object.required("address", QStringLiteral("it is the URL of the event stream")) ||
        object.member("address")->kind != JsonValue::Kind::String)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("http") && !isEncrypted(url)))
        object.problem("address",
                       QStringLiteral("this must be a whole URL with http:// or https://, "
                                      "for example http://10.0.0.11:8080/camera-events"));
    else if (!url.userInfo().isEmpty())
        object.problem("address", QStringLiteral("credentials must not stand in a URL; use "
                                                 "\"authentication\" with \"UsernamePassword\""));
    else if (url.hasFragment())
        object.problem("address", QStringLiteral("what stands behind # is never sent; remove it"));
    else if (url.port(1) == 0)
        object.problem("address", QStringLiteral("a port is a number from 1 to 65535"));
    return url;
}

QUrl readProxy(ObjectReader &object)
{
    const QString text = object.string("proxy");
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("socks5")))
        object.problem("proxy",
                       QStringLiteral("this must be http://HOST:PORT or socks5://HOST:PORT"));
    else if (!url.userInfo().isEmpty())
        object.problem("proxy", QStringLiteral("credentials must not stand in this file"));
    return url;
}

TrustConfig readTrust(const JsonValue &value, const QString &path, bool encrypted,
                      ConfigProblems &problems)
{
    static const QRegularExpression pin(QStringLiteral("^sha256:[0-9A-Fa-f]{64}$"));
    ObjectReader object(value, path, problems);
    TrustConfig trust;
    trust.caFile = object.absolutePath("caFile");
    trust.pin = object.string("pin").remove(u':').toLower();
    if (!trust.pin.isEmpty()) {
        trust.pin.insert(6, u':'); // fingerprints are often written with a colon every two digits
        if (!pin.match(trust.pin).hasMatch())
            object.problem("pin",
                           QStringLiteral("this must be \"sha256:\" and 64 hexadecimal digits, "
                                          "of the certificate or of its public key"));
        else if (!encrypted)
            object.problem("pin", QStringLiteral("there is no certificate to compare with: the "
                                                 "address is plain HTTP"));
    }
    object.finish();
    return trust;
}

std::vector<HeaderConfig> readHeaders(const JsonValue &value, ObjectReader &endpoint,
                                      bool secretsMayTravel)
{
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"));
    static const std::array<QLatin1String, 9> ours{
        QLatin1String("accept"),         QLatin1String("accept-encoding"),
        QLatin1String("cache-control"),  QLatin1String("connection"),
        QLatin1String("content-length"), QLatin1String("host"),
        QLatin1String("last-event-id"),  QLatin1String("transfer-encoding"),
        QLatin1String("upgrade")};
    std::vector<HeaderConfig> headers;
    const QString path = endpoint.pathOf(QStringLiteral("headers"));
    ObjectReader object(value, path, endpoint.problems()); // for keys that stand there twice
    QSet<QString> seen;                                    // in lower case
    QSet<QString> exactly;
    for (const JsonValue::Member &member : value.members) {
        const QString where = object.pathOf(member.name);
        const auto complain = [&](const QString &message) {
            endpoint.problems().add(member.offset, where, message);
        };
        const QString lower = member.name.toLower();
        const PlainOrSecret text = object.plainOrSecretIn(member.value, where);
        const bool breaksLine = std::any_of(text.plain.begin(), text.plain.end(), [](QChar c) {
            return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
        });
        if (!token.match(member.name).hasMatch())
            complain(QStringLiteral("this is no name of an HTTP header"));
        else if (std::find(ours.begin(), ours.end(), lower) != ours.end())
            complain(QStringLiteral("Runnel sets this header itself; remove it"));
        else if (seen.contains(lower) && !exactly.contains(member.name))
            complain(QStringLiteral("this header stands here twice; header names ignore case"));
        else if (breaksLine)
            complain(QStringLiteral("a header's value must not contain control characters"));
        else if (text.plain.size() > 8192)
            complain(QStringLiteral("a header's value has at most 8192 characters"));
        else if (!text.secret.isEmpty() && !secretsMayTravel)
            complain(QStringLiteral("this would send a secret over plain HTTP. Use https://, or "
                                    "consent with \"allowPlain\": true in \"authentication\""));
        seen.insert(lower);
        exactly.insert(member.name);
        headers.push_back({member.name.toUtf8(), text});
        if (headers.size() > 64) {
            endpoint.problem("headers", QStringLiteral("there are more than 64 headers"));
            break;
        }
    }
    return headers;
}

HeartbeatConfig readHeartbeat(const JsonValue &value, const QString &path, ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    HeartbeatConfig heartbeat;
    heartbeat.event = object.string("event", QString::fromUtf8(heartbeat.event)).toUtf8();
    heartbeat.interval = object.seconds("intervalSeconds", heartbeat.interval, 0, 86'400);
    heartbeat.missedLimit = int(object.integer("missedLimit", heartbeat.missedLimit, 1, 1000));
    object.finish();
    return heartbeat;
}

UnitsConfig readUnits(const JsonValue &value, const QString &path, ConfigProblems &problems)
{
    constexpr qsizetype longest = 16; // as the panel shows of one
    ObjectReader object(value, path, problems);
    const auto unit = [&object](const char *key) {
        const QString text = object.string(key);
        const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
        if (text.size() > longest)
            object.problem(key, QStringLiteral("a unit has at most %1 characters").arg(longest));
        else if (std::any_of(text.begin(), text.end(), isControl))
            object.problem(key, QStringLiteral("a unit must not contain control characters"));
        return text;
    };
    UnitsConfig units;
    units.flowRate = unit("flowRate");
    units.mass = unit("mass");
    units.temperature = unit("temperature");
    units.windSpeed = unit("windSpeed");
    object.finish();
    return units;
}

/// What is wrong with an attribute that places a camera on the map; empty: nothing, or it is
/// another one.
QString wrongPlaceAttribute(const QString &name, const QString &text)
{
    static const QMap<QString, double> degrees{{QStringLiteral("latitude"), 90.0},
                                               {QStringLiteral("longitude"), 180.0},
                                               {QStringLiteral("heading"), 360.0}};
    static const QMap<QString, std::pair<double, QString>> sizes{
        {QStringLiteral("fieldOfView"), {360.0, QStringLiteral("of degrees")}},
        {QStringLiteral("reach"), {10'000.0, QStringLiteral("of metres")}}};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (const auto limit = degrees.constFind(name); limit != degrees.cend()) {
        if (!isNumber || !(std::abs(number) <= *limit))
            return QStringLiteral("this must be a number of degrees from -%1 to %1").arg(*limit);
    } else if (const auto size = sizes.constFind(name); size != sizes.cend()) {
        if (!isNumber || !(number > 0 && number <= size->first))
            return QStringLiteral("this must be a number %1, above 0 and at most %2")
                .arg(size->second)
                .arg(size->first);
    }
    return {};
}

} // namespace

EndpointConfig readEndpoint(const JsonValue &value, const QString &path, const EndpointId &id,
                            bool deviceEnabled, ConfigProblems &problems)
{
    EndpointConfig endpoint;
    endpoint.id = id;
    ObjectReader object(value, path, problems);
    endpoint.enabled = object.boolean("enabled", true) && deviceEnabled;
    const QStringList types{QStringLiteral("Microsoft.SSEHttp"), QStringLiteral("Microsoft.Sse"),
                            QStringLiteral("Runnel.Sse")};
    endpoint.type = object.string("type", endpoint.type);
    if (!types.contains(endpoint.type))
        object.problem("type", ObjectReader::notAmong(endpoint.type, types));
    endpoint.version = object.string("version");
    endpoint.address = readAddress(object);
    const bool encrypted = isEncrypted(endpoint.address);
    if (const JsonValue *authentication = object.object("authentication"))
        endpoint.authentication =
            readAuthentication(*authentication, object.pathOf(QStringLiteral("authentication")),
                               {encrypted, true, QStringLiteral("plain HTTP")}, problems);
    if (const JsonValue *trust = object.object("trust"))
        endpoint.trust =
            readTrust(*trust, object.pathOf(QStringLiteral("trust")), encrypted, problems);
    if (const JsonValue *headers = object.object("headers"))
        endpoint.headers =
            readHeaders(*headers, object, encrypted || endpoint.authentication.allowPlain);
    endpoint.proxy = readProxy(object);
    endpoint.idleTimeout = object.seconds("idleTimeoutSeconds", endpoint.idleTimeout, 1, 86'400);
    if (const JsonValue *heartbeat = object.object("heartbeat"))
        endpoint.heartbeat =
            readHeartbeat(*heartbeat, object.pathOf(QStringLiteral("heartbeat")), problems);
    endpoint.maxEventBytes =
        object.integer("maxEventBytes", endpoint.maxEventBytes, 1024, 256 * 1024 * 1024);
    endpoint.acceptAnyContentType = object.boolean("acceptAnyContentType", false);
    if (const JsonValue *units = object.object("units"))
        endpoint.units = readUnits(*units, object.pathOf(QStringLiteral("units")), problems);
    object.finish();
    return endpoint;
}

QMap<QString, QString> readAttributes(const JsonValue &value, const QString &path,
                                      ConfigProblems &problems)
{
    const ObjectReader object(value, path, problems);
    QMap<QString, QString> attributes;
    for (const JsonValue::Member &member : value.members) {
        QString text;
        switch (member.value.kind) {
        case JsonValue::Kind::String:
            text = member.value.string;
            break;
        case JsonValue::Kind::Number:
            text = QString::fromLatin1(member.value.number);
            break;
        case JsonValue::Kind::Boolean:
            text = member.value.boolean ? QStringLiteral("true") : QStringLiteral("false");
            break;
        default:
            problems.add(member.value.offset, object.pathOf(member.name),
                         QStringLiteral("an attribute is a string, a number, or true or false"));
        }
        if (const QString wrong = wrongPlaceAttribute(member.name, text); !wrong.isEmpty())
            problems.add(member.value.offset, object.pathOf(member.name), wrong);
        attributes.insert(member.name, text);
    }
    return attributes;
}

std::vector<DeviceConfig> readDevices(const JsonValue &list, ConfigProblems &problems)
{
    std::vector<DeviceConfig> devices;
    QSet<QString> names;
    for (size_t i = 0; i < list.items.size() && !problems.isFull(); ++i) {
        ObjectReader object(list.items[i], QStringLiteral("devices[%1]").arg(i), problems);
        DeviceConfig device;
        object.required("name", QStringLiteral("assets and topics refer to a device by its name"));
        device.name = object.name("name");
        if (!device.name.isEmpty() && names.contains(device.name))
            object.problem("name", QStringLiteral("another device has this name already"));
        names.insert(device.name);
        device.enabled = object.boolean("enabled", true);
        if (const JsonValue *attributes = object.object("attributes"))
            device.attributes =
                readAttributes(*attributes, object.pathOf(QStringLiteral("attributes")), problems);
        const QString endpointsPath = object.pathOf(QStringLiteral("endpoints"));
        if (const JsonValue *endpoints = object.object("endpoints")) {
            const ObjectReader twice(*endpoints, endpointsPath, problems);
            for (const JsonValue::Member &member : endpoints->members) {
                if (problems.isFull())
                    break;
                if (member.name.trimmed().isEmpty() || member.name.size() > 256)
                    problems.add(member.offset, endpointsPath,
                                 QStringLiteral("an endpoint's name has 1 to 256 characters"));
                device.endpoints.push_back(readEndpoint(member.value, twice.pathOf(member.name),
                                                        {device.name, member.name}, device.enabled,
                                                        problems));
            }
        }
        object.finish();
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace Runnel
