// SPDX-License-Identifier: Apache-2.0
// Never markup, never wider than the page.
#include "fields/labels.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace Runnel {

namespace {

constexpr int longestWord = 16;
const QChar breakHere(0x200b);

} // namespace

QString breakable(const QString &text)
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

void makeWrapping(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setMinimumWidth(1);
}

QLabel &plainLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return *label;
}

QLabel *wrappingLabel(const QString &role, QWidget *parent)
{
    QLabel &label = plainLabel(role, parent);
    label.setWordWrap(true);
    return &label;
}

void setRole(QWidget &widget, const QString &role)
{
    if (widget.property("role").toString() == role)
        return;
    widget.setProperty("role", role);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace Runnel
