// SPDX-License-Identifier: Apache-2.0
// Compares configurations section by section.
#include "config/configdiff.h"

#include <QHash>
#include <QStringList>

namespace Runnel {

namespace {

QHash<EndpointId, const EndpointConfig *> endpointsById(const Config &config)
{
    QHash<EndpointId, const EndpointConfig *> endpoints;
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints)
            endpoints.insert(endpoint.id, &endpoint);
    }
    return endpoints;
}

/// Units are read with the alarms; a stream need not be cut for them.
EndpointConfig asStreamed(EndpointConfig endpoint)
{
    endpoint.units = {};
    return endpoint;
}

} // namespace

ConfigDiff ConfigDiff::between(const Config &before, const Config &after)
{
    ConfigDiff diff;
    const auto old = endpointsById(before);
    const auto current = endpointsById(after);
    for (const DeviceConfig &device : after.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            const EndpointConfig *previous = old.value(endpoint.id);
            if (!previous)
                diff.added.push_back(endpoint.id);
            else if (asStreamed(*previous) != asStreamed(endpoint))
                diff.changed.push_back(endpoint.id);
        }
    }
    for (const DeviceConfig &device : before.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            if (!current.contains(endpoint.id))
                diff.removed.push_back(endpoint.id);
        }
    }
    diff.identityChanged = before.instance != after.instance || before.siteName != after.siteName;
    diff.mqttChanged = before.mqtt != after.mqtt;
    diff.routesChanged = before.assets != after.assets || diff.identityChanged;
    diff.devicesChanged = before.devices != after.devices;
    diff.outboxChanged = before.outbox != after.outbox;
    diff.alarmsChanged = before.alarms != after.alarms;
    diff.mapChanged = before.map != after.map;
    diff.operationsChanged = before.operations != after.operations;
    return diff;
}

bool ConfigDiff::isEmpty() const
{
    return added.empty() && removed.empty() && changed.empty() && !identityChanged &&
           !mqttChanged && !routesChanged && !devicesChanged && !outboxChanged && !alarmsChanged &&
           !mapChanged && !operationsChanged;
}

QString ConfigDiff::summary() const
{
    QStringList parts;
    const auto count = [&parts](const std::vector<EndpointId> &endpoints, QLatin1String how) {
        if (!endpoints.empty())
            parts << QStringLiteral("%1 %2 %3")
                         .arg(endpoints.size())
                         .arg(endpoints.size() == 1 ? QLatin1String("endpoint")
                                                    : QLatin1String("endpoints"),
                              how);
    };
    count(added, QLatin1String("added"));
    count(removed, QLatin1String("removed"));
    count(changed, QLatin1String("changed"));
    const auto name = [&parts](bool differs, const char *what) {
        if (differs)
            parts << QLatin1String(what) + QLatin1String(" changed");
    };
    name(identityChanged, "instance");
    name(mqttChanged, "mqtt");
    name(routesChanged, "routes");
    name(devicesChanged && added.empty() && removed.empty() && changed.empty(), "devices");
    name(outboxChanged, "outbox");
    name(alarmsChanged, "alarms");
    name(mapChanged, "map");
    name(operationsChanged, "operations");
    return parts.isEmpty() ? QStringLiteral("nothing changed") : parts.join(QStringLiteral(", "));
}

} // namespace Runnel
