// SPDX-License-Identifier: Apache-2.0
// A list that drops down.
#include "forms/choicefield.h"

#include "draft/configchanges.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace Runnel {

namespace {

/// The wheel scrolls the page; it must not change what it happens to pass.
class CalmList final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChoiceField::ChoiceField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                         std::vector<Choice> choices, QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_choices(std::move(choices))
    , m_list(*new CalmList(this))
{
    m_list.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list.setMinimumContentsLength(10);
    setEditor(m_list);
    for (const Choice &choice : m_choices)
        m_list.addItem(choice.name());
    connect(&m_list, &QComboBox::activated, this, [this](int row) {
        if (row < 0 || size_t(row) >= m_choices.size())
            return;
        if (m_writer)
            m_writer(m_choices[size_t(row)].value);
        else
            write(m_choices[size_t(row)].value);
    });
    ChoiceField::refresh();
}

void ChoiceField::refresh()
{
    const QSignalBlocker quiet(m_list);
    const QJsonValue present = value();
    const int known = int(m_choices.size());
    while (m_list.count() > known)
        m_list.removeItem(known);
    for (int row = 0; row < known; ++row) {
        if (m_choices[size_t(row)].value == present) {
            m_list.setCurrentIndex(row);
            return;
        }
    }
    m_list.addItem(present.isString() ? present.toString() : shownValue(present));
    m_list.setCurrentIndex(known);
}

void ChoiceField::retranslate()
{
    FormField::retranslate();
    for (int row = 0; row < int(m_choices.size()); ++row)
        m_list.setItemText(row, m_choices[size_t(row)].name());
}

} // namespace Runnel
