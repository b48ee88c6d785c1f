// SPDX-License-Identifier: Apache-2.0
// Both distances from UTC that there may be are tried.
#include "handover/localtime.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Runnel {

namespace {

constexpr qint64 day = 86'400'000;

qint64 offsetAt(qint64 at)
{
    return qint64(QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc()) * 1000;
}

/// The first and the last moment at which clocks show it.
std::pair<qint64, qint64> momentsOf(QDate date, QTime time)
{
    const qint64 shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = shown - offsetAt(shown - day);
    const qint64 after = shown - offsetAt(shown + day);
    const bool isBefore = before + offsetAt(before) == shown;
    const bool isAfter = after + offsetAt(after) == shown;
    if (isBefore && isAfter)
        return std::minmax(before, after);
    if (isBefore || isAfter)
        return isBefore ? std::pair(before, before) : std::pair(after, after);
    // Left out: clocks are put forward somewhere between the two.
    qint64 least = std::min(before, after);
    qint64 most = std::max(before, after);
    const qint64 old = offsetAt(least);
    while (most - least > 1) {
        const qint64 middle = least + (most - least) / 2;
        (offsetAt(middle) == old ? least : most) = middle;
    }
    return {most, most};
}

} // namespace

qint64 LocalTime::earliest(QDate date, QTime time)
{
    return momentsOf(date, time).first;
}

qint64 LocalTime::latest(QDate date, QTime time)
{
    return momentsOf(date, time).second;
}

Period LocalTime::shiftAt(const QList<QTime> &changes, qint64 at)
{
    QList<QTime> times;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(times),
                 [](QTime time) { return time.isValid(); });
    if (times.isEmpty())
        times += QTime(0, 0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(at).date();
    Period shift;
    for (int days = -1; days <= 1; ++days) {
        for (const QTime &time : times) {
            const qint64 change = earliest(today.addDays(days), time);
            if (change <= at)
                shift.from = std::max(shift.from, change);
            else
                shift.to = shift.to == 0 ? change : std::min(shift.to, change);
        }
    }
    return shift;
}

Period LocalTime::shiftBefore(const QList<QTime> &changes, qint64 at)
{
    return shiftAt(changes, shiftAt(changes, at).from - 1);
}

} // namespace Runnel
