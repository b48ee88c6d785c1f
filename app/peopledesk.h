// SPDX-License-Identifier: Apache-2.0
// The seat at the panel: the sheet to sign in, the lock after idleness, the kiosk's way out.
#pragma once

#include "people/idlelock.h"
#include "session/panelcontext.h"

#include <QObject>

namespace Runnel {
class MainWindow;
class PanelSettings;
class SignInSheet;

/// Main thread. Composes; borrows all of it.
class PeopleDesk final : public QObject
{
    Q_OBJECT
public:
    PeopleDesk(const PanelContext &context, const PanelSettings &settings, MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeChoosers();

    PanelContext m_context;
    MainWindow &m_window;
    SignInSheet &m_sheet; ///< the window's
    IdleLock m_idle;
};

} // namespace Runnel
