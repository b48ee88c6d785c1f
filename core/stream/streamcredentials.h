// SPDX-License-Identifier: Apache-2.0
// The secrets one connect needs, resolved.
#pragma once

#include "base/redacted.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace Runnel {
class SecretResolver;
struct EndpointConfig;

/// Which members count depends on the endpoint's method. Lives only for one connection.
struct StreamCredentials
{
    Redacted username;
    Redacted password;
    Redacted token;
    Redacted certificate; ///< the bytes, when the configuration refers to a secret
    Redacted key;
    Redacted passphrase;
    std::vector<std::pair<QByteArray, Redacted>> headers; ///< in the configuration's order
};

/// Calls `done` once: within the call when nothing is behind a reference, else from the event
/// loop. The first secret that cannot be had is the fault. Destroying `context` cancels.
void resolveStreamCredentials(const EndpointConfig &endpoint, SecretResolver &secrets,
                              QObject *context,
                              std::function<void(Result<StreamCredentials>)> done);

} // namespace Runnel
