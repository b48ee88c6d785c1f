// SPDX-License-Identifier: Apache-2.0
// How many events an endpoint brought, over the last minutes.
#pragma once

#include <QtGlobal>

#include <array>
#include <deque>
#include <vector>

namespace Runnel {

/// From totals that are read now and then. Five minutes in stretches of five seconds; times are
/// wall clock, ms. A total that falls, or a clock that is set back, begins anew.
class RateHistory
{
public:
    static constexpr qint64 stretchMilliseconds = 5'000;
    static constexpr int stretches = 60;

    void add(qint64 at, quint64 total);
    double perSecond(qint64 now) const; ///< over the last ten seconds
    /// Of each stretch, events a second, oldest first; the last is the one that runs.
    std::vector<double> line(qint64 now) const;
    bool isEmpty() const { return m_readings.empty(); }

private:
    struct Reading
    {
        qint64 at = 0;
        quint64 total = 0;
    };

    void turnTo(qint64 stretch);

    std::array<quint64, stretches> m_counts{}; ///< by stretch modulo their number
    qint64 m_stretch = 0;                      ///< the one that runs
    std::deque<Reading> m_readings;            ///< a second apart, of the last ten
};

} // namespace Runnel
