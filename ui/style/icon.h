// SPDX-License-Identifier: Apache-2.0
// The signs on buttons, in the colours of the panel.
#pragma once

#include <QIcon>
#include <QString>

namespace Runnel {
class PanelStyle;

/// What lines are drawn with.
enum class IconInk {
    Text,    ///< on any button
    Inverse, ///< on a primary one, whose ground is dark
};

/// `name` is that of a file in resources/icons, without its suffix. Drawn anew at whatever size is
/// asked for; disabled in the quiet colour. It keeps the palette it was made with: ask again on
/// PanelStyle::changed. Null when there is no such sign.
QIcon panelIcon(const QString &name, const PanelStyle &style, IconInk ink = IconInk::Text);
/// Of the window, in its own colours.
QIcon applicationIcon();
/// All that panelIcon() knows, sorted.
QStringList panelIconNames();

} // namespace Runnel
