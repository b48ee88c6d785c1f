// SPDX-License-Identifier: Apache-2.0
// Which shift is handed over, and what is to be said to the next one.
#pragma once

#include "journal/handoverjob.h"
#include "session/panelcontext.h"

#include <QTime>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Runnel {
class AlarmsNow;
class SaveSheet;

class HandoverSheet final : public QWidget
{
    Q_OBJECT
public:
    /// `now` outlives it.
    HandoverSheet(const PanelContext &context, const AlarmsNow &now, QWidget *parent = nullptr);

    /// `chosen`: the time the list is searched in. A sheet that is being made goes on.
    void prepare(const Period &chosen, const QList<QTime> &shiftChanges);
    const HandoverJob &job() const { return m_job; }
    void retranslate();

signals:
    void closed();

private:
    enum class Which { ThisShift, ShiftBefore, SignIn, Chosen };

    Period period() const;
    void refresh();
    void suggest();
    void showProgress();

    PanelContext m_context;
    const AlarmsNow &m_now;
    Period m_chosen;
    QList<QTime> m_shiftChanges;
    SaveSheet *m_sheet;
    QLabel *m_whichTitle;
    QComboBox *m_which;
    QLabel *m_remarksTitle;
    QPlainTextEdit *m_remarks;
    HandoverJob m_job;
};

} // namespace Runnel
