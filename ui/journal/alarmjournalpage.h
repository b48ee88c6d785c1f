// SPDX-License-Identifier: Apache-2.0
// The page on which everything that ever happened to an alarm can be found again, and taken along.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QStackedLayout;

namespace Runnel {
class AlarmsNow;
class CsvSheet;
class HandoverSheet;
class JournalList;
class JournalModel;
class LifeView;

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
    AlarmsNow *m_now;
    CsvSheet *m_csv;
    HandoverSheet *m_handover;
    LifeView *m_life;
};

} // namespace Runnel
