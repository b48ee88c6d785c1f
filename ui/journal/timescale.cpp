// SPDX-License-Identifier: Apache-2.0
// Round steps.
#include "journal/timescale.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 steps[] = {second,  2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                            minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                            hour,    2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
                            2 * day, 7 * day,    14 * day,   28 * day,    91 * day,    364 * day};

} // namespace

TimeScale::TimeScale(qint64 from, qint64 to, double left, double right)
    : m_from(from)
    , m_to(std::max(to, from + shortest))
    , m_left(left)
    , m_right(std::max(right, left + 1))
{}

double TimeScale::x(qint64 at) const
{
    const double share = double(at - m_from) / double(m_to - m_from);
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

QList<TimeScale::Tick> TimeScale::ticks(double apart) const
{
    const double pixels = m_right - m_left;
    const double least = double(m_to - m_from) * apart / pixels;
    qint64 step = steps[std::size(steps) - 1];
    for (const qint64 candidate : steps) {
        if (double(candidate) >= least) {
            step = candidate;
            break;
        }
    }
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(m_from);
    const qint64 offset = qint64(begin.offsetFromUtc()) * 1000;
    QList<Tick> ticks;
    qint64 at = ((m_from + offset + step - 1) / step) * step - offset;
    for (; at <= m_to && ticks.size() < 200; at += step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
        const bool isDay = step >= day || time.time() == QTime(0, 0);
        const QString format = isDay           ? QStringLiteral("d MMM")
                               : step < minute ? QStringLiteral("HH:mm:ss")
                                               : QStringLiteral("HH:mm");
        ticks.push_back({x(at), QLocale().toString(time, format)});
    }
    return ticks;
}

} // namespace Runnel
