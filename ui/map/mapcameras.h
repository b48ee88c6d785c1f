// SPDX-License-Identifier: Apache-2.0
// The cameras of the map, out of the configuration and what is known of their streams.
#pragma once

#include "base/fault.h"
#include "config/config.h"
#include "map/mapvalues.h"
#include "runtime/snapshot.h"

#include <vector>

namespace Runnel {

struct MapCameraList
{
    static constexpr std::size_t mostFaults = 20;

    std::vector<MapCamera> cameras; ///< one an endpoint, in the order of the assets
    std::vector<Fault> faults;      ///< attributes that were left out, each with its remedy

    /// An asset's attributes count before its device's; latitude and longitude come from the same
    /// of the two. A camera without a place is in the list, too: somewhere off the globe, which the
    /// map counts and does not draw. `now` is wall clock, ms.
    static MapCameraList of(const Config &config, const std::vector<EndpointSnapshot> &endpoints,
                            qint64 now);
};

/// Just the cameras.
std::vector<MapCamera> mapCamerasOf(const Config &config,
                                    const std::vector<EndpointSnapshot> &endpoints, qint64 now);

} // namespace Runnel
