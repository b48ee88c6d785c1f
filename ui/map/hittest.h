// SPDX-License-Identifier: Apache-2.0
// What a finger meant.
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

namespace Runnel {

/// Millimetres across of what a gloved finger can be expected to hit.
inline constexpr double fingerMillimetres = 12;

struct TouchShape
{
    QPointF at;
    double radius = 0; ///< of what is drawn
};

/// The shape nearest to `at`, measured from its edge, when that is within `slack` pixels; the first
/// of those that are equally near.
std::optional<std::size_t> nearestShape(const std::vector<TouchShape> &shapes, QPointF at,
                                        double slack);
/// The neighbour in a direction (a unit vector): the nearest within 60 degrees of it, those
/// straight ahead preferred.
std::optional<std::size_t> shapeTowards(const std::vector<TouchShape> &shapes, QPointF from,
                                        QPointF direction);

} // namespace Runnel
