// SPDX-License-Identifier: Apache-2.0
// By the local calendar: a day of 23 or 25 hours is one, too.
#include "alarms/shiftend.h"

#include "alarm/alarmcommand.h"

#include <QDateTime>

#include <algorithm>

namespace Runnel {

QList<QTime> usualShiftEnds()
{
    return {QTime(6, 0), QTime(14, 0), QTime(22, 0)};
}

qint64 nextShiftEnd(const QList<QTime> &ends, qint64 now)
{
    qint64 next = now + std::chrono::milliseconds(AlarmCommand::longestShelf).count();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    for (const QDate &date : {today, today.addDays(1)}) {
        for (const QTime &time : ends) {
            const qint64 at = QDateTime(date, time).toMSecsSinceEpoch();
            if (time.isValid() && at > now + 60'000)
                next = std::min(next, at);
        }
    }
    return next;
}

} // namespace Runnel
