// SPDX-License-Identifier: Apache-2.0
// The arithmetic of accounts after damage.
#include "outbox/reconcile.h"

#include <algorithm>

namespace Runnel {

Reconciled reconcile(const Evidence &evidence)
{
    const EndpointTotals none;
    const EndpointTotals &database = evidence.database ? *evidence.database : none;
    const EndpointTotals &mark = evidence.mark ? *evidence.mark : none;
    Reconciled result;
    EndpointTotals &totals = result.totals;

    const auto behind = [&](auto member) { return database.*member < mark.*member; };
    result.rolledBack =
        evidence.database && evidence.mark &&
        (behind(&EndpointTotals::lastSequence) || behind(&EndpointTotals::delivered) ||
         behind(&EndpointTotals::quarantined) || behind(&EndpointTotals::unrouted) ||
         behind(&EndpointTotals::invalid) || database.droppedTotal() < mark.droppedTotal());

    totals.lastSequence =
        std::max({database.lastSequence, mark.lastSequence, evidence.rows.lastSequence});
    totals.quarantined = std::max(database.quarantined, mark.quarantined);
    totals.unrouted = std::max(database.unrouted, mark.unrouted);
    totals.invalid = std::max(database.invalid, mark.invalid);
    for (size_t i = 0; i < totals.dropped.size(); ++i)
        totals.dropped[i] = std::max(database.dropped[i], mark.dropped[i]);
    totals.lastEventId = database.lastEventId;
    totals.queued = evidence.rows.rows;
    totals.queuedBytes = evidence.rows.bytes;

    const auto missing = [&](quint64 expected) {
        return expected - std::min(expected, evidence.rows.rows);
    };
    if (!evidence.database) {
        // With the mark alone: what it knew as waiting and is not there. With neither, nobody
        // can tell what became of the earlier ones: they count as lost rather than delivered.
        result.lost = evidence.mark
                          ? missing(mark.queued)
                          : totals.lastSequence - std::min(totals.lastSequence, totals.queued);
    } else {
        // Events settle in order, so of those the rolled back database never saw, the ones that
        // were still waiting at the mark are the last ones.
        if (mark.lastSequence > database.lastSequence)
            result.lost = std::min(mark.queued, mark.lastSequence - database.lastSequence);
        result.lost += missing(database.queued);
    }

    const quint64 elsewhere = totals.queued + totals.quarantined + totals.droppedTotal();
    if (elsewhere > totals.lastSequence) {
        // More rows than the counters leave room for: the rows are there, the counters yield.
        quint64 excess = elsewhere - totals.lastSequence;
        const auto yield = [&excess](quint64 &counter) {
            const quint64 part = std::min(counter, excess);
            counter -= part;
            excess -= part;
        };
        for (quint64 &counter : totals.dropped)
            yield(counter);
        yield(totals.quarantined);
        totals.lastSequence += excess;
        result.lost = 0;
    }
    const quint64 room =
        totals.lastSequence - totals.queued - totals.quarantined - totals.droppedTotal();
    result.lost = std::min(result.lost, room);
    totals.droppedFor(DropReason::Damaged) += result.lost;
    totals.delivered = room - result.lost;
    return result;
}

void correctQueued(EndpointTotals &totals, qint64 rows, qint64 bytes)
{
    if (rows < 0) {
        const auto missing = std::min(static_cast<quint64>(-rows), totals.queued);
        totals.queued -= missing;
        totals.droppedFor(DropReason::Damaged) += missing;
    } else {
        auto surplus = static_cast<quint64>(rows);
        totals.queued += surplus;
        const quint64 again = std::min(surplus, totals.delivered);
        totals.delivered -= again;
        surplus -= again;
        totals.lastSequence += surplus;
    }
    totals.queuedBytes = std::max<qint64>(0, totals.queuedBytes + bytes);
}

void removeQueued(EndpointTotals &totals, qint64 bytes)
{
    totals.queued -= std::min<quint64>(totals.queued, 1);
    totals.queuedBytes = totals.queued == 0 ? 0 : std::max<qint64>(0, totals.queuedBytes - bytes);
}

} // namespace Runnel
