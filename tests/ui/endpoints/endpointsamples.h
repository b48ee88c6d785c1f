// SPDX-License-Identifier: Apache-2.0
// Endpoints in every kind of trouble.
#pragma once

#include "runtime/runtimeupdate.h"

namespace Runnel {

namespace EndpointSamples {

void noSignal(EndpointSnapshot &endpoint, qint64 now); ///< tried again in 12 s
void failed(EndpointSnapshot &endpoint, qint64 now);   ///< with a long remedy
void stale(EndpointSnapshot &endpoint, qint64 now);
void notWatched(EndpointSnapshot &endpoint);
void off(EndpointSnapshot &endpoint);
void certificateEnds(EndpointSnapshot &endpoint, qint64 now);
/// Seven cameras, of which the first six have one of the above each.
Snapshot mixed(qint64 now);
/// More events and a younger heartbeat for all that are live.
void goOn(Snapshot &snapshot, qint64 now, quint64 turn);

} // namespace EndpointSamples
} // namespace Runnel
