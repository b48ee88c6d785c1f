// SPDX-License-Identifier: Apache-2.0
// All alarms there are, what happens to them, and what people do about them.
#pragma once

#include "alarm/alarm.h"
#include "alarm/alarmcommand.h"
#include "config/config.h"
#include "event/event.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Runnel {
class Clock;

/// One line of the journal: what happened to an alarm.
struct AlarmEntry
{
    Alarm alarm; ///< behind it
    AlarmState before = AlarmState::Normal;
    AlarmInput input = AlarmInput::Raised;
    qint64 at = 0; ///< wall clock, ms
    QString by;    ///< empty: nobody, by itself
    QString note;
};

/// Counts for the banner. "Shown" leaves out what is shelved, suppressed or out of service.
struct AlarmSummary
{
    size_t active = 0;         ///< shown and active
    size_t unacknowledged = 0; ///< shown, and nobody has said that he saw it
    size_t shelved = 0;
    std::array<size_t, 3> byPriority{}; ///< shown, 1 first
    size_t recent = 0;                  ///< new ones in the last ten minutes
    bool flood = false;

    friend bool operator==(const AlarmSummary &, const AlarmSummary &) = default;
};

/// The rules of ISA-18.2 over what cameras report and what the connector notices of itself. Lives
/// on the core thread; has no GUI and no disk: what changed is told, and taken back by restore().
///
/// Cameras never say that a leak is over. An alarm clears when it was not reported for
/// `quietAfter` of time in which its camera was watched; while its stream is down or its analytics
/// are off, that time stands still.
class AlarmStore final : public QObject
{
    Q_OBJECT
public:
    /// A hostile camera may name any number of places: above this they share one alarm.
    static constexpr size_t mostPerEndpoint = 500;
    static constexpr qsizetype longestPayload = 64 * 1024;

    explicit AlarmStore(Clock &clock, QObject *parent = nullptr);
    ~AlarmStore() override;

    void setConfig(const Config &config);
    void restore(const std::vector<Alarm> &alarms); ///< of an earlier run; before anything is taken

    void take(const EventBatch &batch);
    /// Whether silence of this endpoint means anything: its stream is live and it looks.
    void setWatched(const EndpointId &endpoint, bool watched);
    /// A condition of the connector's own. Raised when it has held for `delay`, cleared at once.
    void setSystemCondition(const AlarmId &id, bool holds, int priority, const QString &message,
                            std::chrono::milliseconds delay = {});

    /// Refused with a fault that says why: the role, the state, a missing note, an unknown alarm.
    Fault execute(const AlarmCommand &command);

    std::vector<Alarm> alarms() const;                  ///< all that are not Normal, by identity
    std::optional<Alarm> find(const AlarmId &id) const; ///< nothing when it is Normal
    AlarmSummary summary() const;

signals:
    /// Also for repeats; an alarm that is Normal now is gone.
    void changed(const Runnel::Alarm &alarm);
    void recorded(const Runnel::AlarmEntry &entry); ///< not for repeats
    void floodChanged(bool flood);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
