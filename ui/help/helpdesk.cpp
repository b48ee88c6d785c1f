// SPDX-License-Identifier: Apache-2.0
// Keeps the place, shows the page, gives the place back.
#include "help/helpdesk.h"

#include "help/aboutview.h"
#include "help/bundleview.h"
#include "help/helppage.h"
#include "help/helpplace.h"
#include "shell/mainwindow.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace Runnel {

HelpDesk::HelpDesk(const PanelContext &context, MainWindow &window, const ProgramPlaces &places,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_page(*new HelpPage(context))
{
    m_page.addView(new AboutView(context, places), QStringLiteral("about"),
                   [] { return HelpPage::tr("About Runnel"); });
    const auto picture = [this] { return m_from ? m_from->grab().toImage() : QImage(); };
    m_page.addView(new BundleView(context, places, picture), QStringLiteral("support"),
                   [] { return HelpPage::tr("Support file"); });
    window.addHelp(&m_page);
    connect(&window, &MainWindow::helpRequested, this, &HelpDesk::toggle);
    connect(&m_page, &HelpPage::closed, this, &HelpDesk::close);
}

bool HelpDesk::isOpen() const
{
    return m_window.currentPage() == &m_page;
}

void HelpDesk::toggle()
{
    if (isOpen())
        close();
    else
        open(helpPageFor(m_window.focusWidget(), m_window.currentPage()));
}

void HelpDesk::open(const QString &page)
{
    if (!isOpen()) {
        m_from = m_window.currentPage();
        m_focus = m_window.focusWidget();
        m_page.forget();
    }
    m_page.open(page);
    m_window.showPage(&m_page);
}

void HelpDesk::close()
{
    if (!isOpen() || !m_from)
        return;
    m_window.showPage(m_from);
    if (m_focus && m_focus->isVisible() && m_focus->isEnabled())
        m_focus->setFocus();
}

} // namespace Runnel
