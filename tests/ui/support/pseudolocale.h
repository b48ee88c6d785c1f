// SPDX-License-Identifier: Apache-2.0
// A language that is two fifths longer than English, and what does not fit in it.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace Runnel {

/// Every text that goes through tr() comes out as ⟦Écknööwlééedgéee⟧: readable, accented, in
/// brackets, two fifths longer, with its placeholders, mnemonics and line breaks where they were.
/// Installed while it lives. What is on the screen without brackets was not translated, or is left
/// of the language before.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
public:
    PseudoLocale();
    ~PseudoLocale() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

    static QString text(const QString &source); ///< `source` in this language
};

/// The texts below `top` that are cut off as it is laid out now: "QPushButton “Save …”: 120 of 90
/// pixels". Labels, buttons, lists that drop down, headers, hints in empty lines, and whatever
/// lies outside its parent. Show `top` in its final size, with the panel's style sheet, first
/// (PanelStage::settle).
QStringList clippedTexts(const QWidget &top);

} // namespace Runnel
