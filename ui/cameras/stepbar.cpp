// SPDX-License-Identifier: Apache-2.0
// Chips, one of which is down.
#include "cameras/stepbar.h"

#include "style/panelstyle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Runnel {

StepBar::StepBar(const PanelContext &context, int count, std::function<QString(int)> name,
                 QWidget *parent)
    : QWidget(parent)
    , m_group(*new QButtonGroup(this))
    , m_name(std::move(name))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("chip"));
        button->setObjectName(QStringLiteral("step-%1").arg(i));
        m_group.addButton(button, i);
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    const auto measure = [row, &style = context.style] { row->setSpacing(style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int step) {
        m_buttons[size_t(m_step)]->setChecked(true); // whoever listens decides
        emit chosen(step);
    });
    retranslate();
}

void StepBar::setNumbered(bool numbered)
{
    m_numbered = numbered;
    retranslate();
}

void StepBar::show(int step, int reachable)
{
    m_step = step;
    m_buttons[size_t(step)]->setChecked(true);
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[size_t(i)]->setEnabled(i <= reachable);
    retranslate();
}

void StepBar::retranslate()
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        QPushButton &button = *m_buttons[size_t(i)];
        const QString name = m_name(i);
        button.setAccessibleName(name);
        if (!m_numbered)
            button.setText(name);
        else
            button.setText(i < m_step ? QStringLiteral("✓ %1 %2").arg(i + 1).arg(name)
                                      : QStringLiteral("%1 %2").arg(i + 1).arg(name));
    }
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
