// SPDX-License-Identifier: Apache-2.0
// A small plant for tests of the map: tanks, five cameras, and leaks where they are wanted.
#pragma once

#include "map/geojson.h"
#include "map/mapvalues.h"
#include "map/siteplan.h"

namespace Runnel::MapSite {

GeoPosition centre();
GeoPosition at(double east, double north); ///< metres from the centre
/// Tanks, pipes and buildings, 400 m by 240 m, drawn here and calibrated by two points.
SitePlan plan();
GeoOverlay fence();
std::vector<MapCamera> cameras(); ///< five, all watching
AlarmId alarmId(int number);
MapLeak leak(int number, int priority, const GeoPosition &position);
/// `count` leaks spread over the plant by a fixed recipe: 5 % priority 1, 15 % priority 2.
std::vector<MapLeak> flood(int count);

} // namespace Runnel::MapSite
