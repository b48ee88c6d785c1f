// SPDX-License-Identifier: Apache-2.0
// For what needs words: shelving, closing, taking out of service. In place, no window.
#pragma once

#include "alarm/alarmcommand.h"
#include "session/panelcontext.h"

#include <QTime>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Runnel {

/// Asks for a time, where it shelves, and for a reason; does not send anything itself. Nothing is
/// chosen beforehand.
class ActionSheet final : public QWidget
{
    Q_OBJECT
public:
    using Kind = AlarmCommand::Kind;

    explicit ActionSheet(const PanelContext &context, QWidget *parent = nullptr);

    void ask(Kind kind); ///< Shelve, Close or TakeOut; forgets what was written before
    Kind kind() const { return m_kind; }
    void setShiftEnds(const QList<QTime> &ends);
    void retranslate();

signals:
    /// The time is 0 for what is not shelved.
    void confirmed(Runnel::AlarmCommand::Kind kind, const QString &note,
                   std::chrono::seconds shelfTime);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int times = 4;
    static constexpr int reasons = 4;
    static constexpr int columns = 6;

    std::chrono::seconds shelfTime() const; ///< 0: none is chosen
    void confirm();
    void refresh();
    void restyle();

    PanelContext m_context;
    Kind m_kind = Kind::Shelve;
    QList<QTime> m_shiftEnds;
    QLabel *m_title;
    QLabel *m_timeLabel;
    QButtonGroup *m_times;
    QLabel *m_reasonLabel;
    QList<QPushButton *> m_reasons;
    QLineEdit *m_note;
    QLabel *m_hint;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QGridLayout *m_grid;
};

} // namespace Runnel
