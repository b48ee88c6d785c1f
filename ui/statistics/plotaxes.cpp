// SPDX-License-Identifier: Apache-2.0
// Round numbers.
#include "statistics/plotaxes.h"

#include <algorithm>
#include <cmath>

namespace Runnel {

double PlotAxes::roundAbove(double value, double least)
{
    if (!(value > least))
        return least;
    const double decade = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 8.0}) {
        if (value <= step * decade * (1 + 1e-9))
            return step * decade;
    }
    return 10 * decade;
}

int PlotAxes::ticksTo(double border)
{
    if (border < 4)
        return std::max(1, int(std::lround(border))) + 1;
    const double mantissa = border / std::pow(10, std::floor(std::log10(border) + 1e-9));
    return mantissa < 1.5 ? 6 : 5;
}

double PlotAxes::decadeAbove(double value)
{
    return value > 0 ? std::pow(10, std::ceil(std::log10(value) - 1e-9)) : 1;
}

PlotAxes::TimeSpan PlotAxes::spanOf(qint64 now, std::chrono::milliseconds length)
{
    using namespace std::chrono_literals;
    // How far the window jumps, and into how many parts it is divided.
    const bool quarter = length <= 15min;
    const std::chrono::milliseconds jump = quarter        ? 1min
                                           : length <= 1h ? 5min
                                           : length <= 8h ? 30min
                                                          : 1h;
    const qint64 to = (now + jump.count() - 1) / jump.count() * jump.count();
    return {to - length.count(), to, quarter ? 4 : 5};
}

} // namespace Runnel
