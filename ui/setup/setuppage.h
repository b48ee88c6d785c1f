// SPDX-License-Identifier: Apache-2.0
// The engineer's page: sections at the left, one at a time, and what is not saved at the foot.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Runnel {
class ConfigDraft;
class SaveBar;

/// Sections are added by whoever composes the panel. Borrows the draft.
class SetupPage final : public QWidget
{
    Q_OBJECT
public:
    SetupPage(const PanelContext &context, ConfigDraft &draft, const QString &file,
              QWidget *parent = nullptr);

    /// Takes the section over; it is scrolled when it does not fit. `name` is asked again when the
    /// language changes. The button's object name is "section-" and `id`.
    void addSection(QWidget *section, const QString &id, std::function<QString()> name);
    /// A section that scrolls by itself and uses all the room, such as one with a map.
    void addWideSection(QWidget *section, const QString &id, std::function<QString()> name);
    void showSection(QWidget *section);
    QWidget *currentSection() const;

signals:
    void sectionShown(QWidget *section);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(QWidget *section, QWidget *shown, const QString &id, std::function<QString()> name);
    void retranslate();
    void placeButtons();

    struct Section
    {
        QWidget *section = nullptr;
        QWidget *shown = nullptr; ///< itself, or what scrolls it
        QPushButton *button = nullptr;
        std::function<QString()> name;
    };

    PanelContext m_context;
    QBoxLayout &m_column;
    QButtonGroup &m_group;
    QStackedWidget &m_stack;
    QScrollArea &m_buttons; ///< of the sections
    std::vector<Section> m_sections;
};

} // namespace Runnel
