// SPDX-License-Identifier: Apache-2.0
// Borders of axes at which a person can read.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Runnel {

namespace PlotAxes {

/// 1, 2, 4 or 8 with any number of zeros, above `value`; at least `least`.
double roundAbove(double value, double least);
/// Ticks that divide the way from 0 to such a border into whole numbers, with both ends.
int ticksTo(double border);
/// The next power of ten above, or the value itself when it is one.
double decadeAbove(double value);

/// The window of this length that ends at a round time, not before `now`: it stays where it is
/// until `now` leaves it.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;
    int ticks = 0; ///< with both ends
};
TimeSpan spanOf(qint64 now, std::chrono::milliseconds length);

} // namespace PlotAxes
} // namespace Runnel
