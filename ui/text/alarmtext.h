// SPDX-License-Identifier: Apache-2.0
// Alarms in words.
#pragma once

#include "alarm/alarm.h"
#include "alarm/journal.h"

#include <QString>

namespace Runnel {

/// In the language that is chosen now. Foreign text comes out escaped, on one line.
namespace AlarmText {

QString state(AlarmState state); ///< "Not acknowledged"
/// "Leak, located", "Leak, no place", "No signal from the camera" …
QString what(const Alarm &alarm);
QString kind(const AlarmId &id); ///< what(), where no more than the identity is known
/// The asset, with the camera where it is another name; for the connector's own: the endpoint.
QString where(const Alarm &alarm);
QString camera(const AlarmId &id); ///< the endpoint's device, and the camera the payload names
QString happened(const JournalLine &line); ///< "Acknowledged", "Priority …", "Reported again"
QString input(AlarmInput input);
QString role(Role role);
/// What came with an alarm: the camera's own words, or the connector's in the panel's language.
/// Not escaped yet.
QString message(const AlarmId &id, const QString &message);

} // namespace AlarmText
} // namespace Runnel
