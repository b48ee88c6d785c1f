// SPDX-License-Identifier: Apache-2.0
// F1: there and back again.
#pragma once

#include "help/programplaces.h"
#include "session/panelcontext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Runnel {
class HelpPage;
class MainWindow;

/// Opens the manual at the page for where the person is, and brings them back with the keys where
/// they were. Borrows the window, which takes the help page over.
class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    HelpDesk(const PanelContext &context, MainWindow &window, const ProgramPlaces &places,
             QObject *parent = nullptr);

    HelpPage &page() { return m_page; }
    bool isOpen() const;
    /// Where the person came from; null when help was not opened from anywhere.
    QWidget *cameFrom() const { return m_from; }

    void toggle();
    void open(const QString &page); ///< at this page
    void close();

private:
    MainWindow &m_window;
    HelpPage &m_page;
    QPointer<QWidget> m_from;
    QPointer<QWidget> m_focus;
};

} // namespace Runnel
