// SPDX-License-Identifier: Apache-2.0
// Sizes and type.
#include "style/panelstyle.h"

#include "style/stylesheet.h"

#include <cmath>

namespace Runnel {

namespace {

constexpr double leastDensity = 2;
constexpr double mostDensity = 12;

/// Height of the em in millimetres: 13 pixels at 96 dots an inch for the body.
double emOf(PanelStyle::Type type)
{
    switch (type) {
    case PanelStyle::Type::Small:
        return 3.18;
    case PanelStyle::Type::Body:
    case PanelStyle::Type::Strong:
        return 3.44;
    case PanelStyle::Type::Title:
        return 4.77;
    case PanelStyle::Type::Number:
        return 6.1;
    }
    return 3.44;
}

} // namespace

PanelStyle::PanelStyle(QObject *parent)
    : QObject(parent)
{}

void PanelStyle::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    m_palette = theme == Theme::Dark ? Palette::dark() : Palette::light();
    emit changed();
}

void PanelStyle::setPixelsPerMillimetre(double pixels)
{
    if (!(pixels >= leastDensity && pixels <= mostDensity))
        pixels = usualPixelsPerMillimetre;
    if (qFuzzyCompare(m_pixelsPerMillimetre, pixels))
        return;
    m_pixelsPerMillimetre = pixels;
    emit changed();
}

void PanelStyle::setScreenWidth(int pixels)
{
    if (m_screenWidth == pixels)
        return;
    m_screenWidth = pixels;
    emit changed();
}

int PanelStyle::pixels(double millimetres) const
{
    const double fitting =
        m_screenWidth > 0
            ? std::min(m_pixelsPerMillimetre, usualPixelsPerMillimetre * m_screenWidth / usualWidth)
            : m_pixelsPerMillimetre;
    return std::max(1, int(std::lround(millimetres * fitting)));
}

int PanelStyle::touched(double millimetres) const
{
    return std::max(1, int(std::lround(millimetres * m_pixelsPerMillimetre)));
}

QFont PanelStyle::font(Type type) const
{
    // Noto Sans: its figures have one width without being asked, and it has the scripts.
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                           QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels(emOf(type)));
    font.setWeight(type == Type::Strong || type == Type::Title ? QFont::DemiBold
                   : type == Type::Number                      ? QFont::Bold
                                                               : QFont::Normal);
    return font;
}

QString PanelStyle::styleSheet() const
{
    return panelStyleSheet(*this);
}

} // namespace Runnel
