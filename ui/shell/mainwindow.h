// SPDX-License-Identifier: Apache-2.0
// The one window: banner, pages, status strip.
#pragma once

#include "alarm/alarmcommand.h"
#include "session/panelcontext.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class AlarmListModel;
class Banner;
class LanguageSwitch;
class Navigation;
class StatusStrip;

/// Owns its parts; borrows the model. Pages are added by whoever composes the panel.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const PanelContext &context, const AlarmListModel &model);
    ~MainWindow() override;

    /// Takes the page over. `name` is asked again when the language changes.
    void addPage(QWidget *page, const QString &icon, std::function<QString()> name);
    void showPage(QWidget *page);
    QWidget *currentPage() const;
    /// Takes the manual over: a page without a number, behind F1 and the button at the foot of the
    /// navigation.
    void addHelp(QWidget *page);
    Banner &banner() { return m_banner; }
    /// Lets whoever looks at it choose the language. Borrows the switch, which outlives it.
    void offerLanguages(LanguageSwitch &languages);
    StatusStrip &strip() { return m_strip; }
    QWidget &pageArea(); ///< between banner and strip, for what lies over a page
    /// For `least` and those above: closed to others, who come to the first page instead.
    void limitPage(QWidget *page, Role least);

    /// Full screen, no frame, and neither a key nor the desktop closes it or makes it smaller.
    void showAsKiosk();
    void leaveKiosk(); ///< a window as others are
    /// As closing the window does, in a kiosk, too.
    void askToEnd();

    /// Closing the window ends the delivery, too: without `quietly` it asks for a second press,
    /// in the window itself.
    void setClosesQuietly(bool quietly) { m_closesQuietly = quietly; }

signals:
    void endRequested();
    void helpRequested(); ///< or the wish to leave it, when it is shown

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stay();
    void retranslate();
    void restyle();
    void focusPage();
    void showNumber();
    void focusAgain(); ///< where the keys were before the window asked
    void limit();

    PanelContext m_context;
    Banner &m_banner;
    Navigation &m_navigation;
    QStackedWidget &m_pages;
    StatusStrip &m_strip;
    QWidget &m_question; ///< "close?", under the banner
    QLabel &m_asked;
    QPushButton &m_end;
    QPushButton &m_stay;
    std::vector<QWidget *> m_numbered; ///< pages, as the navigation numbers them
    QWidget *m_help = nullptr;
    QWidget *m_limited = nullptr;
    Role m_least = Role::Viewer;
    QPointer<QWidget> m_focusBefore; ///< before the question was asked
    bool m_closesQuietly = false;
};

} // namespace Runnel
