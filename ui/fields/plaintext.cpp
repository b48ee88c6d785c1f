// SPDX-License-Identifier: Apache-2.0
// Plain, escaped, and never wider than its page.
#include "fields/plaintext.h"

#include "base/escape.h"

#include <QVariant>

namespace Runnel {

namespace {

constexpr int longestWord = 16;
const QChar breakHere(0x200b);

} // namespace

PlainText::PlainText(const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
    if (!role.isEmpty())
        setProperty("role", role);
}

QString PlainText::wrappable(const QString &text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longestWord);
    int word = 0;
    for (const QChar c : text) {
        if (word >= longestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += breakHere;
            word = 0;
        }
        broken += c;
        word = c.isSpace() ? 0 : word + 1;
    }
    return broken;
}

void PlainText::show(const QString &text)
{
    const QString safe = escapedForDisplay(text, longest);
    setVisible(!safe.isEmpty());
    if (safe == m_shown)
        return; // once a second, and mostly the same
    m_shown = safe;
    setAccessibleName(safe);
    setText(wrappable(safe));
}

} // namespace Runnel
