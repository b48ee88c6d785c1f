// SPDX-License-Identifier: Apache-2.0
// A yes or no of the configuration.
#pragma once

#include "forms/formfield.h"

class QCheckBox;

namespace Runnel {

class SwitchField final : public FormField
{
    Q_OBJECT
public:
    /// `usual`: what counts while nothing stands there; such a value is not written.
    SwitchField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path, bool usual,
                QWidget *parent);

    /// What the tick says; the name above it may be left out.
    void setStatement(std::function<QString()> statement);
    QCheckBox &box() { return m_box; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    bool m_usual;
    QCheckBox &m_box;
    std::function<QString()> m_statement;
};

} // namespace Runnel
