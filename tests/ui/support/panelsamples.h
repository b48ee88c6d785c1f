// SPDX-License-Identifier: Apache-2.0
// A plant with seven cameras, and alarms as they come.
#pragma once

#include "runtime/runtimeupdate.h"

namespace Runnel {

namespace PanelSamples {

EndpointId camera(int number); ///< "cam-N", "events"
/// A located leak at camera `number`, raised at `at` (wall clock, ms), not acknowledged.
Alarm leak(int number, int priority, qint64 at, int cell = 0);
Alarm acknowledged(Alarm alarm, qint64 at);
Alarm cleared(Alarm alarm, qint64 at);
Alarm over(Alarm alarm, qint64 at);
Alarm streamDown(int number, qint64 at);
/// `cameras` live ones with heartbeats 2 s ago, a broker that is connected, an empty outbox.
Snapshot quiet(int cameras, qint64 now);
Config site(int cameras); ///< with positions round 64.55 N, 35.78 E

} // namespace PanelSamples
} // namespace Runnel
