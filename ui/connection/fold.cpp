// SPDX-License-Identifier: Apache-2.0
// A button that stays down while it is open.
#include "connection/fold.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

Fold::Fold(QWidget *content, std::function<QString()> name, QWidget *parent)
    : QWidget(parent)
    , m_button(*new QPushButton(this))
    , m_name(std::move(name))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_button, 0, Qt::AlignLeft);
    column->addWidget(content);
    content->hide();
    m_button.setCheckable(true);
    m_button.setText(m_name());
    connect(&m_button, &QPushButton::toggled, content, &QWidget::setVisible);
}

void Fold::setOpen(bool open)
{
    m_button.setChecked(open);
}

void Fold::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_button.setText(m_name());
    QWidget::changeEvent(event);
}

} // namespace Runnel
