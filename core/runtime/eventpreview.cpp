// SPDX-License-Identifier: Apache-2.0
// The way of an event, without what is asynchronous.
#include "runtime/eventpreview.h"

#include "alarm/alarmpolicy.h"
#include "alarm/alarmrules.h"
#include "mqtt/cloudevent.h"
#include "route/router.h"

#include <algorithm>

namespace Runnel {

namespace {

/// No more than concerns this endpoint: a large site is not compiled at every keystroke.
Config onlyOf(const Config &whole, const EndpointId &endpoint)
{
    Config config;
    config.instance = whole.instance;
    config.siteName = whole.siteName;
    config.alarms = whole.alarms;
    std::copy_if(whole.devices.begin(), whole.devices.end(), std::back_inserter(config.devices),
                 [&](const DeviceConfig &device) { return device.name == endpoint.device; });
    std::copy_if(whole.assets.begin(), whole.assets.end(), std::back_inserter(config.assets),
                 [&](const AssetConfig &asset) { return asset.endpoint == endpoint; });
    return config;
}

} // namespace

EventPreview EventPreview::of(const Config &whole, const EndpointId &endpoint, const Event &event,
                              quint64 sequence)
{
    const Config config = onlyOf(whole, endpoint);
    EventPreview preview;
    Router router(config);
    OutboxRecord record;
    record.endpoint = endpoint;
    record.sequence = sequence;
    record.event = event;
    record.publications = router.route(endpoint, event);
    if (record.publications) {
        CloudEventWriter writer(config.instance.toUtf8());
        for (const Publication &publication : *record.publications)
            preview.messages.push_back(
                writer.message(record, publication, MqttVersion::V5, event.receivedAt));
    }
    AlarmRules rules;
    rules.setConfig(config);
    if (const AlarmRules::Source *source = rules.alarmSourceOf(endpoint, event.type)) {
        const AlarmReport report = source->read(event.data);
        preview.alarm = Raised{source->name, rules.kindOf(event.type), report,
                               priorityOf(report, config.alarms), rowOf(report, config.alarms)};
    }
    return preview;
}

} // namespace Runnel
