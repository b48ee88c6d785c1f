// SPDX-License-Identifier: Apache-2.0
// What a clock on the wall shows, as a moment; and shifts by such clocks.
#pragma once

#include <QDate>
#include <QList>
#include <QTime>

namespace Runnel {

/// Wall clock, ms since the Unix epoch; `to` is exclusive. 0: open at that end.
struct Period
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

/// In the time zone of this machine. An hour that clocks show twice has two moments; what clocks
/// leave out in spring is the moment at which they are put forward.
namespace LocalTime {

qint64 earliest(QDate date, QTime time);
qint64 latest(QDate date, QTime time);
/// In which `at` lies. `changes` are the local times at which shifts change, in any order; where
/// there are none, the day is a shift.
Period shiftAt(const QList<QTime> &changes, qint64 at);
Period shiftBefore(const QList<QTime> &changes, qint64 at); ///< the one before that

} // namespace LocalTime
} // namespace Runnel
