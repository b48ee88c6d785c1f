// SPDX-License-Identifier: Apache-2.0
// One of a few values of the configuration.
#pragma once

#include "forms/formfield.h"

#include <vector>

class QComboBox;

namespace Runnel {

/// What stands in the draft and is none of the choices is shown as it is, for the core to judge.
class ChoiceField final : public FormField
{
    Q_OBJECT
public:
    struct Choice
    {
        QJsonValue value; ///< undefined: the default
        std::function<QString()> name;
    };

    ChoiceField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                std::vector<Choice> choices, QWidget *parent);

    /// What choosing does instead of writing the value, such as taking away, in the same step,
    /// what belonged to the choice before.
    void setWriter(std::function<void(const QJsonValue &value)> writer)
    {
        m_writer = std::move(writer);
    }
    QComboBox &list() { return m_list; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    std::vector<Choice> m_choices;
    std::function<void(const QJsonValue &value)> m_writer;
    QComboBox &m_list;
};

} // namespace Runnel
