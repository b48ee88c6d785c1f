// SPDX-License-Identifier: Apache-2.0
// The wording of states.
#include "text/statetext.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString StateText::endpoint(EndpointState state)
{
    switch (state) {
    case EndpointState::Disabled:
        return Words::tr("Switched off");
    case EndpointState::Connecting:
        return Words::tr("Connecting");
    case EndpointState::Live:
        return Words::tr("Live");
    case EndpointState::Stale:
        return Words::tr("Stale");
    case EndpointState::Retrying:
        return Words::tr("No signal");
    case EndpointState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString StateText::analytics(AnalyticsState analytics)
{
    switch (analytics) {
    case AnalyticsState::Unknown:
        return Words::tr("Analytics: not told");
    case AnalyticsState::Enabled:
        return Words::tr("Analytics on");
    case AnalyticsState::Disabled:
        return Words::tr("Analytics off");
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
        return isWatching(status) ? Words::tr("Watching") : Words::tr("NOT WATCHED");
    return endpoint(status.state);
}

QString StateText::broker(MqttState state)
{
    switch (state) {
    case MqttState::Disconnected:
        return Words::tr("Broker not connected");
    case MqttState::Connecting:
        return Words::tr("Broker: connecting");
    case MqttState::Connected:
        return Words::tr("Broker connected");
    case MqttState::Held:
        return Words::tr("Broker takes no events");
    case MqttState::Retrying:
        return Words::tr("Broker away");
    }
    return {};
}

} // namespace Runnel
