// SPDX-License-Identifier: Apache-2.0
// Light by default; dark leans on shapes.
#include "style/palette.h"

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(value));
}

QColor translucent(unsigned value, int alpha)
{
    QColor colour = rgb(value);
    colour.setAlpha(alpha);
    return colour;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const QColor &Palette::priority(int number) const
{
    return number <= 1 ? priority1 : number == 2 ? priority2 : priority3;
}

const QColor &Palette::digit(int number) const
{
    return number <= 1 ? digit1 : number == 2 ? digit2 : digit3;
}

Palette Palette::light()
{
    return {.frame = rgb(0xd0d0d0),
            .panel = rgb(0xe2e2e2),
            .sheet = rgb(0xf0f0f0),
            .button = rgb(0xf7f7f7),
            .line = rgb(0xbcbcbc),
            .chosen = rgb(0xd3dfea),
            .inverse = rgb(0xffffff),
            .ground = rgb(0xd9d9d9),
            .grid = translucent(0x000000, 20),
            .structure = rgb(0x8e8e8e),
            .area = translucent(0x000000, 14),
            .plate = rgb(0xf4f4f4),
            .plateEdge = rgb(0x9a9a9a),
            .text = rgb(0x1e1e1e),
            .quiet = rgb(0x555555),
            .footprint = translucent(0xffffff, 95),
            .hatch = rgb(0x5a5a5a),
            .symbolFill = rgb(0xf4f4f4),
            .selection = rgb(0x1e1e1e),
            .priority1 = rgb(0xb00020),
            .priority2 = rgb(0xf5a300),
            .priority3 = rgb(0x005fa8),
            .digit1 = rgb(0xffffff),
            .digit2 = rgb(0x1e1e1e),
            .digit3 = rgb(0xffffff),
            .outline2 = rgb(0x1e1e1e),
            .planOpacity = 0.85};
}

Palette Palette::dark()
{
    return {.frame = rgb(0x1a1a1a),
            .panel = rgb(0x2a2a2a),
            .sheet = rgb(0x222222),
            .button = rgb(0x3a3a3a),
            .line = rgb(0x4a4a4a),
            .chosen = rgb(0x33424f),
            .inverse = rgb(0x141414),
            .ground = rgb(0x242424),
            .grid = translucent(0xffffff, 18),
            .structure = rgb(0x767676),
            .area = translucent(0xffffff, 14),
            .plate = rgb(0x383838),
            .plateEdge = rgb(0x6e6e6e),
            .text = rgb(0xe8e8e8),
            .quiet = rgb(0xb4b4b4),
            .footprint = translucent(0xffffff, 26),
            .hatch = rgb(0x9c9c9c),
            .symbolFill = rgb(0x1a1a1a),
            .selection = rgb(0xf4f4f4),
            .priority1 = rgb(0xff5a6a),
            .priority2 = rgb(0xffb52e),
            .priority3 = rgb(0x63b3f4),
            .digit1 = rgb(0x111111),
            .digit2 = rgb(0x111111),
            .digit3 = rgb(0x111111),
            .outline2 = rgb(0x0c0c0c),
            .planOpacity = 0.26};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Runnel
