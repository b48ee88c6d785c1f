// SPDX-License-Identifier: Apache-2.0
// What differs between two configurations, so that only that restarts.
#pragma once

#include "config/config.h"

namespace Runnel {

struct ConfigDiff
{
    std::vector<EndpointId> added;
    std::vector<EndpointId> removed;
    std::vector<EndpointId> changed; ///< the connection's settings; routes are told apart
    bool identityChanged = false;    ///< instance or site
    bool mqttChanged = false;
    bool routesChanged = false;  ///< an asset, or what a topic is made of
    bool devicesChanged = false; ///< attributes or order: nothing restarts
    bool outboxChanged = false;
    bool alarmsChanged = false;
    bool mapChanged = false;
    bool operationsChanged = false;

    static ConfigDiff between(const Config &before, const Config &after);

    bool isEmpty() const;
    QString summary() const; ///< one line for the log, such as "2 endpoints added, mqtt changed"
};

} // namespace Runnel
