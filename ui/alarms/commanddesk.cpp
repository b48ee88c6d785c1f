// SPDX-License-Identifier: Apache-2.0
// Every press has an answer.
#include "alarms/commanddesk.h"

#include "runtime/runtimeclient.h"

#include <algorithm>
#include <vector>

namespace Runnel {

CommandDesk::CommandDesk(const PanelContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_timer(context.clock.createTimer([this] { giveUp(); }))
{
    connect(&context.client, &RuntimeClient::commandDone, this, &CommandDesk::take);
}

void CommandDesk::send(const AlarmCommand &command)
{
    if (m_waiting.size() >= mostWaiting) {
        emit answered(command,
                      Fault{FaultKind::CommandRefused, tr("Too many commands wait for an answer."),
                            tr("Wait a moment, then do it again."), 0, RetryAdvice::Soon});
        return;
    }
    const quint64 number = m_context.client.execute(command);
    m_waiting[number] = {command, m_context.clock.now() + patience};
    if (!m_timer->isActive())
        m_timer->start(patience);
    emit changed();
}

bool CommandDesk::isWaiting(const AlarmId &alarm) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [&](const auto &entry) { return entry.second.command.alarm == alarm; });
}

void CommandDesk::take(quint64 number, const Fault &fault)
{
    const auto waiting = m_waiting.find(number);
    if (waiting == m_waiting.end())
        return; // somebody else's
    const AlarmCommand command = waiting->second.command;
    m_waiting.erase(waiting);
    if (m_waiting.empty())
        m_timer->stop();
    emit changed();
    emit answered(command, fault);
}

void CommandDesk::giveUp()
{
    const auto now = m_context.clock.now();
    std::vector<quint64> due;
    auto next = std::chrono::nanoseconds::max();
    for (const auto &[number, waiting] : m_waiting) {
        if (waiting.due <= now)
            due.push_back(number);
        else
            next = std::min(next, waiting.due - now);
    }
    if (next != std::chrono::nanoseconds::max())
        m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(next));
    for (const quint64 number : due)
        take(number,
             Fault{FaultKind::Internal, tr("The connector has not answered within 10 s."),
                   tr("Look at the alarm's state before you do it again."), 0, RetryAdvice::Soon});
}

} // namespace Runnel
