// SPDX-License-Identifier: Apache-2.0
// Log-spaced latency histogram.
#include "base/histogram.h"

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {
constexpr double smallestSeconds = 1e-6;
}

double Histogram::upperBoundSeconds(int bucket)
{
    return smallestSeconds * std::pow(10.0, double(bucket) / bucketsPerDecade);
}

void Histogram::add(std::chrono::nanoseconds value)
{
    const double seconds = std::max(0.0, std::chrono::duration<double>(value).count());
    int bucket = 0;
    if (seconds > smallestSeconds)
        bucket = int(std::ceil(std::log10(seconds / smallestSeconds) * bucketsPerDecade - 1e-9));
    ++m_buckets[size_t(std::clamp(bucket, 0, bucketCount - 1))];
    ++m_count;
    m_sum += seconds;
}

void Histogram::clear()
{
    *this = {};
}

double Histogram::percentileMilliseconds(double fraction) const
{
    if (m_count == 0)
        return 0;
    const auto rank = quint64(std::ceil(fraction * double(m_count)));
    quint64 seen = 0;
    for (int bucket = 0; bucket < bucketCount; ++bucket) {
        seen += m_buckets[size_t(bucket)];
        if (seen >= std::max<quint64>(rank, 1))
            return upperBoundSeconds(bucket) * 1000.0;
    }
    return upperBoundSeconds(bucketCount - 1) * 1000.0;
}

quint64 Histogram::countUpTo(double seconds) const
{
    quint64 seen = 0;
    for (int bucket = 0; bucket < bucketCount && upperBoundSeconds(bucket) <= seconds * (1 + 1e-9);
         ++bucket)
        seen += m_buckets[size_t(bucket)];
    return seen;
}

} // namespace Runnel
