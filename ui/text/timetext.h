// SPDX-License-Identifier: Apache-2.0
// Times and durations in words, by the locale.
#pragma once

#include <QDate>
#include <QString>

namespace Runnel {

/// Times are wall clock, milliseconds since the Unix epoch; 0 gives a dash.
namespace TimeText {

QString clock(qint64 at);                   ///< "14:21:07", local
QString clockMilliseconds(qint64 at);       ///< "14:21:07.123"
QString dayAndClock(qint64 at, qint64 now); ///< with the day when that is not today
/// "31 Dec", "31. Dez.", "12月31日"; with the year where it is wanted.
QString day(QDate date, bool withYear = false);
QString running(qint64 milliseconds);       ///< "00:42", "1:04:10", "3 d 04 h": a stopwatch
QString age(qint64 milliseconds);           ///< "2 s", "12 min", "3 h", "4 d"

} // namespace TimeText
} // namespace Runnel
