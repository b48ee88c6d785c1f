// SPDX-License-Identifier: Apache-2.0
// The connection test of an endpoint, as a panel asks for it.
#pragma once

#include "base/redacted.h"
#include "config/config.h"

#include <chrono>
#include <utility>
#include <vector>

namespace Runnel {

struct ProbeRequest
{
    static constexpr std::chrono::minutes longestListening{15};

    EndpointConfig endpoint;
    /// Behind the first event, to collect types; at most `longestListening`.
    std::chrono::milliseconds listenFor{0};
    /// Typed in and not stored yet; they count before what is stored under the same reference.
    std::vector<std::pair<SecretRef, Redacted>> secrets;
};

} // namespace Runnel
