// SPDX-License-Identifier: Apache-2.0
// Commands on their way, and what became of them.
#pragma once

#include "alarm/alarmcommand.h"
#include "base/clock.h"
#include "session/panelcontext.h"

#include <QObject>

#include <map>

namespace Runnel {

/// Sends what a person pressed. An answer comes once for each, also when the runtime stays silent:
/// then it says so. Panel's thread.
class CommandDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{10};
    static constexpr std::size_t mostWaiting = 16; ///< further ones are refused

    explicit CommandDesk(const PanelContext &context, QObject *parent = nullptr);

    void send(const AlarmCommand &command);
    bool isWaiting(const AlarmId &alarm) const;

signals:
    void changed(); ///< another command waits, or one less
    void answered(const Runnel::AlarmCommand &command, const Runnel::Fault &fault);

private:
    struct Waiting
    {
        AlarmCommand command;
        std::chrono::nanoseconds due{0};
    };

    void take(quint64 number, const Fault &fault);
    void giveUp();

    PanelContext m_context;
    std::map<quint64, Waiting> m_waiting;
    std::unique_ptr<Timer> m_timer;
};

} // namespace Runnel
