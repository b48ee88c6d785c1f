// SPDX-License-Identifier: Apache-2.0
// Writes numbers into bytes without detours: a load source must cost less than what it loads.
#pragma once

#include <QByteArray>

#include <charconv>
#include <cmath>

namespace Runnel {

inline void appendInteger(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

/// `decimals` digits behind the point; `value` must be finite and below 10^12.
inline void appendFixed(QByteArray &out, double value, int decimals)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 scaled = std::llround(std::abs(value) * double(scale));
    if (value < 0 && scaled != 0)
        out.append('-');
    appendInteger(out, scaled / scale);
    if (decimals == 0)
        return;
    char digits[16];
    qint64 rest = scaled % scale;
    for (int i = decimals - 1; i >= 0; --i, rest /= 10)
        digits[i] = char('0' + rest % 10);
    out.append('.').append(digits, decimals);
}

} // namespace Runnel
