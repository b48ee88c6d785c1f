// SPDX-License-Identifier: Apache-2.0
// Everything that happened to one alarm, as a picture and as a list.
#pragma once

#include "journal/alarmlife.h"
#include "journal/journalwalk.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Runnel {
class AlarmsNow;
class LifePicture;

/// One life at a time, beginning with the one in which the chosen line lies; an alarm that was
/// over and came again has several. Follows an alarm that is not over yet.
class LifeView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t mostLines = 5'000; ///< the newest of the alarm

    /// `now` outlives it.
    LifeView(const PanelContext &context, const AlarmsNow &now, QWidget *parent = nullptr);

    void open(const JournalLine &line);
    void close(); ///< reads nothing more
    void retranslate();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc: back
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { Number, Time, Happened, State, By, Note, ColumnCount };

    void read();
    void take(const JournalPage &page, bool last);
    void show(size_t life);
    void fillList();
    void explain();
    const AlarmLife *shown() const;

    PanelContext m_context;
    const AlarmsNow &m_now;
    JournalWalk m_walk;
    std::unique_ptr<Timer> m_again;
    JournalLine m_line; ///< that was chosen
    std::vector<JournalLine> m_read;
    std::vector<AlarmLife> m_lives;
    size_t m_shown = 0;
    bool m_reading = false;
    bool m_cut = false; ///< there are older lines
    Fault m_fault;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_back;
    QPushButton *m_earlier;
    QPushButton *m_later;
    LifePicture *m_picture;
    QTableWidget *m_list;
};

} // namespace Runnel
