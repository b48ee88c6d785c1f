// SPDX-License-Identifier: Apache-2.0
// Few endpoints at a time: plain loops.
#include "mqtt/endpointholds.h"

#include <algorithm>

namespace Runnel {

void EndpointHolds::add(const EndpointId &endpoint, const Fault &why, std::chrono::nanoseconds now)
{
    const int refusals = m_refusals[endpoint]++;
    const auto delay = std::min(shortest * (1 << std::min(refusals, 4)), longest);
    m_held.insert(endpoint, {why, now + delay});
}

bool EndpointHolds::isHeld(const EndpointId &endpoint) const
{
    return m_held.contains(endpoint);
}

std::vector<EndpointId> EndpointHolds::takeDue(std::chrono::nanoseconds now)
{
    std::vector<EndpointId> due;
    m_held.removeIf([&](QHash<EndpointId, Held>::iterator held) {
        if (held.value().until > now)
            return false;
        due.push_back(held.key());
        return true;
    });
    return due;
}

std::vector<EndpointId> EndpointHolds::takeAll()
{
    m_refusals.clear();
    return takeDue(std::chrono::nanoseconds::max());
}

std::vector<EndpointId> EndpointHolds::takeKind(FaultKind kind)
{
    std::vector<EndpointId> taken;
    m_held.removeIf([&](QHash<EndpointId, Held>::iterator held) {
        if (held.value().why.kind != kind)
            return false;
        taken.push_back(held.key());
        return true;
    });
    for (const EndpointId &endpoint : taken)
        m_refusals.remove(endpoint);
    return taken;
}

void EndpointHolds::postpone(const EndpointId &endpoint, const Fault &why,
                             std::chrono::nanoseconds until)
{
    m_held.insert(endpoint, {why, until});
}

void EndpointHolds::succeeded(const EndpointId &endpoint)
{
    if (!m_refusals.isEmpty() && !isHeld(endpoint))
        m_refusals.remove(endpoint);
}

std::optional<std::chrono::nanoseconds> EndpointHolds::nextDue() const
{
    std::optional<std::chrono::nanoseconds> soonest;
    for (const Held &held : m_held)
        soonest = std::min(soonest.value_or(held.until), held.until);
    return soonest;
}

Fault EndpointHolds::fault() const
{
    return m_held.isEmpty() ? Fault{} : m_held.cbegin()->why;
}

bool EndpointHolds::hasKind(FaultKind kind) const
{
    return std::any_of(m_held.begin(), m_held.end(),
                       [kind](const Held &held) { return held.why.kind == kind; });
}

} // namespace Runnel
