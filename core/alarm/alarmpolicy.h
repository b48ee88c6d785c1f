// SPDX-License-Identifier: Apache-2.0
// The engineer's table: which report has which priority, and to which place it belongs.
#pragma once

#include "alarm/alarm.h"
#include "config/config.h"

namespace Runnel {

/// The number of the first row whose conditions all hold; nothing when none does.
std::optional<size_t> rowOf(const AlarmReport &report, const AlarmsConfig &config);
/// The first row whose conditions all hold; 3 when none does. A report without the number that a
/// row asks for does not meet that row.
int priorityOf(const AlarmReport &report, const AlarmsConfig &config);

/// The square of the site in which a position lies.
AlarmCell cellOf(const GeoPosition &position, double cellMetres);
/// Metres between two positions on a sphere of the earth's mean radius; exact enough for a site.
double distanceMetres(const GeoPosition &a, const GeoPosition &b);

} // namespace Runnel
