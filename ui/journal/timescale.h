// SPDX-License-Identifier: Apache-2.0
// Where on a line of time something lies, and which times are written below it.
#pragma once

#include <QList>
#include <QString>

namespace Runnel {

/// Times are wall clock, ms. Pure.
class TimeScale
{
public:
    static constexpr qint64 shortest = 10'000; ///< a shorter time is drawn as long as this

    struct Tick
    {
        double x = 0;
        QString label;
    };

    TimeScale(qint64 from, qint64 to, double left, double right);

    double x(qint64 at) const; ///< within left and right
    /// At full minutes, hours or days by the local clock, so many pixels apart at least.
    QList<Tick> ticks(double apart) const;

private:
    qint64 m_from;
    qint64 m_to;
    double m_left;
    double m_right;
};

} // namespace Runnel
