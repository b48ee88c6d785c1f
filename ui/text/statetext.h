// SPDX-License-Identifier: Apache-2.0
// Streams and the broker in words.
#pragma once

#include "mqtt/mqttstatus.h"
#include "stream/endpointstatus.h"

#include <QString>

namespace Runnel {

namespace StateText {

QString endpoint(EndpointState state); ///< "Live", "No signal" …
/// One or two words for how it watches: its state, and whether its analytics are on.
QString watching(const EndpointStatus &status);
QString analytics(AnalyticsState analytics);
QString broker(MqttState state);

/// Live, and not known to look away: silence then means something.
bool isWatching(const EndpointStatus &status);

} // namespace StateText
} // namespace Runnel
