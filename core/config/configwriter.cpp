// SPDX-License-Identifier: Apache-2.0
// Values back to text, in the order of the manual.
#include "config/configwriter.h"

#include "config/jsonemitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Runnel {

namespace {

QString methodName(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::UsernamePassword:
        return QStringLiteral("UsernamePassword");
    case AuthenticationMethod::Certificate:
        return QStringLiteral("Certificate");
    case AuthenticationMethod::Bearer:
        return QStringLiteral("Bearer");
    case AuthenticationMethod::Anonymous:
        break;
    }
    return QStringLiteral("Anonymous");
}

void writeAuthentication(JsonEmitter &out, const AuthenticationConfig &authentication)
{
    if (authentication == AuthenticationConfig{})
        return;
    out.key("authentication");
    out.beginObject();
    out.member("method", methodName(authentication.method));
    out.member("username", authentication.username);
    out.member("password", authentication.password);
    out.member("certificate", authentication.certificate);
    out.member("key", authentication.key);
    out.member("passphrase", authentication.passphrase);
    out.member("token", authentication.token);
    out.member("allowPlain", authentication.allowPlain, false);
    out.endObject();
}

void writeMqtt(JsonEmitter &out, const MqttConfig &mqtt)
{
    const MqttConfig usual;
    out.key("mqtt");
    out.beginObject();
    out.member("host", mqtt.host);
    out.member("port", qint64{mqtt.port}, qint64{mqtt.tls ? 8883 : 1883});
    if (mqtt.protocol != MqttProtocol::Auto)
        out.member("protocol", mqtt.protocol == MqttProtocol::V5 ? QStringLiteral("5.0")
                                                                 : QStringLiteral("3.1.1"));
    out.member("clientId", mqtt.clientId);
    out.member("keepAliveSeconds", qint64{mqtt.keepAlive.count()}, qint64{usual.keepAlive.count()});
    out.member("sessionExpirySeconds", qint64{mqtt.sessionExpiry.count()},
               qint64{usual.sessionExpiry.count()});
    out.member("maxInflight", qint64{mqtt.maxInflight}, qint64{usual.maxInflight});
    if (mqtt.tls || !mqtt.caFile.isEmpty() || !mqtt.tlsCertificate.isEmpty()) {
        out.key("tls");
        out.beginObject();
        out.member("mode", mqtt.tls ? QStringLiteral("Enabled") : QStringLiteral("Disabled"));
        out.member("caFile", mqtt.caFile);
        out.member("certificate", mqtt.tlsCertificate);
        out.member("key", mqtt.tlsKey);
        out.member("passphrase", mqtt.tlsPassphrase);
        out.endObject();
    }
    writeAuthentication(out, mqtt.authentication);
    out.member("statusTopic", mqtt.statusTopic, usual.statusTopic);
    out.endObject();
}

void writeEndpoint(JsonEmitter &out, const EndpointConfig &endpoint, bool deviceEnabled)
{
    const EndpointConfig usual;
    out.key(endpoint.id.endpoint);
    out.beginObject();
    out.member("enabled", endpoint.enabled, deviceEnabled);
    out.member("type", endpoint.type, usual.type);
    out.member("version", endpoint.version);
    out.member("address", endpoint.address.toString(QUrl::FullyEncoded));
    writeAuthentication(out, endpoint.authentication);
    if (endpoint.trust != TrustConfig{}) {
        out.key("trust");
        out.beginObject();
        out.member("caFile", endpoint.trust.caFile);
        out.member("pin", endpoint.trust.pin);
        out.endObject();
    }
    if (!endpoint.headers.empty()) {
        out.key("headers");
        out.beginObject();
        for (const HeaderConfig &header : endpoint.headers) {
            out.key(QString::fromUtf8(header.name));
            out.text(header.value.secret.isEmpty() ? header.value.plain
                                                   : header.value.secret.toString());
        }
        out.endObject();
    }
    out.member("proxy", endpoint.proxy.toString(QUrl::FullyEncoded));
    out.seconds("idleTimeoutSeconds", endpoint.idleTimeout, usual.idleTimeout);
    if (endpoint.heartbeat != usual.heartbeat) {
        out.key("heartbeat");
        out.beginObject();
        out.member("event", QString::fromUtf8(endpoint.heartbeat.event),
                   QString::fromUtf8(usual.heartbeat.event));
        out.seconds("intervalSeconds", endpoint.heartbeat.interval, usual.heartbeat.interval);
        out.member("missedLimit", qint64{endpoint.heartbeat.missedLimit},
                   qint64{usual.heartbeat.missedLimit});
        out.endObject();
    }
    out.member("maxEventBytes", endpoint.maxEventBytes, usual.maxEventBytes);
    out.member("acceptAnyContentType", endpoint.acceptAnyContentType, false);
    if (endpoint.units != usual.units) {
        out.key("units");
        out.beginObject();
        out.member("flowRate", endpoint.units.flowRate);
        out.member("mass", endpoint.units.mass);
        out.member("temperature", endpoint.units.temperature);
        out.member("windSpeed", endpoint.units.windSpeed);
        out.endObject();
    }
    out.endObject();
}

void writeDevices(JsonEmitter &out, const std::vector<DeviceConfig> &devices)
{
    if (devices.empty())
        return;
    out.key("devices");
    out.beginArray();
    for (const DeviceConfig &device : devices) {
        out.beginObject();
        out.member("name", device.name);
        out.member("enabled", device.enabled, true);
        out.texts("attributes", device.attributes);
        if (!device.endpoints.empty()) {
            out.key("endpoints");
            out.beginObject();
            for (const EndpointConfig &endpoint : device.endpoints)
                writeEndpoint(out, endpoint, device.enabled);
            out.endObject();
        }
        out.endObject();
    }
    out.endArray();
}

void writeDestinations(JsonEmitter &out, const char *name,
                       const std::vector<DestinationConfig> &destinations)
{
    if (destinations.empty())
        return;
    out.key(name);
    out.beginArray();
    for (const DestinationConfig &destination : destinations) {
        out.beginObject();
        out.member("target", QStringLiteral("Mqtt"));
        out.key("configuration");
        out.beginObject();
        out.member("topic", destination.topic);
        out.member("qos", destination.qos == 0 ? QStringLiteral("Qos0") : QStringLiteral("Qos1"));
        out.member("retain", destination.retain ? QStringLiteral("Keep") : QStringLiteral("Never"));
        if (destination.ttlSeconds)
            out.member("ttl", qint64{*destination.ttlSeconds}, qint64{0});
        out.endObject();
        out.endObject();
    }
    out.endArray();
}

void writeEvent(JsonEmitter &out, const EventConfig &event)
{
    out.beginObject();
    out.member("name", event.name);
    out.member("dataSource", QString::fromUtf8(event.dataSource));
    if (event.validation != SchemaValidation::Off) {
        out.key("schema");
        out.beginObject();
        out.member("validation", event.validation == SchemaValidation::Report
                                     ? QStringLiteral("Report")
                                     : QStringLiteral("Quarantine"));
        out.endObject();
    }
    writeDestinations(out, "destinations", event.destinations);
    out.endObject();
}

void writeAsset(JsonEmitter &out, const AssetConfig &asset)
{
    out.beginObject();
    out.member("name", asset.name);
    out.member("displayName", asset.displayName, asset.name);
    out.member("enabled", asset.enabled, true);
    out.key("deviceRef");
    out.beginObject();
    out.member("deviceName", asset.endpoint.device);
    out.member("endpointName", asset.endpoint.endpoint);
    out.endObject();
    out.member("profile", asset.profile);
    out.texts("attributes", asset.attributes);
    if (!asset.eventGroups.empty()) {
        out.key("eventGroups");
        out.beginArray();
        for (const EventGroupConfig &group : asset.eventGroups) {
            out.beginObject();
            out.member("name", group.name);
            writeDestinations(out, "defaultDestinations", group.defaultDestinations);
            if (!group.events.empty()) {
                out.key("events");
                out.beginArray();
                for (const EventConfig &event : group.events)
                    writeEvent(out, event);
                out.endArray();
            }
            out.endObject();
        }
        out.endArray();
    }
    out.endObject();
}

void writeAssets(JsonEmitter &out, const std::vector<AssetConfig> &assets)
{
    bool begun = false;
    for (const AssetConfig &asset : assets) {
        if (asset.implied)
            continue;
        if (!begun) {
            out.key("assets");
            out.beginArray();
        }
        begun = true;
        writeAsset(out, asset);
    }
    if (begun)
        out.endArray();
}

void writeProfiles(JsonEmitter &out, const std::map<QString, AlarmProfileConfig> &profiles)
{
    if (profiles.empty())
        return;
    out.key("profiles");
    out.beginObject();
    for (const auto &[name, profile] : profiles) {
        out.key(name);
        out.beginObject();
        out.key("alarmTypes");
        out.beginArray();
        for (const QByteArray &type : profile.alarmTypes)
            out.text(QString::fromUtf8(type));
        out.endArray();
        out.texts("fields", profile.fields);
        out.endObject();
    }
    out.endObject();
}

void writeAlarms(JsonEmitter &out, const AlarmsConfig &alarms)
{
    const AlarmsConfig usual;
    if (alarms == usual)
        return;
    out.key("alarms");
    out.beginObject();
    out.member("quietAfterSeconds", qint64{alarms.quietAfter.count()},
               qint64{usual.quietAfter.count()});
    out.member("cellMetres", alarms.cellMetres, usual.cellMetres);
    if (alarms.priorities != usual.priorities) {
        out.key("priorities");
        out.beginArray();
        for (const AlarmPriorityConfig &row : alarms.priorities) {
            out.beginObject();
            if (row.minFlowRate) {
                out.key("minFlowRate");
                out.number(*row.minFlowRate);
            }
            if (row.minConfidence) {
                out.key("minConfidence");
                out.number(*row.minConfidence);
            }
            out.key("priority");
            out.number(qint64{row.priority});
            out.endObject();
        }
        out.endArray();
    }
    writeProfiles(out, alarms.profiles);
    out.endObject();
}

void writeMap(JsonEmitter &out, const MapConfig &map)
{
    if (map == MapConfig{})
        return;
    out.key("map");
    out.beginObject();
    out.member("sitePlan", map.sitePlan);
    out.member("tiles", map.tiles);
    if (!map.overlays.isEmpty()) {
        out.key("overlays");
        out.beginArray();
        for (const QString &overlay : map.overlays)
            out.text(overlay);
        out.endArray();
    }
    out.endObject();
}

void writeOutbox(JsonEmitter &out, const OutboxConfig &outbox)
{
    const OutboxConfig usual;
    if (outbox == usual)
        return;
    out.key("outbox");
    out.beginObject();
    out.member("maxBytes", outbox.maxBytes, usual.maxBytes);
    if (outbox.whenFull != usual.whenFull)
        out.member("whenFull", outbox.whenFull == WhenFull::DropNewest
                                   ? QStringLiteral("DropNewest")
                                   : QStringLiteral("StopReading"));
    out.endObject();
}

/// Writes into a folder that may not be there yet.
Fault writeFile(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // where that fails, open() says why
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(permissions);
        file.write(bytes);
        if (file.commit())
            return {};
    }
    return {FaultKind::ConfigurationUnreadable,
            QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()),
            QStringLiteral("Check the permissions of its directory and the space on the disk."), 0,
            RetryAdvice::Never};
}

} // namespace

QByteArray ConfigWriter::toJson(const Config &config)
{
    JsonEmitter out;
    out.beginObject();
    out.key("version");
    out.number(qint64{1});
    out.member("instance", config.instance, Config::defaultInstance(config.siteName));
    if (!config.siteName.isEmpty()) {
        out.key("site");
        out.beginObject();
        out.member("name", config.siteName);
        out.endObject();
    }
    writeMqtt(out, config.mqtt);
    writeDevices(out, config.devices);
    writeAssets(out, config.assets);
    writeOutbox(out, config.outbox);
    writeAlarms(out, config.alarms);
    writeMap(out, config.map);
    if (config.operations != OperationsConfig{}) {
        out.key("operations");
        out.beginObject();
        out.member("listen", config.operations.listen, OperationsConfig{}.listen);
        out.endObject();
    }
    out.endObject();
    return out.take();
}

Fault ConfigWriter::save(const Config &config, const QString &path)
{
    QFile previous(path);
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (previous.exists()) {
        permissions = previous.permissions();
        if (!previous.open(QIODevice::ReadOnly))
            return {FaultKind::ConfigurationUnreadable,
                    QStringLiteral("%1 cannot be read to keep it as a backup: %2.")
                        .arg(path, previous.errorString()),
                    QStringLiteral("Check its permissions."), 0, RetryAdvice::Never};
        if (const Fault fault =
                writeFile(path + QStringLiteral(".bak"), previous.readAll(), permissions))
            return fault;
    }
    return writeFile(path, toJson(config), permissions);
}

} // namespace Runnel
