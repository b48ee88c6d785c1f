// SPDX-License-Identifier: Apache-2.0
// What an endpoint's configuration allows its parser.
#pragma once

#include "config/config.h"
#include "stream/eventstreamparser.h"

namespace Runnel {

inline EventStreamParser::Limits parserLimits(const EndpointConfig &endpoint)
{
    EventStreamParser::Limits limits;
    if (endpoint.maxEventBytes > 0) {
        limits.maxEventBytes = qsizetype(endpoint.maxEventBytes);
        limits.maxLineBytes = limits.maxEventBytes + 16; // with the field's name before it
    }
    return limits;
}

} // namespace Runnel
