// SPDX-License-Identifier: Apache-2.0
// Steps that people count in, for the grid and the scale bar.
#pragma once

#include <QString>

namespace Runnel {

/// The smallest of 1, 2, 5 times a power of ten that is at least `value`; 1 for what is none.
double niceAtLeast(double value);
/// The largest of them that is at most `value`.
double niceAtMost(double value);
/// "20 m", "1.5 km", "5 cm".
QString lengthText(double metres);

/// The longest bar of a nice length that fits.
struct ScaleBar
{
    double metres = 0;
    double pixels = 0;

    static ScaleBar within(double pixels, double metresPerPixel);
};

} // namespace Runnel
