// SPDX-License-Identifier: Apache-2.0
// What stands in the cells of the list of alarms.
#pragma once

#include "alarms/alarmlistmodel.h"

namespace Runnel {

/// In the language that is chosen now; foreign text comes out escaped. `now` is wall clock, ms.
namespace AlarmCells {

QString title(AlarmListModel::Column column);
QString text(const Alarm &alarm, AlarmListModel::Column column, qint64 now);
QString text(const AlarmFold &fold, AlarmListModel::Column column, qint64 now);
QString spoken(const Alarm &alarm, qint64 now); ///< the row as a sentence for a screen reader
QString spoken(const AlarmFold &fold);
QString first();                              ///< the mark of the first of a burst
QString since(qint64 at, qint64 now);         ///< "14:21:07"; of another day "23 Nov 14:21"
bool isNumber(AlarmListModel::Column column); ///< stands at the right

} // namespace AlarmCells
} // namespace Runnel
