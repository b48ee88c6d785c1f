// SPDX-License-Identifier: Apache-2.0
// The worst reason speaks; the broker's troubles are told beside it.
#include "text/watchtext.h"

#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Runnel {

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

QString heard(const WatchCount &count, qint64 now)
{
    return count.lastHeard == 0
               ? WatchWords::tr("Nothing was heard of them yet.")
               : WatchWords::tr("Last heard %1 ago.").arg(TimeText::age(now - count.lastHeard));
}

QString broker(const Snapshot &snapshot)
{
    if (snapshot.mqtt.state == MqttState::Connected)
        return {};
    return u' ' + WatchWords::tr("The broker is away: events are stored, nobody else is told.");
}

} // namespace

WatchCount WatchCount::of(const Snapshot &snapshot)
{
    WatchCount count;
    for (const EndpointSnapshot &endpoint : snapshot.endpoints) {
        const EndpointStatus &stream = endpoint.stream;
        count.lastHeard = std::max({count.lastHeard, stream.lastEventAt, stream.lastHeartbeatAt});
        if (stream.state == EndpointState::Disabled)
            ++count.switchedOff;
        else if (stream.state != EndpointState::Live)
            ++count.noSignal;
        else if (stream.analytics == AnalyticsState::Disabled)
            ++count.notWatched;
        else
            ++count.watching;
    }
    return count;
}

QuietReason QuietReason::of(const std::optional<Snapshot> &snapshot,
                            std::chrono::milliseconds silentFor, qint64 now)
{
    if (silentFor > mostSilence)
        return {WatchWords::tr("The connector does not answer"),
                WatchWords::tr("Nothing was heard of it for %1. What is shown may be out of date.")
                    .arg(TimeText::age(silentFor.count())),
                true};
    if (!snapshot || snapshot->state == RuntimeState::Starting)
        return {WatchWords::tr("Starting"), WatchWords::tr("Reading what the last run left."),
                false};
    const WatchCount count = WatchCount::of(*snapshot);
    if (count.total() == 0 && count.switchedOff == 0)
        return {WatchWords::tr("No cameras are set up"),
                WatchWords::tr("Nobody is watching. Add a camera under Set up."), true};
    if (count.total() == 0)
        return {WatchWords::tr("All cameras are switched off"),
                WatchWords::tr("Nobody is watching."), true};
    if (count.watching == 0)
        return {WatchWords::tr("Nobody is watching"),
                WatchWords::tr("0 of %1 cameras. %2").arg(count.total()).arg(heard(count, now)) +
                    broker(*snapshot),
                true};
    const QString numbers =
        WatchWords::tr("%1 of %2 cameras watching.").arg(count.watching).arg(count.total());
    if (count.blind() > 0)
        return {WatchWords::tr("No alarms, but not all cameras watch"),
                numbers + u' ' + heard(count, now) + broker(*snapshot), true};
    if (snapshot->mqtt.state != MqttState::Connected)
        return {WatchWords::tr("No alarms, but the broker is away"),
                numbers + u' ' + heard(count, now) + broker(*snapshot), true};
    return {WatchWords::tr("No alarms"), numbers + u' ' + heard(count, now), false};
}

} // namespace Runnel
