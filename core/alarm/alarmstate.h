// SPDX-License-Identifier: Apache-2.0
// The states of an alarm after ISA-18.2, and every way from one to another.
#pragma once

#include <QObject>

#include <optional>

namespace Runnel {

/// What an alarm is, apart from its measurements.
struct AlarmCondition
{
    Q_GADGET
public:
    enum class State {
        Normal, ///< over and acknowledged; no longer shown
        ActiveUnacknowledged,
        ActiveAcknowledged,
        ClearedUnacknowledged, ///< quiet again, but nobody has said that he saw it
        Shelved,               ///< set aside by an operator, for a time
        Suppressed,            ///< not shown by design, while a stated condition holds
        OutOfService,          ///< taken out by an engineer, until he puts it back
    };
    Q_ENUM(State)

    State state = State::Normal;
    bool active = false; ///< the camera reports it; goes on under a shelf, too

    friend bool operator==(const AlarmCondition &, const AlarmCondition &) = default;
};

using AlarmState = AlarmCondition::State;

/// What can happen to an alarm.
enum class AlarmInput {
    Raised, ///< reported, for the first time or again
    Quiet,  ///< not reported for the quiet time
    Acknowledge,
    Close, ///< over by an operator's judgement
    Shelve,
    Unshelve,     ///< lifted by hand
    ShelfExpired, ///< a shelf always ends by itself
    Suppress,
    Unsuppress,
    TakeOut,
    PutBack,
};

/// The condition after `input`, or nothing when that cannot be done in this state. Pure.
std::optional<AlarmCondition> nextCondition(AlarmCondition from, AlarmInput input);

/// True when somebody should look: active or cleared, and nobody has acknowledged it.
bool isUnacknowledged(AlarmState state);
/// Not set aside in any way, and not over.
bool isShown(AlarmState state);

} // namespace Runnel
