// SPDX-License-Identifier: Apache-2.0
// The column of pages.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QToolButton;

namespace Runnel {

class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(const PanelContext &context, QWidget *parent = nullptr);

    /// `name` is asked again when the language changes; `icon` as in panelIcon(). Ctrl with the
    /// number of the page goes there.
    void addPage(const QString &icon, std::function<QString()> name);
    void setCurrent(int page);
    /// `why`: who may go there, for a page that is switched off; else it is empty.
    void setAllowed(int page, const QString &why);
    int current() const;
    /// The button at the foot, which is no page: what it opens is about all of them.
    void setHelpOpen(bool open);

signals:
    void chosen(int page);
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void measure();
    void widen();

    struct Page
    {
        QString icon;
        std::function<QString()> name;
        QToolButton *button = nullptr;
        QString closed; ///< why nobody may go there now
    };

    PanelContext m_context;
    QBoxLayout &m_layout;
    QButtonGroup &m_group;
    QToolButton &m_help;
    std::vector<Page> m_pages;
};

} // namespace Runnel
