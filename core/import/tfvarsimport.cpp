// SPDX-License-Identifier: Apache-2.0
// Member by member; what nobody asked for is told.
#include "import/tfvarsimport.h"

#include "base/escape.h"
#include "import/hclreader.h"
#include "import/tfvarsmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Runnel {

namespace {

using Kind = JsonValue::Kind;

class Conversion
{
public:
    QJsonObject document;
    std::vector<QString> notes;

    void read(const JsonValue &root);

private:
    void note(const QString &sentence);
    void noteLeft(const TfvarsMembers &members);
    void noteSecret(const QString &name);
    QJsonObject device(const JsonValue &value, const QString &path);
    QJsonObject endpoint(TfvarsMembers in);
    void additional(TfvarsMembers &in, QJsonObject &out);
    QJsonObject authentication(TfvarsMembers in);
    QJsonObject asset(const JsonValue &value, const QString &path);
    QJsonObject group(const JsonValue &value, const QString &path);
    QJsonObject event(const JsonValue &value, const QString &path);
    QJsonArray destinations(TfvarsMembers &in, const char *name);
    void broker(TfvarsMembers connector);
};

void Conversion::note(const QString &sentence)
{
    static constexpr size_t most = 200;
    const QString shown = escapedForDisplay(sentence, 400);
    if (notes.size() < most && std::ranges::find(notes, shown) == notes.end())
        notes.push_back(shown);
}

void Conversion::noteLeft(const TfvarsMembers &members)
{
    if (const QStringList left = members.left(); !left.isEmpty())
        note(QStringLiteral("%1: not carried over: %2.")
                 .arg(members.path(), left.join(QStringLiteral(", "))));
}

void Conversion::noteSecret(const QString &name)
{
    note(QStringLiteral("The secret \"%1\" lies in Azure. Store it here: runnel secret set %1")
             .arg(name));
}

QString reference(const QString &name)
{
    return QStringLiteral("keychain:") + name;
}

QJsonObject Conversion::authentication(TfvarsMembers in)
{
    QJsonObject out{{QStringLiteral("method"), in.text("method")}};
    const auto secret = [&](const char *key, const QString &name) {
        if (name.isEmpty())
            return;
        out.insert(QLatin1String(key), reference(name));
        noteSecret(name);
    };
    TfvarsMembers password = in.object("username_password_credentials");
    secret("username", password.text("username_secret_name"));
    secret("password", password.text("password_secret_name"));
    TfvarsMembers certificate = in.object("x509_credentials");
    secret("certificate", certificate.text("certificate_secret_name"));
    secret("key", certificate.text("key_secret_name"));
    if (!certificate.text("intermediate_certificates_secret_name").isEmpty())
        note(QStringLiteral("%1: put the intermediate certificates behind the certificate itself.")
                 .arg(certificate.path()));
    noteLeft(password);
    noteLeft(certificate);
    noteLeft(in);
    return out;
}

/// A JSON text with settings of this endpoint, where they are Runnel's own.
void Conversion::additional(TfvarsMembers &in, QJsonObject &out)
{
    static const QStringList known{QStringLiteral("idleTimeoutSeconds"),
                                   QStringLiteral("heartbeat"),
                                   QStringLiteral("headers"),
                                   QStringLiteral("maxEventBytes"),
                                   QStringLiteral("acceptAnyContentType"),
                                   QStringLiteral("proxy"),
                                   QStringLiteral("units")};
    const QString text = in.text("additional_configuration");
    if (text.isEmpty())
        return;
    const QString path = in.path("additional_configuration");
    const QJsonDocument settings = QJsonDocument::fromJson(text.toUtf8());
    if (!settings.isObject()) {
        note(QStringLiteral("%1 is no JSON object and was left out.").arg(path));
        return;
    }
    const QJsonObject object = settings.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (known.contains(it.key()))
            out.insert(it.key(), it.value());
        else
            note(QStringLiteral("%1: not carried over: %2.").arg(path, it.key()));
    }
}

QJsonObject Conversion::endpoint(TfvarsMembers in)
{
    QJsonObject out;
    for (const auto &[name, key] :
         {std::pair{"endpoint_type", "type"}, {"version", "version"}, {"address", "address"}}) {
        if (const QString text = in.text(name); !text.isEmpty())
            out.insert(QLatin1String(key), text);
    }
    TfvarsMembers login = in.object("authentication");
    if (login.exists() && login.text("method") != QLatin1String("Anonymous"))
        out.insert(QStringLiteral("authentication"), authentication(login));
    TfvarsMembers trust = in.object("trust_settings");
    if (const QString list = trust.text("trust_list"); !list.isEmpty())
        note(QStringLiteral("%1: the trust list \"%2\" lies in Azure. Save its certificates as a "
                            "file and name it as trust.caFile.")
                 .arg(trust.path(), list));
    noteLeft(trust);
    additional(in, out);
    noteLeft(in);
    return out;
}

QJsonObject Conversion::device(const JsonValue &value, const QString &path)
{
    static const QStringList types{QStringLiteral("Microsoft.SSEHttp"),
                                   QStringLiteral("Microsoft.Sse"), QStringLiteral("Runnel.Sse")};
    TfvarsMembers in(&value, path);
    QJsonObject out{{QStringLiteral("name"), in.text("name")}};
    if (!in.truth("enabled", true))
        out.insert(QStringLiteral("enabled"), false);
    QJsonObject attributes;
    for (const JsonValue::Member &attribute : in.object("attributes").members())
        attributes.insert(attribute.name, TfvarsMembers::textOf(attribute.value));
    TfvarsMembers endpoints = in.object("endpoints");
    endpoints.take("outbound"); // where cameras send nothing
    TfvarsMembers inbound = endpoints.object("inbound");
    QJsonObject all;
    for (const JsonValue::Member &member : inbound.members()) {
        TfvarsMembers one(&member.value, inbound.path() + u'.' + member.name);
        const QString type = one.text("endpoint_type");
        if (std::ranges::none_of(types, [&](const QString &known) {
                return known.compare(type, Qt::CaseInsensitive) == 0;
            })) {
            note(QStringLiteral("%1 is of the type \"%2\", which is no event stream; left out.")
                     .arg(one.path(), type));
            continue;
        }
        all.insert(member.name, endpoint(one));
    }
    if (!attributes.isEmpty())
        out.insert(QStringLiteral("attributes"), attributes);
    out.insert(QStringLiteral("endpoints"), all);
    noteLeft(endpoints);
    noteLeft(in);
    return out;
}

QJsonArray Conversion::destinations(TfvarsMembers &in, const char *name)
{
    QJsonArray out;
    qsizetype number = 0;
    for (const JsonValue &value : in.list(name)) {
        TfvarsMembers one(&value, QStringLiteral("%1[%2]").arg(in.path(name)).arg(number++));
        const QString target = one.text("target");
        if (target != QLatin1String("Mqtt")) {
            note(QStringLiteral("%1 goes to \"%2\"; Runnel knows only Mqtt.")
                     .arg(one.path(), target));
            continue;
        }
        TfvarsMembers settings = one.object("configuration");
        QJsonObject configuration;
        for (const char *key : {"topic", "qos", "retain"}) {
            if (const QString text = settings.text(key); !text.isEmpty())
                configuration.insert(QLatin1String(key), text);
        }
        if (const JsonValue *ttl = settings.take("ttl"))
            configuration.insert(QStringLiteral("ttl"), TfvarsMembers::textOf(*ttl).toDouble());
        noteLeft(settings);
        noteLeft(one);
        out.append(QJsonObject{{QStringLiteral("target"), target},
                               {QStringLiteral("configuration"), configuration}});
    }
    return out;
}

QJsonObject Conversion::event(const JsonValue &value, const QString &path)
{
    TfvarsMembers in(&value, path);
    QJsonObject out{{QStringLiteral("name"), in.text("name")}};
    const QString older = in.text("event_notifier");
    const QString source = in.text("data_source");
    out.insert(QStringLiteral("dataSource"), source.isEmpty() ? older : source);
    if (const QJsonArray to = destinations(in, "destinations"); !to.isEmpty())
        out.insert(QStringLiteral("destinations"), to);
    noteLeft(in);
    return out;
}

QJsonObject Conversion::group(const JsonValue &value, const QString &path)
{
    TfvarsMembers in(&value, path);
    QJsonObject out{{QStringLiteral("name"), in.text("name")}};
    if (const QJsonArray to = destinations(in, "default_destinations"); !to.isEmpty())
        out.insert(QStringLiteral("defaultDestinations"), to);
    QJsonArray events;
    qsizetype number = 0;
    for (const JsonValue &one : in.list("events"))
        events.append(event(one, QStringLiteral("%1[%2]").arg(in.path("events")).arg(number++)));
    out.insert(QStringLiteral("events"), events);
    noteLeft(in);
    return out;
}

QJsonObject Conversion::asset(const JsonValue &value, const QString &path)
{
    TfvarsMembers in(&value, path);
    QJsonObject out{{QStringLiteral("name"), in.text("name")}};
    if (const QString name = in.text("display_name"); !name.isEmpty())
        out.insert(QStringLiteral("displayName"), name);
    if (!in.truth("enabled", true))
        out.insert(QStringLiteral("enabled"), false);
    TfvarsMembers device = in.object("device_ref");
    if (device.exists())
        out.insert(QStringLiteral("deviceRef"),
                   QJsonObject{{QStringLiteral("deviceName"), device.text("device_name")},
                               {QStringLiteral("endpointName"), device.text("endpoint_name")}});
    else
        note(QStringLiteral("%1 refers to no device; name its deviceRef.").arg(path));
    QJsonObject attributes;
    for (const auto &[name, key] : {std::pair{"description", "description"},
                                    {"documentation_uri", "documentationUri"},
                                    {"hardware_revision", "hardwareRevision"},
                                    {"manufacturer", "manufacturer"},
                                    {"manufacturer_uri", "manufacturerUri"},
                                    {"model", "model"},
                                    {"product_code", "productCode"},
                                    {"serial_number", "serialNumber"},
                                    {"software_revision", "softwareRevision"}}) {
        if (const QString text = in.text(name); !text.isEmpty())
            attributes.insert(QLatin1String(key), text);
    }
    for (const JsonValue::Member &attribute : in.object("attributes").members())
        attributes.insert(attribute.name, TfvarsMembers::textOf(attribute.value));
    if (!attributes.isEmpty())
        out.insert(QStringLiteral("attributes"), attributes);
    QJsonArray groups;
    qsizetype number = 0;
    for (const JsonValue &one : in.list("event_groups"))
        groups.append(
            group(one, QStringLiteral("%1[%2]").arg(in.path("event_groups")).arg(number++)));
    out.insert(QStringLiteral("eventGroups"), groups);
    // Of polling, which there is none of here.
    for (const char *name : {"default_events_configuration", "default_datasets_configuration",
                             "default_streams_configuration", "asset_endpoint_profile_ref"})
        in.take(name);
    noteLeft(in);
    return out;
}

void Conversion::broker(TfvarsMembers connector)
{
    const QString type = connector.text("type");
    TfvarsMembers mqtt = connector.object("mqtt_config");
    QString host = mqtt.text("host");
    if (type != QLatin1String("sse") || host.isEmpty())
        return;
    QJsonObject out;
    const qsizetype colon = host.lastIndexOf(u':');
    bool isPort = false;
    const int port = colon < 0 ? 0 : host.sliced(colon + 1).toInt(&isPort);
    if (isPort && host.count(u':') == 1)
        host.truncate(colon);
    out.insert(QStringLiteral("host"), host);
    if (isPort)
        out.insert(QStringLiteral("port"), port);
    for (const auto &[name, key] : {std::pair{"keep_alive_seconds", "keepAliveSeconds"},
                                    {"session_expiry_seconds", "sessionExpirySeconds"},
                                    {"max_inflight_messages", "maxInflight"}}) {
        if (const JsonValue *value = mqtt.take(name); value && value->kind == Kind::Number)
            out.insert(QLatin1String(key), value->number.toDouble());
    }
    if (!mqtt.text("ca_configmap").isEmpty())
        note(QStringLiteral("%1: the broker's CA lies in the cluster. Save it as a file and name "
                            "it as mqtt.tls.caFile.")
                 .arg(mqtt.path()));
    if (!mqtt.text("audience").isEmpty())
        note(QStringLiteral("%1: a service account's token counts only in the cluster; set "
                            "mqtt.authentication.")
                 .arg(mqtt.path()));
    noteLeft(mqtt);
    document.insert(QStringLiteral("mqtt"), out);
}

void Conversion::read(const JsonValue &root)
{
    TfvarsMembers in(&root, QStringLiteral("(file)"));
    const auto each = [&](const char *name, const QString &fallback, auto &&convert) {
        qsizetype number = 0;
        QJsonArray out;
        for (const JsonValue &one : in.list(name)) {
            const QString path = QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(number++);
            const QString given = TfvarsMembers(&one, path).text("name");
            out.append(convert(one, given.isEmpty() ? path : fallback.arg(given)));
        }
        return out;
    };
    const QJsonArray devices =
        each("namespaced_devices", QStringLiteral("device %1"),
             [this](const JsonValue &one, const QString &path) { return device(one, path); });
    const QJsonArray assets =
        each("namespaced_assets", QStringLiteral("asset %1"),
             [this](const JsonValue &one, const QString &path) { return asset(one, path); });
    if (!devices.isEmpty())
        document.insert(QStringLiteral("devices"), devices);
    if (!assets.isEmpty())
        document.insert(QStringLiteral("assets"), assets);
    for (const JsonValue &one : in.list("custom_akri_connectors"))
        broker({&one, QStringLiteral("custom_akri_connectors")});
    if (!in.truth("should_enable_akri_sse_connector", true))
        note(QStringLiteral("The file switches its SSE connector off; here the cameras are on."));
    noteLeft(in);
}

} // namespace

TfvarsImport::Syntax TfvarsImport::syntaxOf(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? Syntax::Json
                                                                          : Syntax::Hcl;
}

TfvarsImport TfvarsImport::read(const QByteArray &text, Syntax syntax)
{
    TfvarsImport result;
    JsonValue root;
    const JsonError error =
        syntax == Syntax::Json ? JsonParser::parse(text, root) : HclReader::parse(text, root);
    ConfigProblems problems(text);
    if (error.offset >= 0)
        problems.add(error.offset, {}, error.message);
    else if (root.kind != Kind::Object)
        problems.add(0, {},
                     QStringLiteral("this is no variable file: an object should stand here"));
    Conversion conversion;
    std::vector<ConfigProblem> found = problems.take();
    if (found.empty()) {
        conversion.read(root);
        if (!conversion.document.contains(QStringLiteral("devices"))) {
            problems.add(0, {}, QStringLiteral("there are no namespaced_devices in this file"));
            found = problems.take();
        }
    }
    if (!found.empty()) {
        result.m_error = found.front();
        return result;
    }
    result.m_document = conversion.document;
    result.m_notes = std::move(conversion.notes);
    return result;
}

} // namespace Runnel
