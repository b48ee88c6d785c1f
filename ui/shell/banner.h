// SPDX-License-Identifier: Apache-2.0
// What stands over every page and cannot be closed: the worst alarm, the counts, SILENCE.
#pragma once

#include "alarm/alarm.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace Runnel {
class AlarmListModel;
class NamedCount;
class PriorityCount;
class SymbolLabel;
class Timer;
struct RuntimeUpdate;

/// Without an alarm it says why there is none; whoever does not watch is louder than an empty
/// list. Borrows the model, which outlives it.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    /// After another alarm took the place of one, ACK waits: the finger that was on its way meant
    /// the one before.
    static constexpr std::chrono::milliseconds guardTime{600};

    Banner(const PanelContext &context, const AlarmListModel &model, QWidget *parent = nullptr);
    ~Banner() override;

    /// What SILENCE would silence; `trouble` says why there is no sound, else it is empty.
    void setSound(bool sounding, const QString &trouble);

signals:
    void alarmChosen(const Runnel::AlarmId &alarm);
    void silenceRequested();
    void signInRequested(); ///< who may not acknowledge has touched ACK

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const RuntimeUpdate &update);
    void showAlarms();
    void showSeconds();
    void allow();
    void acknowledge();
    void retranslate();
    void measure();
    void setLoud(bool loud);

    PanelContext m_context;
    const AlarmListModel &m_model;
    std::optional<AlarmId> m_shown;
    std::optional<Snapshot> m_snapshot;
    std::chrono::nanoseconds m_heardAt;
    bool m_loud = false;
    bool m_sounding = false;
    QString m_soundTrouble;
    quint64 m_asked = 0; ///< number of the acknowledgement under way

    SymbolLabel &m_symbol;
    QLabel &m_title;
    QLabel &m_detail;
    QLabel &m_running;
    QPushButton &m_ack;
    PriorityCount *m_counts[3] = {};
    NamedCount &m_shelved;
    NamedCount &m_notWatched;
    NamedCount &m_recent;
    QPushButton &m_silence;
    std::unique_ptr<Timer> m_second;
    std::unique_ptr<Timer> m_guard;
};

} // namespace Runnel
