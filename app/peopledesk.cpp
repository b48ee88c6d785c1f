// SPDX-License-Identifier: Apache-2.0
// Wiring of the seat.
#include "peopledesk.h"

#include "people/signinsheet.h"
#include "session/session.h"
#include "shell/banner.h"
#include "shell/mainwindow.h"
#include "shell/statusstrip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>

namespace Runnel {

PeopleDesk::PeopleDesk(const PanelContext &context, const PanelSettings &settings,
                       MainWindow &window)
    : m_context(context)
    , m_window(window)
    , m_sheet(*new SignInSheet(context, window.pageArea()))
    , m_idle(context, settings, *QCoreApplication::instance())
{
    connect(&window.strip(), &StatusStrip::whoPressed, &m_sheet, &SignInSheet::toggle);
    connect(&window.banner(), &Banner::signInRequested, &m_sheet, &SignInSheet::open);
    connect(&m_sheet, &SignInSheet::leaveRequested, this, [this] {
        m_sheet.close();
        m_window.leaveKiosk();
    });
    connect(&m_sheet, &SignInSheet::endRequested, &window, &MainWindow::askToEnd);
    connect(&m_idle, &IdleLock::ticked, this,
            [this] { m_window.strip().setLocksIn(m_idle.left()); });
    connect(&context.session, &Session::changed, this, &PeopleDesk::closeChoosers);
    QCoreApplication::instance()->installEventFilter(this);
}

/// Whichever page opened it.
bool PeopleDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_context.session.mayChooseFiles()) {
        if (auto *dialog = qobject_cast<QFileDialog *>(watched))
            QMetaObject::invokeMethod(dialog, &QFileDialog::reject, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// One that an engineer has left open shows the machine's files to whoever comes next.
void PeopleDesk::closeChoosers()
{
    if (m_context.session.mayChooseFiles())
        return;
    for (QFileDialog *dialog : m_window.findChildren<QFileDialog *>())
        dialog->reject();
}

} // namespace Runnel
