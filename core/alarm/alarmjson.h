// SPDX-License-Identifier: Apache-2.0
// An alarm as JSON: in the database, on topics, and between programs.
#pragma once

#include "alarm/alarm.h"

#include <QJsonObject>

#include <optional>

namespace Runnel {

/// All of it; what is unknown is left out. Times are milliseconds since the Unix epoch.
QJsonObject toJson(const Alarm &alarm);
/// Nothing when it is no alarm of this program's making.
std::optional<Alarm> alarmFromJson(const QJsonObject &object);

} // namespace Runnel
