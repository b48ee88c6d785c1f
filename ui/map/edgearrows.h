// SPDX-License-Identifier: Apache-2.0
// What lies beyond the edge is pointed at.
#pragma once

#include "map/clusters.h"

#include <QRectF>

namespace Runnel {

/// An arrow on the edge of the map. `cluster.at` is where the arrow stands.
struct EdgeArrow
{
    Cluster cluster;
    double degrees = 0; ///< clockwise from up, towards the worst member
};

/// One arrow for all that lie in nearly the same direction; its members are indexes of `items`,
/// which all lie outside of `frame`. Arrows stand on the frame's edge, on the line from its middle.
std::vector<EdgeArrow> edgeArrows(const std::vector<ClusterItem> &items, const QRectF &frame,
                                  double reach);

} // namespace Runnel
