// SPDX-License-Identifier: Apache-2.0
// The priority table: the first row whose conditions hold decides.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace Runnel {
class ChoiceField;
class ConfigDraft;
class NumberField;
class PlainText;

/// Each row says in a sentence what it means. Borrows the draft.
class PriorityRows final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRows = 50;

    PriorityRows(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    int rowCount() const { return int(m_rows.size()); }
    QString sentence(int row) const; ///< as it is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        NumberField *flow = nullptr;
        NumberField *confidence = nullptr;
        ChoiceField *priority = nullptr;
        PlainText *meaning = nullptr;
        QPushButton *up = nullptr;
        QPushButton *down = nullptr;
        QPushButton *remove = nullptr;
    };

    void refresh();
    Row makeRow(int number);
    void showRow(int number);
    void nameRow(int number);
    void retranslate();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QWidget &m_table;
    PlainText &m_problem; ///< of the table as a whole
    QPushButton &m_add;
    std::vector<Row> m_rows;
};

} // namespace Runnel
