// SPDX-License-Identifier: Apache-2.0
// Counts in a ring of stretches.
#include "endpoints/ratehistory.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr qint64 window = 10'000;
constexpr qint64 closest = 900; // readings come once a second, more often when a state changes

} // namespace

void RateHistory::add(qint64 at, quint64 total)
{
    const qint64 stretch = at / stretchMilliseconds;
    if (!m_readings.empty() && (total < m_readings.back().total || at < m_readings.back().at)) {
        m_readings.clear();
        m_counts.fill(0);
        m_stretch = stretch;
    }
    turnTo(stretch);
    if (!m_readings.empty())
        m_counts[std::size_t(stretch % stretches)] += total - m_readings.back().total;
    if (m_readings.size() >= 2 && at - m_readings[m_readings.size() - 2].at < closest)
        m_readings.back() = {at, total};
    else
        m_readings.push_back({at, total});
    while (m_readings.size() > 2 && at - m_readings[1].at >= window)
        m_readings.pop_front();
}

void RateHistory::turnTo(qint64 stretch)
{
    if (stretch - m_stretch >= stretches)
        m_counts.fill(0);
    else
        for (qint64 next = m_stretch + 1; next <= stretch; ++next)
            m_counts[std::size_t(next % stretches)] = 0;
    m_stretch = stretch;
}

double RateHistory::perSecond(qint64 now) const
{
    if (m_readings.size() < 2 || now - m_readings.back().at >= window)
        return 0;
    const Reading &first = m_readings.front();
    const qint64 time = std::clamp<qint64>(now - first.at, 1'000, 2 * window);
    return double(m_readings.back().total - first.total) * 1'000 / double(time);
}

std::vector<double> RateHistory::line(qint64 now) const
{
    std::vector<double> rates(stretches, 0);
    const qint64 last = now / stretchMilliseconds;
    for (int i = 0; i < stretches; ++i) {
        const qint64 stretch = last - (stretches - 1 - i);
        if (stretch > m_stretch || stretch <= m_stretch - stretches || stretch < 0)
            continue;
        rates[std::size_t(i)] = double(m_counts[std::size_t(stretch % stretches)]) * 1'000 /
                                double(stretchMilliseconds);
    }
    // The running one has not had all of its time.
    const qint64 begun = std::max<qint64>(1'000, now % stretchMilliseconds);
    rates.back() *= double(stretchMilliseconds) / double(begun);
    return rates;
}

} // namespace Runnel
