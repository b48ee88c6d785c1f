// SPDX-License-Identifier: Apache-2.0
// The symbol of an alarm: priority by colour, shape and digit. The same on map, list and banner.
#pragma once

#include <QPointF>

#include <cstddef>
#include <optional>

class QPainter;

namespace Runnel {
struct Palette;

/// Square, triangle, circle for 1, 2, 3. Filled: nobody has acknowledged it. Outlined: somebody
/// has. Dashed: it is quiet again but not acknowledged. The symbol itself never goes out; what
/// flashes is a ring around it.
struct PrioritySymbol
{
    int priority = 3;
    bool unacknowledged = true;
    bool active = true;
    bool lit = false;      ///< the ring of an unacknowledged one is on, this half of the beat
    bool selected = false; ///< corners around it
    std::optional<double> confidence; ///< percent: that much of a thin ring is dark
    std::size_t count = 1;            ///< above 1 a badge says so

    void paint(QPainter &painter, QPointF centre, double side, const Palette &palette) const;
    /// The badge alone, for where symbols overlap and it must lie above them all.
    void paintCount(QPainter &painter, QPointF centre, double side, const Palette &palette) const;
    /// Half the width of all that paint() may touch.
    static double reach(double side);
};

} // namespace Runnel
