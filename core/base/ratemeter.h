// SPDX-License-Identifier: Apache-2.0
// Events per second over a sliding window.
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace Runnel {

/// Counts in one-second slots; constant memory. Times come from Clock::now().
class RateMeter
{
public:
    static constexpr int windowSeconds = 10;

    void add(std::chrono::nanoseconds now, quint64 events = 1);
    double perSecond(std::chrono::nanoseconds now) const; ///< mean over the last full seconds

private:
    struct Slot
    {
        qint64 second = -1;
        quint64 events = 0;
    };
    std::array<Slot, windowSeconds + 1> m_slots{};
};

} // namespace Runnel
