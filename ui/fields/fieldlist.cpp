// SPDX-License-Identifier: Apache-2.0
// Two columns; the values line up.
#include "fields/fieldlist.h"

#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QGridLayout>

namespace Runnel {

FieldList::FieldList(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_grid(*new QGridLayout(this))
{
    m_grid.setContentsMargins(0, 0, 0, 0);
    m_grid.setHorizontalSpacing(style.gap());
    m_grid.setVerticalSpacing(style.pixels(1));
    m_grid.setColumnStretch(0, 2);
    m_grid.setColumnStretch(1, 3);
    connect(&style, &PanelStyle::changed, this, [this, &style] {
        m_grid.setHorizontalSpacing(style.gap());
        m_grid.setVerticalSpacing(style.pixels(1));
    });
}

int FieldList::add()
{
    const int row = int(m_fields.size());
    Field field;
    field.name = new PlainText(QStringLiteral("quiet"), this);
    field.value = new PlainText(QStringLiteral("strong"), this);
    field.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    field.value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    field.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid.addWidget(field.name, row, 0);
    m_grid.addWidget(field.value, row, 1);
    field.name->hide();
    field.value->hide();
    m_fields.push_back(field);
    return row;
}

void FieldList::setName(int field, const QString &name)
{
    const Field &there = m_fields.at(std::size_t(field));
    there.name->show(name);
    there.name->setVisible(there.value->isVisibleTo(this));
    there.value->setAccessibleDescription(name);
}

void FieldList::setValue(int field, const QString &value)
{
    const Field &there = m_fields.at(std::size_t(field));
    there.value->show(value);
    there.name->setVisible(!value.isEmpty());
}

QString FieldList::value(int field) const
{
    return m_fields.at(std::size_t(field)).value->shown();
}

} // namespace Runnel
