// SPDX-License-Identifier: Apache-2.0
// A column of sections beside the one that is shown.
#include "setup/setuppage.h"

#include "fields/labels.h"
#include "setup/savebar.h"
#include "style/panelstyle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

SetupPage::SetupPage(const PanelContext &context, ConfigDraft &draft, const QString &file,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(*new QVBoxLayout)
    , m_group(*new QButtonGroup(this))
    , m_stack(*new QStackedWidget(this))
    , m_buttons(*new QScrollArea(this))
{
    auto *rows = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    // A small screen has no room for all of them below each other.
    auto *buttons = new QWidget(this);
    buttons->setLayout(&m_column);
    m_column.setContentsMargins(0, 0, 0, 0);
    m_buttons.setWidgetResizable(true);
    m_buttons.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons.setFrameShape(QFrame::NoFrame);
    m_buttons.setFocusPolicy(Qt::NoFocus);
    m_buttons.setWidget(buttons);
    QScroller::grabGesture(m_buttons.viewport(), QScroller::TouchGesture);
    row->addWidget(&m_buttons);
    row->addWidget(&m_stack, 1);
    rows->addLayout(row, 1);
    rows->addWidget(new SaveBar(context, draft, file, this));
    m_column.addStretch();
    const auto measure = [this, rows, row] {
        const int gap = m_context.style.gap();
        rows->setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap);
        rows->setSpacing(gap);
        row->setSpacing(2 * gap);
        m_column.setSpacing(gap / 2);
        placeButtons();
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_group, &QButtonGroup::idClicked, this,
            [this](int id) { showSection(m_sections[size_t(id)].section); });
}

void SetupPage::addSection(QWidget *section, const QString &id, std::function<QString()> name)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(section);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    add(section, area, id, std::move(name));
}

void SetupPage::addWideSection(QWidget *section, const QString &id, std::function<QString()> name)
{
    add(section, section, id, std::move(name));
}

void SetupPage::add(QWidget *section, QWidget *shown, const QString &id,
                    std::function<QString()> name)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("section-") + id);
    m_column.insertWidget(m_column.count() - 1, button);
    m_group.addButton(button, int(m_sections.size()));
    m_stack.addWidget(shown);
    m_sections.push_back({section, shown, button, std::move(name)});
    if (m_sections.size() == 1)
        showSection(section);
    retranslate();
}

void SetupPage::showSection(QWidget *section)
{
    for (const Section &known : m_sections) {
        if (known.section != section)
            continue;
        known.button->setChecked(true);
        m_stack.setCurrentWidget(known.shown);
        m_buttons.ensureWidgetVisible(known.button);
        emit sectionShown(section);
        return;
    }
}

QWidget *SetupPage::currentSection() const
{
    for (const Section &known : m_sections) {
        if (known.shown == m_stack.currentWidget())
            return known.section;
    }
    return nullptr;
}

void SetupPage::retranslate()
{
    for (const Section &section : m_sections)
        section.button->setText(section.name());
    placeButtons();
}

/// As wide as the longest name, and the bar to scroll by when it is there.
void SetupPage::placeButtons()
{
    const QWidget &content = *m_buttons.widget();
    const bool scrolls = content.sizeHint().height() > m_buttons.height();
    m_buttons.setFixedWidth(content.sizeHint().width() +
                            (scrolls ? m_buttons.verticalScrollBar()->sizeHint().width() : 0));
}

void SetupPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void SetupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SetupPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.style.palette().panel);
}

} // namespace Runnel
