// SPDX-License-Identifier: Apache-2.0
// The nearest shape.
#include "map/hittest.h"

#include <cmath>

namespace Runnel {

std::optional<std::size_t> nearestShape(const std::vector<TouchShape> &shapes, QPointF at,
                                        double slack)
{
    std::optional<std::size_t> nearest;
    double least = slack;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QPointF away = shapes[i].at - at;
        const double distance = std::hypot(away.x(), away.y()) - shapes[i].radius;
        if (distance < least || (!nearest && distance == least)) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<std::size_t> shapeTowards(const std::vector<TouchShape> &shapes, QPointF from,
                                        QPointF direction)
{
    std::optional<std::size_t> best;
    double least = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QPointF way = shapes[i].at - from;
        const double distance = std::hypot(way.x(), way.y());
        const double ahead = QPointF::dotProduct(way, direction);
        if (distance < 1 || ahead < distance / 2)
            continue;
        const double cost = distance * distance / ahead;
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace Runnel
