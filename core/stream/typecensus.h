// SPDX-License-Identifier: Apache-2.0
// Counts the event types of a stream, with one bounded sample each.
#pragma once

#include "event/event.h"
#include "stream/probereport.h"

#include <vector>

namespace Runnel {

class TypeCensus
{
public:
    void count(const Event &event);

    const std::vector<ProbeEventType> &types() const { return m_types; } ///< in order of arrival
    quint64 others() const { return m_others; } ///< events of types for which there was no room
    quint64 total() const { return m_total; }

private:
    std::vector<ProbeEventType> m_types;
    quint64 m_others = 0;
    quint64 m_total = 0;
};

} // namespace Runnel
