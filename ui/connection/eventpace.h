// SPDX-License-Identifier: Apache-2.0
// How often events of each type come, as far as it was heard.
#pragma once

#include "stream/probereport.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace Runnel {

class EventPace
{
public:
    static constexpr size_t leastGaps = 2; ///< before anything is said
    static constexpr size_t mostGaps = 64; ///< of one type, the newest

    void clear() { m_types.clear(); }
    /// `now`: monotonic.
    void take(const std::vector<ProbeEventType> &types, std::chrono::milliseconds now);
    /// The longest time between two of them, in whole seconds, at least one: a watch that waits
    /// several times as long raises no false alarm.
    std::optional<std::chrono::seconds> interval(const QByteArray &type) const;
    /// The type that looks like a heartbeat by its name; empty: none was heard.
    QByteArray heartbeat() const;

private:
    struct Heard
    {
        quint64 count = 0;
        std::chrono::milliseconds at{0};
        std::deque<std::chrono::milliseconds> gaps;
    };

    std::map<QByteArray, Heard> m_types;
};

} // namespace Runnel
