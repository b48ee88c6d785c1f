// SPDX-License-Identifier: Apache-2.0
// Up from the focus, then down from the page.
#include "help/helpplace.h"

#include "help/helpbook.h"

#include <QVariant>
#include <QWidget>

#include <deque>

namespace Runnel {

namespace {

QString helpOf(const QWidget &widget)
{
    return widget.property("help").toString();
}

/// Breadth first: what stands for most of the page counts before its details.
QString below(const QWidget &page)
{
    std::deque<const QWidget *> next{&page};
    while (!next.empty()) {
        const QWidget *widget = next.front();
        next.pop_front();
        if (const QString help = helpOf(*widget); !help.isEmpty())
            return help;
        for (const QObject *child : widget->children()) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner && !inner->isWindow() && inner->isVisibleTo(&page))
                next.push_back(inner);
        }
    }
    return {};
}

} // namespace

QString helpPageFor(const QWidget *focused, const QWidget *shown)
{
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        if (const QString help = helpOf(*widget); !help.isEmpty())
            return help;
    }
    const QString help = shown ? below(*shown) : QString();
    return help.isEmpty() ? HelpBook::index() : help;
}

} // namespace Runnel
