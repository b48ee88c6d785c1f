// SPDX-License-Identifier: Apache-2.0
// The top level of the configuration, and what holds between its sections.
#include "config/configreader.h"

#include "config/configsections.h"

namespace Runnel {

namespace {

QSet<EndpointId> endpointsOf(const Config &config)
{
    QSet<EndpointId> endpoints;
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints)
            endpoints.insert(endpoint.id);
    }
    return endpoints;
}

void addImpliedAssets(Config &config)
{
    QSet<EndpointId> referred;
    for (const AssetConfig &asset : config.assets)
        referred.insert(asset.endpoint); // a disabled asset silences its endpoint on purpose
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            if (!referred.contains(endpoint.id))
                config.assets.push_back(impliedAsset(endpoint.id));
        }
    }
}

Config readConfig(const JsonValue &root, ConfigProblems &problems)
{
    Config config;
    ObjectReader top(root, {}, problems);
    top.member("$schema"); // for editors
    top.integer("version", 1, 1, 1);
    if (const JsonValue *site = top.object("site")) {
        ObjectReader object(*site, QStringLiteral("site"), problems);
        config.siteName = object.has("name") ? object.name("name") : QString();
        object.finish();
    }
    config.instance =
        top.has("instance") ? top.name("instance") : Config::defaultInstance(config.siteName);
    if (const JsonValue *mqtt = top.required(
            "mqtt", QStringLiteral("it tells the broker: \"mqtt\": {\"host\": \"NAME\"}")))
        config.mqtt = readMqtt(*mqtt, QStringLiteral("mqtt"), problems);
    if (const JsonValue *devices = top.array("devices"))
        config.devices = readDevices(*devices, problems);
    // Before the assets, which name its profiles.
    if (const JsonValue *alarms = top.object("alarms"))
        config.alarms = readAlarms(*alarms, problems);
    if (const JsonValue *assets = top.array("assets"))
        config.assets = readAssets(*assets, endpointsOf(config), config.alarms.profiles, problems);
    if (const JsonValue *outbox = top.object("outbox"))
        config.outbox = readOutbox(*outbox, problems);
    if (const JsonValue *map = top.object("map"))
        config.map = readMap(*map, problems);
    if (const JsonValue *operations = top.object("operations"))
        config.operations = readOperations(*operations, problems);
    top.finish();
    addImpliedAssets(config);
    return config;
}

} // namespace

ConfigReadResult ConfigReader::read(const QByteArray &json, const QString &fileName)
{
    ConfigReadResult result;
    ConfigProblems problems(json);
    JsonValue root;
    if (const JsonError error = JsonParser::parse(json, root); error.offset >= 0)
        problems.add(error.offset, {}, error.message);
    else
        result.config = readConfig(root, problems);
    result.problems = problems.take();
    result.fault = faultOf(fileName, result.problems);
    return result;
}

} // namespace Runnel
