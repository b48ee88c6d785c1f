// SPDX-License-Identifier: Apache-2.0
// The page on which everything that ever happened to an alarm can be found again, and taken along.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QStackedLayout;

namespace Runnel {
class CsvSheet;
class JournalList;
class JournalModel;

/// The list, or one of the sheets over it: nothing opens in a window of its own. Asks nothing
/// while it is hidden, but for what somebody is saving.
class AlarmJournalPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmJournalPage(PanelContext context, QWidget *parent = nullptr);

    const JournalModel &model() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSheet(QWidget &sheet);
    void showList();
    void retranslate();

    QStackedLayout *m_stack;
    JournalList *m_list;
    CsvSheet *m_csv;
};

} // namespace Runnel
