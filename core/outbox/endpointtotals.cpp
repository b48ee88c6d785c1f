// SPDX-License-Identifier: Apache-2.0
// From the outbox's own counters to those of the status contract.
#include "outbox/endpointtotals.h"

namespace Runnel {

quint64 EndpointAccount::droppedTotal() const
{
    return std::accumulate(dropped.begin(), dropped.end(), quint64{0});
}

EndpointAccount toAccount(const EndpointTotals &totals)
{
    EndpointAccount account;
    account.lastSequence = totals.lastSequence;
    account.delivered = totals.delivered;
    account.queued = totals.queued;
    for (int reason = 0; reason < dropReasonCount; ++reason) {
        if (const quint64 count = totals.dropped[static_cast<size_t>(reason)])
            account.dropped.insert(static_cast<DropReason>(reason), count);
    }
    account.quarantined = totals.quarantined;
    account.unrouted = totals.unrouted;
    account.invalid = totals.invalid;
    account.lastEventId = totals.lastEventId;
    return account;
}

} // namespace Runnel
