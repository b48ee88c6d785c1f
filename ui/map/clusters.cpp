// SPDX-License-Identifier: Apache-2.0
// Greedy clustering, worst first, over a hashed grid.
#include "map/clusters.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace Runnel {

namespace {

using GridCell = std::pair<qint64, qint64>;

GridCell gridCellOf(QPointF at, double reach)
{
    return {qint64(std::floor(at.x() / reach)), qint64(std::floor(at.y() / reach))};
}

/// The nearest cluster within reach. All that could be lie in the nine cells around.
std::optional<std::size_t> nearestCluster(const QMultiHash<GridCell, std::size_t> &grid,
                                          const std::vector<Cluster> &clusters, QPointF at,
                                          double reach)
{
    const GridCell home = gridCellOf(at, reach);
    std::optional<std::size_t> nearest;
    double least = reach;
    for (qint64 x = home.first - 1; x <= home.first + 1; ++x) {
        for (qint64 y = home.second - 1; y <= home.second + 1; ++y) {
            const auto [begin, end] = grid.equal_range({x, y});
            for (auto it = begin; it != end; ++it) {
                const QPointF away = clusters[*it].at - at;
                const double distance = std::hypot(away.x(), away.y());
                if (distance < least || (distance == least && (!nearest || *it < *nearest))) {
                    least = distance;
                    nearest = *it;
                }
            }
        }
    }
    return nearest;
}

} // namespace

std::vector<Cluster> clustered(const std::vector<ClusterItem> &items, double reach)
{
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&items](std::size_t a, std::size_t b) {
        if (items[a].priority != items[b].priority)
            return items[a].priority < items[b].priority;
        return items[a].unacknowledged && !items[b].unacknowledged;
    });
    reach = std::max(reach, 1.0);
    std::vector<Cluster> clusters;
    QMultiHash<GridCell, std::size_t> grid;
    for (const std::size_t index : order) {
        const ClusterItem &item = items[index];
        auto home = nearestCluster(grid, clusters, item.at, reach);
        if (!home) {
            home = clusters.size();
            clusters.push_back({item.at, item.priority, false, 0, {}});
            grid.insert(gridCellOf(item.at, reach), *home);
        }
        Cluster &cluster = clusters[*home];
        cluster.unacknowledged = cluster.unacknowledged || item.unacknowledged;
        cluster.priorityOnes += item.priority <= 1 ? 1 : 0;
        cluster.members.push_back(index);
    }
    return clusters;
}

} // namespace Runnel
