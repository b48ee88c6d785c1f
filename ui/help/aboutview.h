// SPDX-License-Identifier: Apache-2.0
// About: this program, the notices of its libraries, the texts of the licences.
#pragma once

#include "help/helpbook.h"
#include "help/programplaces.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class HelpView;

class AboutView final : public QWidget
{
    Q_OBJECT
public:
    AboutView(const PanelContext &context, const ProgramPlaces &places, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tab
    {
        QPushButton *button = nullptr;
        std::function<QString()> name;
    };

    void addTab(const QString &id, std::function<QString()> name, std::function<void()> show);
    void showText(const QString &file);
    void retranslate();
    void measure();

    PanelContext m_context;
    HelpBook m_notices;
    QBoxLayout &m_bar;
    QButtonGroup &m_group;
    QStackedWidget &m_stack;
    QWidget *m_facts = nullptr;
    HelpView &m_view;
    QPlainTextEdit &m_text;
    std::vector<Tab> m_tabs;
};

} // namespace Runnel
