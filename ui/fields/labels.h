// SPDX-License-Identifier: Apache-2.0
// Labels as all pages make them: plain text, a role of the style sheet, long words that break.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Runnel {

/// `text` with a place to break in every long word: a camera may be called anything.
QString breakable(const QString &text);
/// Plain text in many lines, however narrow its page.
void makeWrapping(QLabel &label);
/// Of one line, plain text; `role` as in stylesheet.h. The parent owns it.
QLabel &plainLabel(const QString &role, QWidget *parent);
/// The same in many lines.
QLabel *wrappingLabel(const QString &role, QWidget *parent);
/// Changes the property `role` and what follows from it; nothing when it is the same.
void setRole(QWidget &widget, const QString &role);

} // namespace Runnel
