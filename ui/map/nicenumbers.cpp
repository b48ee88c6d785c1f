// SPDX-License-Identifier: Apache-2.0
// 1, 2, 5.
#include "map/nicenumbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace Runnel {

namespace {

constexpr double rounding = 1e-9; // 0.1 + 0.2 must still count as 0.3

bool isCountable(double value)
{
    return std::isfinite(value) && value > 0;
}

double powerOfTen(double value)
{
    return std::pow(10.0, std::floor(std::log10(value) + rounding));
}

} // namespace

double niceAtLeast(double value)
{
    if (!isCountable(value))
        return 1;
    const double power = powerOfTen(value);
    for (const double step : std::array{1.0, 2.0, 5.0}) {
        if (step * power >= value * (1 - rounding))
            return step * power;
    }
    return 10 * power;
}

double niceAtMost(double value)
{
    if (!isCountable(value))
        return 1;
    const double power = powerOfTen(value);
    for (const double step : std::array{5.0, 2.0}) {
        if (step * power <= value * (1 + rounding))
            return step * power;
    }
    return power;
}

QString lengthText(double metres)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 6); };
    if (metres >= 1000)
        return QCoreApplication::translate("Map", "%1 km").arg(number(metres / 1000));
    if (metres >= 1)
        return QCoreApplication::translate("Map", "%1 m").arg(number(metres));
    return QCoreApplication::translate("Map", "%1 cm").arg(number(metres * 100));
}

ScaleBar ScaleBar::within(double pixels, double metresPerPixel)
{
    const double metres = niceAtMost(pixels * metresPerPixel);
    return {metres, metres / metresPerPixel};
}

} // namespace Runnel
