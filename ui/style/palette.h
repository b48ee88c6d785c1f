// SPDX-License-Identifier: Apache-2.0
// The colours of the panel. Greys for what is always there, colour for what is wrong.
#pragma once

#include <QColor>

namespace Runnel {

struct Palette
{
    // The pages.
    QColor frame;   ///< behind everything: status strip, gaps
    QColor panel;   ///< banner, navigation, details
    QColor sheet;   ///< rows of tables
    QColor button;  ///< what can be pressed
    QColor line;    ///< between things
    QColor chosen;  ///< the selected row
    QColor inverse; ///< text on a primary button, whose ground is `text`

    // The map; text, plates and symbols are everywhere.
    QColor ground;    ///< under everything
    QColor grid;      ///< barely there
    QColor structure; ///< lines of overlays
    QColor area;      ///< inside of overlays
    QColor plate;     ///< behind labels, and the buttons
    QColor plateEdge;
    QColor text;
    QColor quiet;      ///< secondary text
    QColor footprint;  ///< what a camera sees, translucent
    QColor hatch;      ///< what nobody sees
    QColor symbolFill; ///< inside of an acknowledged symbol
    QColor selection;
    QColor priority1;
    QColor priority2;
    QColor priority3;
    QColor digit1; ///< on a filled symbol
    QColor digit2;
    QColor digit3;
    QColor outline2;    ///< the dark rim of the triangle
    double planOpacity; ///< of the site plan, so that symbols stand out

    const QColor &priority(int priority) const;
    const QColor &digit(int priority) const;

    static Palette light();
    static Palette dark();

    friend bool operator==(const Palette &, const Palette &) = default;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace Runnel
