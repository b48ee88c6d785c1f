// SPDX-License-Identifier: Apache-2.0
// A tick.
#include "forms/switchfield.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace Runnel {

SwitchField::SwitchField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                         bool usual, QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_usual(usual)
    , m_box(*new QCheckBox(this))
{
    setEditor(m_box);
    connect(&m_box, &QCheckBox::toggled, this, [this](bool on) {
        write(on == m_usual ? QJsonValue(QJsonValue::Undefined) : QJsonValue(on));
    });
    SwitchField::refresh();
    SwitchField::retranslate();
}

void SwitchField::setStatement(std::function<QString()> statement)
{
    m_statement = std::move(statement);
    retranslate();
}

void SwitchField::refresh()
{
    const QSignalBlocker quiet(m_box);
    m_box.setChecked(value().toBool(m_usual));
}

void SwitchField::retranslate()
{
    FormField::retranslate();
    m_box.setText(m_statement ? m_statement() : QString());
    if (m_box.accessibleName().isEmpty())
        m_box.setAccessibleName(m_box.text());
}

} // namespace Runnel
