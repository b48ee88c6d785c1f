// SPDX-License-Identifier: Apache-2.0
// How long to wait before the next try: doubling, full jitter, reset by health.
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Runnel {

/// Full jitter: the n-th delay is uniform between `floor` and min(ceiling, base * 2^n), so
/// that a thousand endpoints that fail together do not come back together. The generator is
/// borrowed and outlives this.
class Backoff
{
public:
    struct Settings
    {
        std::chrono::milliseconds base{1000};
        std::chrono::milliseconds ceiling{60'000};
        std::chrono::milliseconds floor{100};          ///< never a busy loop, whatever the dice say
        std::chrono::milliseconds stableAfter{30'000}; ///< health this long forgets the past
    };

    Backoff(const Settings &settings, QRandomGenerator &random);

    /// The delay before the next try; counts as a failure. `ceiling` replaces the settings'
    /// when it is positive (a refusal by status may wait longer than a lost connection).
    std::chrono::milliseconds next(std::chrono::milliseconds ceiling = {});
    /// `base` from now on (an event stream's `retry:` field); clears no history.
    void setBase(std::chrono::milliseconds base);
    void reportHealthyFor(std::chrono::milliseconds duration); ///< resets when long enough
    void reset();
    int failures() const { return m_failures; }

private:
    Settings m_settings;
    QRandomGenerator &m_random;
    int m_failures = 0;
};

} // namespace Runnel
