// SPDX-License-Identifier: Apache-2.0
// How the panel looks: colours, sizes in millimetres, type.
#pragma once

#include "style/palette.h"

#include <QFont>
#include <QObject>

namespace Runnel {

/// Borrowed by every page; lives on the panel's thread. Sizes are physical, because fingers are:
/// a target is as large on a 10-inch panel as on a desk.
class PanelStyle final : public QObject
{
    Q_OBJECT
public:
    enum class Theme { Light, Dark };
    Q_ENUM(Theme)

    enum class Type {
        Small,  ///< secondary words
        Body,   ///< everything else
        Strong, ///< what matters in a row
        Title,  ///< of a page or a detail
        Number, ///< the one number on which a shift depends
    };

    static constexpr double usualPixelsPerMillimetre = 96 / 25.4;
    static constexpr int usualWidth = 1280;

    explicit PanelStyle(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    const Palette &palette() const { return m_palette; }

    double pixelsPerMillimetre() const { return m_pixelsPerMillimetre; }
    /// Of the screen, or what an engineer says where the screen lies of itself. Between 2 and 12;
    /// what is outside is taken as 96 dots an inch.
    void setPixelsPerMillimetre(double pixels);

    /// A small screen with many pixels has no room for everything in its full size: words and
    /// spaces then shrink to what `usualWidth` pixels of a usual screen hold. Targets do not.
    void setScreenWidth(int pixels);

    int pixels(double millimetres) const;            ///< of the layout; rounded, at least 1
    int target() const { return touched(12); }       ///< the side of whatever is touched
    int actionTarget() const { return touched(15); } ///< of ACK and SILENCE
    int gap() const { return pixels(2); }            ///< between neighbours
    QFont font(Type type) const;                     ///< figures of one width
    QString styleSheet() const; ///< for the main window; see stylesheet.h for what it knows

signals:
    void changed(); ///< anything of it: painted widgets repaint, layouts measure again

private:
    int touched(double millimetres) const;

    Theme m_theme = Theme::Light;
    Palette m_palette = Palette::light();
    double m_pixelsPerMillimetre = usualPixelsPerMillimetre;
    int m_screenWidth = 0; ///< 0: as wide as it takes
};

} // namespace Runnel
