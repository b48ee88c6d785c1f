// SPDX-License-Identifier: Apache-2.0
// How many publications may be unanswered: few for a near broker, all for a far one.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace Runnel {

/// A client library pays for every message under way at every acknowledgement, so a large window
/// to a broker that answers at once costs processor time and brings nothing (measured: 10 against
/// 18 µs a message at 100 and 1,000). The window is therefore narrow until the quickest of a few
/// answers took `farFrom`; then it is as wide as granted, and looks again after `memory`. The
/// quickest, because a busy machine delays some answers, and distance all of them.
class WindowSize
{
public:
    static constexpr qsizetype narrow = 128;
    static constexpr std::chrono::milliseconds farFrom{15};
    static constexpr int samples = 4;
    static constexpr std::chrono::seconds memory{60};

    qsizetype of(qsizetype granted, std::chrono::nanoseconds now) const
    {
        return now < m_wideUntil ? granted : std::min(granted, narrow);
    }
    void noteSent(quint32 token, std::chrono::nanoseconds now)
    {
        if (m_token != 0)
            return; // one at a time
        m_token = token;
        m_sentAt = now;
    }
    void noteAnswer(quint32 token, std::chrono::nanoseconds now)
    {
        if (token != m_token)
            return;
        m_token = 0;
        m_quickest = std::min(m_quickest, now - m_sentAt);
        if (++m_answers < samples)
            return;
        if (m_quickest >= farFrom && now >= m_wideUntil)
            m_wideUntil = now + memory;
        m_answers = 0;
        m_quickest = std::chrono::nanoseconds::max();
    }
    void reset() { *this = {}; } ///< another connection, perhaps another broker

private:
    std::chrono::nanoseconds m_wideUntil{0};
    std::chrono::nanoseconds m_sentAt{0};
    std::chrono::nanoseconds m_quickest = std::chrono::nanoseconds::max();
    quint32 m_token = 0; ///< whose answer is timed; 0: nobody's
    int m_answers = 0;
};

} // namespace Runnel
