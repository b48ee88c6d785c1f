// SPDX-License-Identifier: Apache-2.0
// Whether the connection to the broker is encrypted.
#pragma once

#include "forms/formfield.h"

class QCheckBox;

namespace Runnel {

class TlsField final : public FormField
{
    Q_OBJECT
public:
    TlsField(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    QCheckBox &box() { return m_box; }

protected:
    void refresh() override;
    void retranslate() override;
    QString findProblem() const override;

private:
    QCheckBox &m_box;
};

} // namespace Runnel
