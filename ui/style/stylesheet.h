// SPDX-License-Identifier: Apache-2.0
// The panel's one style sheet.
#pragma once

#include <QString>

namespace Runnel {
class PanelStyle;

/// For the main window. Beside Qt's own classes it knows these values of the property `role`:
/// on a QAbstractButton "primary" (the one thing to do here), "flat" (in a bar), "page" (in the
/// navigation), "strip" (in the status strip), "chip"; on a
/// QLabel "title", "number", "quiet", "strong", "error"; on a QFrame or QWidget "panel", "sheet",
/// "bar", "card"; on a QPlainTextEdit "code". A widget that changes its role must be polished
/// again.
QString panelStyleSheet(const PanelStyle &style);

} // namespace Runnel
