// SPDX-License-Identifier: Apache-2.0
// What can be done about an alarm, as buttons.
#pragma once

#include "alarm/alarm.h"
#include "alarm/alarmcommand.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QShortcut;

namespace Runnel {

/// What the state and the role allow is enabled; what they do not says why, in words that can be
/// seen. The core decides nevertheless. A, S and C are keys of the window while a button is there
/// to be pressed.
class AlarmActions final : public QWidget
{
    Q_OBJECT
public:
    using Kind = AlarmCommand::Kind;

    explicit AlarmActions(const PanelContext &context, QWidget *parent = nullptr);

    void setAlarm(const std::optional<Alarm> &alarm, bool waiting);
    bool press(Kind kind);   ///< false when that button cannot be pressed
    void focusOn(Kind kind); ///< or on what can be pressed instead
    void retranslate();

signals:
    void pressed(Runnel::AlarmCommand::Kind kind);

private:
    QPushButton *makeButton(Kind kind);
    QPushButton *buttonFor(Kind kind) const;
    QString refusal() const; ///< why nothing can be done; empty when something can
    bool isPossible(Kind kind) const;
    void refresh();
    void restyle();

    PanelContext m_context;
    AlarmCondition m_condition;
    bool m_waiting = false;
    QLabel *m_hint;
    QPushButton *m_acknowledge;
    QPushButton *m_unshelve;
    QPushButton *m_shelve;
    QPushButton *m_close;
    QPushButton *m_takeOut;
    QPushButton *m_putBack;
    QList<QShortcut *> m_shortcuts;
};

} // namespace Runnel
