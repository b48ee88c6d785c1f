// SPDX-License-Identifier: Apache-2.0
// How many a second, over the last few.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace Runnel {

/// Given the total now and then, by the monotonic clock. Keeps what it needs and no more than
/// five seconds of it.
class FeedRate
{
public:
    void add(std::chrono::nanoseconds now, quint64 total);
    double perSecond(std::chrono::nanoseconds now) const;

private:
    struct Reading
    {
        std::chrono::nanoseconds at{0};
        quint64 total = 0;
    };

    std::deque<Reading> m_readings;
};

} // namespace Runnel
