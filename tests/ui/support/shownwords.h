// SPDX-License-Identifier: Apache-2.0
// Every text that a page shows, says or hides in a tip.
#pragma once

#include <QLocale>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace Runnel {

/// "QPushButton text: Save": labels, buttons, lists, hints, tips, accessible names and
/// descriptions, the heads and cells of tables, and what a painted widget tells a screen reader.
/// What is hidden below `top` is left out.
QStringList shownWords(const QWidget &top);

/// A page with everything it needs, for as long as this lives.
struct Staged
{
    virtual ~Staged() = default;
    virtual QWidget &page() = 0;
    /// Whether its picture is the same a second later.
    virtual bool isStill() const { return true; }
    /// Lets what comes a little later come: the same time for the same `turn`, from 1 on.
    virtual void settle(int turn) { Q_UNUSED(turn) }
};

/// Makes a page with `make`, turns the language to the pseudo-locale and the numbers to German, and
/// compares it with one that was made in them, by words and by picture. Then back to English. The
/// differences: what kept its old language. `make` must show the same each time.
QStringList wordsLeftBehind(const std::function<std::unique_ptr<Staged>()> &make,
                            const QString &pictures);

/// What a page made in the pseudo-locale shows without brackets, and has at least three letters in
/// a row: not translated, or from outside. Each once.
QStringList wordsWithoutLanguage(const std::function<std::unique_ptr<Staged>()> &make);

} // namespace Runnel
