// SPDX-License-Identifier: Apache-2.0
// Exponential backoff with full jitter.
#include "base/backoff.h"

#include <algorithm>

namespace Runnel {

Backoff::Backoff(const Settings &settings, QRandomGenerator &random)
    : m_settings(settings)
    , m_random(random)
{}

std::chrono::milliseconds Backoff::next(std::chrono::milliseconds ceiling)
{
    const auto limit = ceiling.count() > 0 ? ceiling : m_settings.ceiling;
    auto span = m_settings.base;
    for (int i = 0; i < m_failures && span < limit; ++i)
        span *= 2;
    span = std::min(span, limit);
    ++m_failures;
    const auto drawn = std::chrono::milliseconds(m_random.bounded(qint64{span.count()} + 1));
    return std::max(drawn, std::min(m_settings.floor, limit));
}

void Backoff::setBase(std::chrono::milliseconds base)
{
    m_settings.base = base;
}

void Backoff::reportHealthyFor(std::chrono::milliseconds duration)
{
    if (duration >= m_settings.stableAfter)
        reset();
}

void Backoff::reset()
{
    m_failures = 0;
}

} // namespace Runnel
