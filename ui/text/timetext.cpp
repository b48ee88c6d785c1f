// SPDX-License-Identifier: Apache-2.0
// Digits, not words: they are read at a glance and fit in every language.
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Runnel {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

const QChar noTime(0x2013);

QString formatted(qint64 at, QLatin1String format)
{
    if (at == 0)
        return noTime;
    return QDateTime::fromMSecsSinceEpoch(at).toString(QString(format));
}

} // namespace

QString TimeText::clock(qint64 at)
{
    return formatted(at, QLatin1String("HH:mm:ss"));
}

QString TimeText::clockMilliseconds(qint64 at)
{
    return formatted(at, QLatin1String("HH:mm:ss.zzz"));
}

QString TimeText::dayAndClock(qint64 at, qint64 now)
{
    if (at == 0)
        return noTime;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return clock(at);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock(at);
}

/// QLocale has one short format, all in digits, and one long one with the day of the week.
QString TimeText::day(QDate date, bool withYear)
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.toString(date, withYear ? QStringLiteral("yyyy年M月d日")
                                              : QStringLiteral("M月d日"));
    case QLocale::German:
    case QLocale::NorwegianBokmal:
        return locale.toString(date,
                               withYear ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d. MMM"));
    default:
        return locale.toString(date,
                               withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
    }
}

QString TimeText::running(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    const auto two = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0'));
    };
    if (seconds >= 86'400)
        return TimeWords::tr("%1 d %2 h").arg(seconds / 86'400).arg(two(seconds / 3600 % 24));
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' +
               two(seconds % 60);
    return two(seconds / 60) + u':' + two(seconds % 60);
}

QString TimeText::age(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    if (seconds < 60)
        return TimeWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return TimeWords::tr("%1 min").arg(seconds / 60);
    if (seconds < 86'400)
        return TimeWords::tr("%1 h").arg(seconds / 3600);
    return TimeWords::tr("%1 d").arg(seconds / 86'400);
}

} // namespace Runnel
