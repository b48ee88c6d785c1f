// SPDX-License-Identifier: Apache-2.0
// Where a line leaves a rectangle.
#include "map/edgearrows.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Runnel {

namespace {

QPointF onEdge(const QRectF &frame, QPointF towards)
{
    const QPointF middle = frame.center();
    const QPointF way = towards - middle;
    const double across = std::abs(way.x()) / std::max(1.0, frame.width() / 2);
    const double down = std::abs(way.y()) / std::max(1.0, frame.height() / 2);
    const double share = std::max({across, down, 1e-9});
    return middle + way / share;
}

} // namespace

std::vector<EdgeArrow> edgeArrows(const std::vector<ClusterItem> &items, const QRectF &frame,
                                  double reach)
{
    std::vector<ClusterItem> places = items;
    for (ClusterItem &place : places)
        place.at = onEdge(frame, place.at);
    std::vector<EdgeArrow> arrows;
    for (Cluster &cluster : clustered(places, reach)) {
        const QPointF way = items[cluster.members.front()].at - cluster.at;
        const double degrees = std::atan2(way.x(), -way.y()) * 180 / std::numbers::pi;
        arrows.push_back({std::move(cluster), degrees});
    }
    return arrows;
}

} // namespace Runnel
