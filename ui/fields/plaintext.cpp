// SPDX-License-Identifier: Apache-2.0
// Plain, escaped, and never wider than its page.
#include "fields/plaintext.h"

#include "base/escape.h"
#include "fields/labels.h"

#include <QVariant>

namespace Runnel {

PlainText::PlainText(const QString &role, QWidget *parent)
    : QLabel(parent)
{
    makeWrapping(*this);
    if (!role.isEmpty())
        setProperty("role", role);
}

void PlainText::show(const QString &text)
{
    const QString safe = escapedForDisplay(text, longest);
    setVisible(!safe.isEmpty());
    if (safe == m_shown)
        return; // once a second, and mostly the same
    m_shown = safe;
    setAccessibleName(safe);
    setText(breakable(safe));
}

} // namespace Runnel
