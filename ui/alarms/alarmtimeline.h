// SPDX-License-Identifier: Apache-2.0
// What happened to one alarm, from the journal.
#pragma once

#include "alarm/alarm.h"
#include "alarm/journal.h"
#include "base/clock.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace Runnel {

/// Newest first. Asked anew when the alarm's state, priority or shelf is another one, not for
/// repeats: those are not in the journal.
class AlarmTimeline final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostLines = 30;
    static constexpr std::chrono::seconds patience{10};

    explicit AlarmTimeline(const PanelContext &context, QWidget *parent = nullptr);

    void setAlarm(const std::optional<Alarm> &alarm);
    void retranslate();

private:
    struct Line
    {
        QLabel *time;
        QLabel *text;
    };

    void ask();
    void take(quint64 number, const JournalPage &page, const Fault &fault);
    void showLines();
    QString textOf(const JournalLine &line) const;
    void restyle();

    PanelContext m_context;
    std::optional<Alarm> m_alarm;
    quint64 m_number = 0; ///< of the question that waits; 0: none
    JournalPage m_page;
    QString m_trouble; ///< instead of lines
    QLabel *m_title;
    QLabel *m_note;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    std::unique_ptr<Timer> m_timer;
};

} // namespace Runnel
