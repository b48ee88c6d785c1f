// SPDX-License-Identifier: Apache-2.0
// Latencies in fixed buckets: percentiles for status, cumulative counts for metrics.
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace Runnel {

/// Log-spaced buckets from 1 µs to 10^5 s, twenty a decade: a percentile is right within 12 %.
/// Constant memory, no allocation. Not thread-safe.
class Histogram
{
public:
    static constexpr int bucketsPerDecade = 20;
    static constexpr int decades = 11;

    void add(std::chrono::nanoseconds value);
    void clear();

    quint64 count() const { return m_count; }
    double sumSeconds() const { return m_sum; }
    /// In milliseconds; `fraction` between 0 and 1. 0 when empty.
    double percentileMilliseconds(double fraction) const;
    quint64 countUpTo(double seconds) const; ///< how many fell into buckets that end at or below it

private:
    static constexpr int bucketCount = bucketsPerDecade * decades + 1;
    static double upperBoundSeconds(int bucket);

    std::array<quint64, bucketCount> m_buckets{};
    quint64 m_count = 0;
    double m_sum = 0;
};

} // namespace Runnel
