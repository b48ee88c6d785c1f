// SPDX-License-Identifier: Apache-2.0
// Endpoints whose messages the broker does not take just now, and when to try each again.
#pragma once

#include "base/endpointid.h"
#include "base/fault.h"

#include <QHash>

#include <chrono>
#include <optional>
#include <vector>

namespace Runnel {

/// Pure bookkeeping. Each refusal in a row doubles the time: 5, 10, 20, 40, 60 seconds.
class EndpointHolds
{
public:
    static constexpr std::chrono::seconds shortest{5};
    static constexpr std::chrono::seconds longest{60};

    void add(const EndpointId &endpoint, const Fault &why, std::chrono::nanoseconds now);
    bool isHeld(const EndpointId &endpoint) const;
    /// Those whose time has come; they are held no longer.
    std::vector<EndpointId> takeDue(std::chrono::nanoseconds now);
    std::vector<EndpointId> takeAll();
    std::vector<EndpointId> takeKind(FaultKind kind);
    void postpone(const EndpointId &endpoint, const Fault &why, std::chrono::nanoseconds until);
    void succeeded(const EndpointId &endpoint); ///< forgets its past
    std::optional<std::chrono::nanoseconds> nextDue() const;
    Fault fault() const; ///< of one that is held; None when none is
    bool isEmpty() const { return m_held.isEmpty(); }
    bool hasKind(FaultKind kind) const;

private:
    struct Held
    {
        Fault why;
        std::chrono::nanoseconds until;
    };
    QHash<EndpointId, Held> m_held;
    QHash<EndpointId, int> m_refusals;
};

} // namespace Runnel
