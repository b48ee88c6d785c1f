// SPDX-License-Identifier: Apache-2.0
// What a route would publish, for an event that was really heard.
#pragma once

#include "routes/routerows.h"
#include "routes/routesample.h"
#include "runtime/eventpreview.h"

#include <optional>

namespace Runnel {

struct RoutePreview
{
    std::optional<RouteSample> sample; ///< nothing: none was heard
    EventPreview whole;                ///< all that the sample would become
    std::optional<size_t> which;       ///< of its messages is the route's; nothing: none is

    /// `row` as it stands in `document`, which may have mistakes elsewhere. `now`: wall clock, ms,
    /// for samples without a time.
    static RoutePreview of(const QJsonObject &document, const EndpointId &endpoint,
                           const RouteRow &row, const RouteSamples &samples, qint64 now);
};

} // namespace Runnel
