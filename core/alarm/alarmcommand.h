// SPDX-License-Identifier: Apache-2.0
// What a person does about an alarm, as a value.
#pragma once

#include "alarm/alarmid.h"
#include "base/fault.h"

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Runnel {

/// Whoever only looks; who runs the plant; who changes it. Each may do what the one before may.
enum class Role { Viewer, Operator, Engineer };

struct AlarmCommand
{
    enum class Kind { Acknowledge, Shelve, Unshelve, Close, TakeOut, PutBack };

    static constexpr std::chrono::hours longestShelf{12};
    static constexpr qsizetype longestNote = 500;

    Kind kind = Kind::Acknowledge;
    AlarmId alarm;
    QString by; ///< who; never empty for a command that is carried out
    Role role = Role::Viewer;
    QString note; ///< must not be empty for Shelve, Close and TakeOut
    std::chrono::seconds shelfTime{0};
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::AlarmCommand)
