// SPDX-License-Identifier: Apache-2.0
// The one window: banner, pages, status strip.
#pragma once

#include "session/panelcontext.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class AlarmListModel;
class Banner;
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
    Banner &banner() { return m_banner; }

    /// Closing the window ends the delivery, too: without `quietly` it asks for a second press,
    /// in the window itself.
    void setClosesQuietly(bool quietly) { m_closesQuietly = quietly; }

signals:
    void endRequested();

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

    PanelContext m_context;
    Banner &m_banner;
    Navigation &m_navigation;
    QStackedWidget &m_pages;
    StatusStrip &m_strip;
    QWidget &m_question; ///< "close?", under the banner
    QLabel &m_asked;
    QPushButton &m_end;
    QPushButton &m_stay;
    QPointer<QWidget> m_focusBefore; ///< before the question was asked
    bool m_closesQuietly = false;
};

} // namespace Runnel
