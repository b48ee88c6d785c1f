// SPDX-License-Identifier: Apache-2.0
// Worst first, new at once, and never a din.
#include "sound/annunciator.h"

#include "alarm/alarm.h"

#include <algorithm>

namespace Runnel {

namespace {

using namespace std::chrono;

constexpr int worst = 1;
constexpr int mildest = 3;

} // namespace

Annunciator::Annunciator(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.createTimer([this] { sound(); }))
{}

Annunciator::~Annunciator() = default;

void Annunciator::apply(const std::vector<Alarm> &alarms)
{
    if (alarms.empty())
        return;
    for (const Alarm &alarm : alarms)
        take(alarm);
    review();
}

void Annunciator::take(const Alarm &alarm)
{
    if (!isUnacknowledged(alarm.condition.state)) {
        m_voices.remove(alarm.id);
        return;
    }
    const int priority = std::clamp(alarm.priority, worst, mildest);
    const auto known = m_voices.find(alarm.id);
    if (known == m_voices.end()) {
        m_voices.insert(alarm.id, {priority, alarm.raisedAt, false, false});
        return;
    }
    if (priority < known->priority || alarm.raisedAt != known->raisedAt) {
        known->silenced = false;
        known->heard = false;
    }
    known->priority = priority;
    known->raisedAt = alarm.raisedAt;
}

void Annunciator::silence()
{
    for (Voice &voice : m_voices)
        voice.silenced = true;
    review();
}

/// What should sound next, and when.
void Annunciator::review()
{
    int loud = 0;
    int hushed = 0;
    bool unheard = false;
    const auto worse = [](int priority, int than) { return than == 0 || priority < than; };
    for (const Voice &voice : std::as_const(m_voices)) {
        if (voice.silenced) {
            if (worse(voice.priority, hushed))
                hushed = voice.priority;
            continue;
        }
        if (voice.priority == mildest && voice.heard)
            continue;
        if (worse(voice.priority, loud)) {
            loud = voice.priority;
            unheard = false;
        }
        unheard = unheard || (voice.priority == loud && !voice.heard);
    }
    if (loud == 0) {
        m_timer->stop();
        setState(hushed == 0 ? State::Quiet : State::Silenced, hushed);
        return;
    }
    nanoseconds due = m_clock.now();
    if (m_lastPriority != 0 && (loud >= m_lastPriority || !unheard)) {
        const nanoseconds wait = unheard ? leastGap : loud == worst ? repeatOfOne : repeatOfTwo;
        due = std::max(due, m_lastAt + wait);
    }
    // Never at once from here: who hears of it may well call silence().
    m_timer->start(ceil<milliseconds>(due - m_clock.now()));
    setState(State::Sounding, loud);
}

void Annunciator::sound()
{
    const int due = m_priority;
    m_lastPriority = due;
    m_lastAt = m_clock.now();
    for (Voice &voice : m_voices) {
        if (voice.priority == due && !voice.silenced)
            voice.heard = true;
    }
    emit soundDue(due);
    review();
}

void Annunciator::setState(State state, int priority)
{
    if (m_state == state && m_priority == priority)
        return;
    m_state = state;
    m_priority = priority;
    emit stateChanged();
}

} // namespace Runnel
