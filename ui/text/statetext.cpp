// SPDX-License-Identifier: Apache-2.0
// The wording of states.
#include "text/statetext.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString StateText::endpoint(EndpointState state)
{
    switch (state) {
    case EndpointState::Disabled:
        return StateWords::tr("Switched off");
    case EndpointState::Connecting:
        return StateWords::tr("Connecting");
    case EndpointState::Live:
        return StateWords::tr("Live");
    case EndpointState::Stale:
        return StateWords::tr("Stale");
    case EndpointState::Retrying:
        return StateWords::tr("No signal");
    case EndpointState::Failed:
        return StateWords::tr("Failed");
    }
    return {};
}

QString StateText::analytics(AnalyticsState analytics)
{
    switch (analytics) {
    case AnalyticsState::Unknown:
        return StateWords::tr("Analytics: not told");
    case AnalyticsState::Enabled:
        return StateWords::tr("Analytics on");
    case AnalyticsState::Disabled:
        return StateWords::tr("Analytics off");
    }
    return {};
}

bool StateText::isWatching(const EndpointStatus &status)
{
    return status.state == EndpointState::Live && status.analytics != AnalyticsState::Disabled;
}

QString StateText::watching(const EndpointStatus &status)
{
    if (status.state == EndpointState::Live)
        return isWatching(status) ? StateWords::tr("Watching") : StateWords::tr("NOT WATCHED");
    return endpoint(status.state);
}

QString StateText::broker(MqttState state)
{
    switch (state) {
    case MqttState::Disconnected:
        return StateWords::tr("Broker not connected");
    case MqttState::Connecting:
        return StateWords::tr("Broker: connecting");
    case MqttState::Connected:
        return StateWords::tr("Broker connected");
    case MqttState::Held:
        return StateWords::tr("Broker takes no events");
    case MqttState::Retrying:
        return StateWords::tr("Broker away");
    }
    return {};
}

} // namespace Runnel
