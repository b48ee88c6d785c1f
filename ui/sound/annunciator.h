// SPDX-License-Identifier: Apache-2.0
// Decides when to sound, and for which priority. Knows nothing of loudspeakers.
#pragma once

#include "alarm/alarmid.h"
#include "base/clock.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace Runnel {
struct Alarm;

/// Sounds for the worst alarm that nobody has acknowledged or silenced: priority 1 every 2 s,
/// priority 2 every 8 s, priority 3 once. What is new or has become worse sounds at once, a flood
/// of the same priority every 2 s at most. Shelved and suppressed alarms are quiet.
///
/// Silence is not acknowledge: it holds for the alarms of that moment, until one of them becomes
/// worse, comes back, or another one comes. Panel's thread; the clock outlives it. It keeps what
/// the alarm store holds as unacknowledged, which is bounded there.
class Annunciator final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Quiet,    ///< nothing to sound for
        Sounding, ///< goes on until acknowledged or silenced
        Silenced, ///< there is something, but it was silenced
    };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds leastGap{2'000};
    static constexpr std::chrono::milliseconds repeatOfOne{2'000};
    static constexpr std::chrono::milliseconds repeatOfTwo{8'000};

    explicit Annunciator(Clock &clock, QObject *parent = nullptr);
    ~Annunciator() override;

    void apply(const std::vector<Alarm> &alarms); ///< RuntimeUpdate::alarms: what has changed
    void silence();

    State state() const { return m_state; }
    int priority() const { return m_priority; } ///< of what sounds or is silenced; 0: of nothing

signals:
    void soundDue(int priority); ///< play its pattern now, once
    void stateChanged();         ///< state or priority

private:
    struct Voice
    {
        int priority = 3;
        qint64 raisedAt = 0;
        bool silenced = false;
        bool heard = false; ///< its pattern has been played since it came or became worse
    };

    void take(const Alarm &alarm);
    void review();
    void sound();
    void setState(State state, int priority);

    Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    QHash<AlarmId, Voice> m_voices;
    State m_state = State::Quiet;
    int m_priority = 0;
    int m_lastPriority = 0; ///< of the last pattern; 0: none yet
    std::chrono::nanoseconds m_lastAt{0};
};

} // namespace Runnel
