// SPDX-License-Identifier: Apache-2.0
// Everything a page borrows, with a clock to turn and a runtime to speak for.
#pragma once

#include "fakeruntimeclient.h"
#include "manualclock.h"
#include "panelsamples.h"
#include "session/panelcontext.h"
#include "session/session.h"
#include "style/flashclock.h"
#include "style/panelstyle.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace Runnel {

struct PanelStage
{
    PanelStage() { style.setPixelsPerMillimetre(PanelStyle::usualPixelsPerMillimetre); }

    PanelContext context() { return {client, style, flash, clock, session}; }

    /// As on the panel: with its style sheet, in this size, everything in its place.
    void settle(QWidget &widget, QSize size)
    {
        widget.setStyleSheet(style.styleSheet());
        widget.resize(size);
        widget.ensurePolished();
        QCoreApplication::processEvents(); // layouts take their places
    }

    /// As on the panel: with the style sheet and its size. Saved as NAME-WIDTHxHEIGHT.png for a
    /// person to look at.
    bool screenshot(QWidget &widget, const QString &folder, const QString &name, QSize size)
    {
        settle(widget, size);
        const QDir directory(QStringLiteral(RUNNEL_SCREENSHOTS) + u'/' + folder);
        return directory.mkpath(QStringLiteral(".")) &&
               widget.grab().save(directory.filePath(
                   QStringLiteral("%1-%2x%3.png").arg(name).arg(size.width()).arg(size.height())));
    }

    ManualClock clock;
    FakeRuntimeClient client;
    PanelStyle style;
    FlashClock flash{clock};
    Session session{QStringLiteral("A. Berg"), Role::Operator};
};

} // namespace Runnel
