// SPDX-License-Identifier: Apache-2.0
// Counted from the snapshot, as everything that is shown.
#include "welcome/setupprogress.h"

#include "config/config.h"
#include "text/faulttext.h"
#include "text/watchtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupProgress)
};

using State = SetupProgress::State;
using Line = SetupProgress::Line;

Line camerasOf(const Config &config, const std::optional<Snapshot> &snapshot)
{
    size_t endpoints = 0;
    for (const DeviceConfig &device : config.devices)
        endpoints += device.endpoints.size();
    if (endpoints == 0)
        return {State::Todo, Words::tr("No camera is set up yet.")};
    const int live = snapshot ? WatchCount::of(*snapshot).watching : 0;
    return {live > 0 ? State::Done : State::Waiting,
            Words::tr("%n camera(s) set up, %1 of them watching.", nullptr, int(endpoints))
                .arg(QLocale().toString(live))};
}

Line brokerOf(const Config &config, const std::optional<Snapshot> &snapshot)
{
    if (config.mqtt.host.isEmpty())
        return {State::Todo, Words::tr("No broker is set up yet.")};
    if (snapshot && snapshot->mqtt.state == MqttState::Connected)
        return {State::Done, Words::tr("Connected to %1.").arg(config.mqtt.host)};
    const QString why = snapshot ? FaultText::detail(snapshot->mqtt.fault) : QString();
    return {State::Waiting,
            why.isEmpty() ? Words::tr("Connecting to %1 …").arg(config.mqtt.host) : why};
}

Line deliveryOf(const std::optional<Snapshot> &snapshot)
{
    quint64 delivered = 0;
    quint64 queued = 0;
    if (snapshot) {
        for (const EndpointSnapshot &endpoint : snapshot->endpoints) {
            delivered += endpoint.account.delivered;
            queued += endpoint.account.queued;
        }
    }
    if (delivered > 0)
        return {State::Done,
                Words::tr("%1 events have reached the broker.").arg(QLocale().toString(delivered))};
    if (queued > 0)
        return {State::Waiting, Words::tr("%1 events are stored and wait for the broker.")
                                    .arg(QLocale().toString(queued))};
    return {State::Todo, Words::tr("No event has reached the broker yet.")};
}

} // namespace

bool SetupProgress::isDone() const
{
    return cameras.state == State::Done && broker.state == State::Done &&
           delivery.state == State::Done;
}

SetupProgress SetupProgress::of(const Config &config, const std::optional<Snapshot> &snapshot)
{
    return {camerasOf(config, snapshot), brokerOf(config, snapshot), deliveryOf(snapshot)};
}

} // namespace Runnel
