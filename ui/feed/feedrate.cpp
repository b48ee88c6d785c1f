// SPDX-License-Identifier: Apache-2.0
// A sliding window.
#include "feed/feedrate.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr std::chrono::seconds stretch{5};
constexpr std::chrono::milliseconds closest{200};
constexpr std::chrono::seconds leastStretch{1}; // the first events are no flood

} // namespace

void FeedRate::add(std::chrono::nanoseconds now, quint64 total)
{
    if (!m_readings.empty() && total < m_readings.back().total)
        m_readings.clear();
    if (m_readings.size() >= 2 && now - m_readings[m_readings.size() - 2].at < closest)
        m_readings.back() = {now, total};
    else
        m_readings.push_back({now, total});
    // The one before the window stays: what came since it counts.
    while (m_readings.size() > 2 && now - m_readings[1].at >= stretch)
        m_readings.pop_front();
}

double FeedRate::perSecond(std::chrono::nanoseconds now) const
{
    if (m_readings.empty() || now - m_readings.back().at >= stretch)
        return 0;
    const Reading &first = m_readings.front();
    const auto time =
        std::clamp<std::chrono::nanoseconds>(now - first.at, leastStretch, 2 * stretch);
    return double(m_readings.back().total - first.total) /
           std::chrono::duration<double>(time).count();
}

} // namespace Runnel
