// SPDX-License-Identifier: Apache-2.0
// Values as the runtime would give them.
#include "panelsamples.h"

namespace Runnel {

EndpointId PanelSamples::camera(int number)
{
    return {QStringLiteral("cam-%1").arg(number), QStringLiteral("events")};
}

Alarm PanelSamples::leak(int number, int priority, qint64 at, int cell)
{
    Alarm alarm;
    alarm.id.family = AlarmFamily::Leak;
    alarm.id.endpoint = camera(number);
    alarm.id.kind = QStringLiteral("ALERT");
    alarm.id.cell = {1000 + cell, 2000 + number};
    alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    alarm.priority = priority;
    alarm.asset = QStringLiteral("Tank farm %1").arg(number);
    alarm.report.position = GeoPosition{64.5500 + 0.0004 * number, 35.7800 + 0.0002 * cell};
    alarm.report.flowRate = Measure{priority == 1   ? 1.42
                                    : priority == 2 ? 0.38
                                                    : 0.05,
                                    QStringLiteral("g/s")};
    alarm.report.confidence = 92;
    alarm.report.mass = Measure{3.9, QStringLiteral("kg")};
    alarm.report.temperature = Measure{38.2, QStringLiteral("°C")};
    alarm.report.windSpeed = Measure{4.2, QStringLiteral("m/s")};
    alarm.report.windFrom = 270;
    alarm.report.cameraPosition = GeoPosition{64.5500 + 0.0004 * number, 35.7790};
    alarm.report.cameraTime = at;
    alarm.raisedAt = at;
    alarm.lastAt = at;
    alarm.count = 1;
    alarm.payload = R"({"type":"leak","flow_rate":1.42,"unit":"g/s","confidence":92})";
    alarm.trend.push_back({at, alarm.report.flowRate->value});
    return alarm;
}

Alarm PanelSamples::acknowledged(Alarm alarm, qint64 at)
{
    alarm.condition.state = AlarmState::ActiveAcknowledged;
    alarm.acknowledgedAt = at;
    alarm.acknowledgedBy = QStringLiteral("A. Berg");
    return alarm;
}

Alarm PanelSamples::cleared(Alarm alarm, qint64 at)
{
    alarm.condition = {AlarmState::ClearedUnacknowledged, false};
    alarm.clearedAt = at;
    return alarm;
}

Alarm PanelSamples::over(Alarm alarm, qint64 at)
{
    alarm.condition = {AlarmState::Normal, false};
    alarm.clearedAt = at;
    return alarm;
}

Alarm PanelSamples::streamDown(int number, qint64 at)
{
    Alarm alarm;
    alarm.id.family = AlarmFamily::System;
    alarm.id.endpoint = camera(number);
    alarm.id.kind = QStringLiteral("StreamDown");
    alarm.condition = {AlarmState::ActiveUnacknowledged, true};
    alarm.priority = 2;
    alarm.asset = QStringLiteral("Tank farm %1").arg(number);
    alarm.report.message = QStringLiteral("The camera's host does not answer.");
    alarm.raisedAt = at;
    alarm.lastAt = at;
    alarm.count = 1;
    return alarm;
}

Snapshot PanelSamples::quiet(int cameras, qint64 now)
{
    Snapshot snapshot;
    snapshot.version = QStringLiteral("0.1.0");
    snapshot.instance = QStringLiteral("terminal");
    snapshot.state = RuntimeState::Running;
    snapshot.ready = true;
    snapshot.takenAt = now;
    snapshot.uptimeSeconds = 3600;
    snapshot.mqtt.state = MqttState::Connected;
    snapshot.mqtt.since = now - 3'600'000;
    snapshot.outbox.open = true;
    snapshot.outbox.accepting = true;
    for (int number = 1; number <= cameras; ++number) {
        EndpointSnapshot endpoint;
        endpoint.stream.id = camera(number);
        endpoint.stream.state = EndpointState::Live;
        endpoint.stream.since = now - 3'600'000;
        endpoint.stream.lastEventAt = now - 2'000;
        endpoint.stream.lastHeartbeatAt = now - 2'000;
        endpoint.stream.analytics = AnalyticsState::Enabled;
        endpoint.account.lastSequence = 1000;
        endpoint.account.delivered = 1000;
        endpoint.latencyP50 = 1.1;
        endpoint.latencyP99 = 3.0;
        snapshot.endpoints.push_back(endpoint);
    }
    return snapshot;
}

Config PanelSamples::site(int cameras)
{
    Config config;
    config.instance = QStringLiteral("terminal");
    config.siteName = QStringLiteral("North terminal");
    config.mqtt.host = QStringLiteral("broker.example");
    for (int number = 1; number <= cameras; ++number) {
        DeviceConfig device;
        device.name = camera(number).device;
        EndpointConfig endpoint;
        endpoint.id = camera(number);
        endpoint.address =
            QUrl(QStringLiteral("http://camera-%1.example/camera-events").arg(number));
        endpoint.heartbeat.interval = std::chrono::seconds(5);
        device.endpoints.push_back(endpoint);
        config.devices.push_back(device);
        AssetConfig asset;
        asset.name = device.name;
        asset.displayName = QStringLiteral("Tank farm %1").arg(number);
        asset.endpoint = endpoint.id;
        asset.profile = QStringLiteral("analytics-camera");
        asset.attributes = {
            {QStringLiteral("latitude"), QString::number(64.5500 + 0.0004 * number, 'f', 6)},
            {QStringLiteral("longitude"), QStringLiteral("35.7790")},
            {QStringLiteral("heading"), QStringLiteral("90")}};
        config.assets.push_back(asset);
    }
    return config;
}

} // namespace Runnel
