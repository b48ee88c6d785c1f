// SPDX-License-Identifier: Apache-2.0
// Symbols that would cover one another become one, and the worst is the one that is seen.
#pragma once

#include <QPointF>

#include <cstddef>
#include <vector>

namespace Runnel {

struct ClusterItem
{
    QPointF at; ///< pixels
    int priority = 3;
    bool unacknowledged = false;
};

struct Cluster
{
    QPointF at; ///< exactly where its worst member is
    int priority = 3;
    bool unacknowledged = false;      ///< any member is
    std::size_t priorityOnes = 0;     ///< how many members are priority 1
    std::vector<std::size_t> members; ///< indexes, worst first; never empty
};

/// Worst first: by priority, unacknowledged before acknowledged, then in the order given. A member
/// lies within `reach` of its cluster's place. So no priority 1 ever stands behind a lower one, and
/// the result depends on distances only: it does not change while the map is panned.
std::vector<Cluster> clustered(const std::vector<ClusterItem> &items, double reach);

} // namespace Runnel
