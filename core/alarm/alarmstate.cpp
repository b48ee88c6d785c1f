// SPDX-License-Identifier: Apache-2.0
// The transitions, one state a row.
#include "alarm/alarmstate.h"

namespace Runnel {

namespace {

using State = AlarmState;

std::optional<State> shown(State state, AlarmInput input)
{
    switch (input) {
    case AlarmInput::Raised:
        return state == State::ActiveAcknowledged ? state : State::ActiveUnacknowledged;
    case AlarmInput::Quiet:
        if (state == State::ActiveUnacknowledged)
            return State::ClearedUnacknowledged;
        return state == State::ActiveAcknowledged ? State::Normal : state;
    case AlarmInput::Acknowledge:
        if (state == State::ActiveUnacknowledged)
            return State::ActiveAcknowledged;
        if (state == State::ClearedUnacknowledged)
            return State::Normal;
        return std::nullopt;
    case AlarmInput::Close:
        return state == State::Normal ? std::nullopt : std::optional(State::Normal);
    case AlarmInput::Shelve:
        return state == State::Normal ? std::nullopt : std::optional(State::Shelved);
    case AlarmInput::Suppress:
        return State::Suppressed;
    case AlarmInput::TakeOut:
        return State::OutOfService;
    default:
        return std::nullopt;
    }
}

std::optional<State> shelved(bool active, AlarmInput input)
{
    switch (input) {
    case AlarmInput::Raised:
    case AlarmInput::Quiet:
        return State::Shelved;
    case AlarmInput::Unshelve: // who lifts it has seen it
        return active ? State::ActiveAcknowledged : State::Normal;
    case AlarmInput::ShelfExpired:
        return active ? State::ActiveUnacknowledged : State::ClearedUnacknowledged;
    case AlarmInput::TakeOut:
        return State::OutOfService;
    default:
        return std::nullopt;
    }
}

std::optional<State> setAside(State state, bool active, AlarmInput input)
{
    const AlarmInput end =
        state == State::Suppressed ? AlarmInput::Unsuppress : AlarmInput::PutBack;
    if (input == end)
        return active ? State::ActiveUnacknowledged : State::Normal;
    if (input == AlarmInput::Raised || input == AlarmInput::Quiet)
        return state;
    if (input == AlarmInput::TakeOut && state == State::Suppressed)
        return State::OutOfService;
    return std::nullopt;
}

std::optional<State> nextState(State state, bool active, AlarmInput input)
{
    switch (state) {
    case State::Normal:
    case State::ActiveUnacknowledged:
    case State::ActiveAcknowledged:
    case State::ClearedUnacknowledged:
        return shown(state, input);
    case State::Shelved:
        return shelved(active, input);
    case State::Suppressed:
    case State::OutOfService:
        return setAside(state, active, input);
    }
    return std::nullopt;
}

} // namespace

std::optional<AlarmCondition> nextCondition(AlarmCondition from, AlarmInput input)
{
    const std::optional<State> state = nextState(from.state, from.active, input);
    if (!state)
        return std::nullopt;
    AlarmCondition next{*state, from.active};
    if (input == AlarmInput::Raised)
        next.active = true;
    else if (input == AlarmInput::Quiet || input == AlarmInput::Close)
        next.active = false;
    return next;
}

bool isUnacknowledged(AlarmState state)
{
    return state == State::ActiveUnacknowledged || state == State::ClearedUnacknowledged;
}

bool isShown(AlarmState state)
{
    return isUnacknowledged(state) || state == State::ActiveAcknowledged;
}

} // namespace Runnel
