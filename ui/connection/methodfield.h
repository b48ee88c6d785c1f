// SPDX-License-Identifier: Apache-2.0
// How to sign in, as buttons: one press, and what belongs to another way goes with it.
#pragma once

#include "forms/formfield.h"

#include <vector>

class QButtonGroup;
class QPushButton;

namespace Runnel {

/// Its path is that of the "authentication" object.
class MethodField final : public FormField
{
    Q_OBJECT
public:
    MethodField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                QWidget *parent);

    QString method() const; ///< as in the configuration; "Anonymous" when nothing stands there

signals:
    void chosen();

protected:
    void refresh() override;
    void retranslate() override;
    QString findProblem() const override;

private:
    void choose(int number);

    QButtonGroup &m_group;
    std::vector<QPushButton *> m_buttons;
};

} // namespace Runnel
