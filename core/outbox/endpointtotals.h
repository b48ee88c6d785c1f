// SPDX-License-Identifier: Apache-2.0
// The counters of one endpoint as the database, the high-water mark and the store keep them.
#pragma once

#include "base/endpointid.h"
#include "outbox/outbox.h"

#include <QByteArray>

#include <array>
#include <numeric>

namespace Runnel {

inline constexpr int dropReasonCount = 3; // DropReason

struct EndpointTotals
{
    quint64 lastSequence = 0;
    quint64 delivered = 0;
    std::array<quint64, dropReasonCount> dropped{}; ///< by DropReason
    quint64 quarantined = 0;
    quint64 unrouted = 0;
    quint64 invalid = 0;
    quint64 queued = 0;     ///< rows
    qint64 queuedBytes = 0; ///< storedBytes() of the rows
    QByteArray lastEventId;

    quint64 droppedTotal() const
    {
        return std::accumulate(dropped.begin(), dropped.end(), quint64{0});
    }
    quint64 &droppedFor(DropReason reason) { return dropped[static_cast<size_t>(reason)]; }
    quint64 settled() const { return delivered + droppedTotal() + quarantined; }

    friend bool operator==(const EndpointTotals &, const EndpointTotals &) = default;
};

EndpointAccount toAccount(const EndpointTotals &totals); ///< without the types

/// An endpoint with its number in the database, from 1.
struct NumberedEndpoint
{
    int number = 0;
    EndpointId id;
    EndpointTotals totals;
};

} // namespace Runnel
