// SPDX-License-Identifier: Apache-2.0
// What the outbox thread reports, taken in on the core thread.
#include "outbox/outboxprivate.h"

#include <algorithm>

namespace Runnel {

void Outbox::Private::takeReports()
{
    std::vector<StoreReport> reports = store.takeReports();
    for (StoreReport &report : reports)
        std::visit([this](auto &one) { take(one); }, report);
    requestPage();
    updatePause();
    updateStatus();
    announce();
}

void Outbox::Private::take(StoreOpened &report)
{
    loadAccounts(report);
    markers = std::move(report.markers);
    shownMarkers.clear();
    lastPosition = std::max(lastPosition, report.lastPosition);
    limit = report.limitBytes;
    oldestReceivedAt = report.oldestReceivedAt;
    dropsSeen = report.drops;
    setNotice(report.notice);
    spilled = records > 0;
    cursor = 0;
    ++pageGeneration;
    pageRequested = false;
    if (report.again) {
        window.clear();
        taken.clear();
        settling.clear();
        unconfirmed.clear();
        unconfirmedCount = 0;
        spilled = true;
        for (Endpoint &endpoint : endpoints) {
            endpoint.heldFrom = 0;
            endpoint.handed = endpoint.isHeld() ? heldPosition : 0;
        }
    } else {
        open = true;
        updateStatus();
        emit q.opened();
    }
    if (!markers.empty())
        emit q.dropMarkersChanged();
}

void Outbox::Private::loadAccounts(StoreOpened &report)
{
    for (Endpoint &endpoint : endpoints) {
        // After a repair: what is not committed is the core's own, the rest is as reported.
        const quint64 lastSequence = endpoint.totals.lastSequence;
        EndpointTotals totals;
        totals.lastSequence = lastSequence;
        totals.unrouted = endpoint.totals.unrouted;
        totals.invalid = endpoint.totals.invalid;
        totals.lastEventId = endpoint.totals.lastEventId;
        endpoint.totals = totals;
    }
    for (NumberedEndpoint &reported : report.endpoints) {
        const auto index = static_cast<size_t>(reported.number);
        if (endpoints.size() <= index)
            endpoints.resize(index + 1);
        Endpoint &endpoint = endpoints[index];
        endpoint.id = reported.id;
        numbers.insert(reported.id, reported.number);
        const EndpointTotals own = std::exchange(endpoint.totals, std::move(reported.totals));
        if (report.again) {
            endpoint.totals.lastSequence = std::max(endpoint.totals.lastSequence, own.lastSequence);
            endpoint.totals.unrouted = own.unrouted;
            endpoint.totals.invalid = own.invalid;
            endpoint.totals.lastEventId = own.lastEventId;
        }
    }
    if (!report.again) {
        for (auto &[number, type] : report.types) {
            const auto index = static_cast<size_t>(number);
            // Slots are dense unless the table was damaged; then the rest counts from zero.
            if (number > 0 && index < endpoints.size() &&
                type.slot == static_cast<int>(endpoints[index].types.size()) &&
                type.slot <= maximumTypes)
                endpoints[index].types.push_back(std::move(type));
        }
    }
    for (const Uncommitted &waiting : uncommitted) {
        EndpointTotals &totals = endpoints[static_cast<size_t>(waiting.append->endpoint)].totals;
        totals.queued += waiting.append->records.size();
        totals.queuedBytes += waiting.append->bytes;
        for (const DroppedRun &run : waiting.append->dropped)
            totals.droppedFor(run.reason) += run.last - run.first + 1;
    }
    bytes = 0;
    records = 0;
    for (const Endpoint &endpoint : endpoints) {
        bytes += endpoint.totals.queuedBytes;
        records += endpoint.totals.queued;
    }
}

void Outbox::Private::take(StoreCommit &report)
{
    quint64 durable = 0;
    while (!uncommitted.empty() && uncommitted.front().work <= report.workDone) {
        durable += uncommitted.front().append->records.size();
        becomeDurable(uncommitted.front());
        uncommitted.pop_front();
    }
    while (!unconfirmed.empty() && unconfirmed.front().work <= report.workDone) {
        unconfirmedCount -= unconfirmed.front().settlements->size();
        unconfirmed.pop_front();
    }
    while (!roomRequests.empty() && roomRequests.front().first <= report.workDone) {
        roomAsked -= roomRequests.front().second;
        roomRequests.pop_front();
    }
    if (!report.rows.empty())
        giveUp(report.rows);
    dropsSeen = report.drops;
    limit = std::min(report.limitBytes, settings.limits.maxBytes);
    oldestReceivedAt = report.oldestReceivedAt;
    if (durable > 0)
        emit q.accepted(durable);
    if (report.markers) {
        markers = std::move(*report.markers);
        emit q.dropMarkersChanged();
    }
}

void Outbox::Private::becomeDurable(const Uncommitted &waiting)
{
    uncommittedBytes -= waiting.memory;
    const auto &batch = waiting.append->records;
    uncommittedRecords -= static_cast<qsizetype>(batch.size());
    Endpoint &endpoint = endpoints[static_cast<size_t>(waiting.append->endpoint)];
    if (spilled || batch.empty() || endpoint.isHeld())
        return;
    // The records live inside the batch; the window keeps it alive.
    const ReadyRecords shared(waiting.append, &batch);
    size_t end = 0;
    while (end < batch.size()) {
        if (!window.hasRoomFor(batch[end])) {
            spilled = true;
            cursor = batch[end].record.position;
            break;
        }
        window.append(shared, end, end + 1);
        endpoint.handed = batch[end].record.position;
        ++end;
    }
}

void Outbox::Private::giveUp(const std::vector<DroppedRow> &rows)
{
    QHash<qint64, Settlement> settled; // by us, before we knew
    for (const Unconfirmed &sent : unconfirmed) {
        for (const Settlement &settlement : *sent.settlements)
            settled.insert(settlement.position, settlement);
    }
    for (const Settlement &settlement : settling)
        settled.insert(settlement.position, settlement);
    QSet<qint64> gone;
    for (const DroppedRow &row : rows) {
        gone.insert(row.position);
        EndpointTotals &totals = endpoints[static_cast<size_t>(row.endpoint)].totals;
        if (const auto found = settled.constFind(row.position); found != settled.constEnd()) {
            switch (found->outcome) {
            case Settlement::Outcome::Delivered:
                --totals.delivered;
                break;
            case Settlement::Outcome::Discarded:
                --totals.droppedFor(found->reason);
                break;
            case Settlement::Outcome::Quarantined:
                --totals.quarantined;
                break;
            }
        } else {
            const qint64 before = totals.queuedBytes;
            removeQueued(totals, row.bytes);
            bytes += totals.queuedBytes - before;
            --records;
            taken.remove(row.position);
        }
        ++totals.droppedFor(row.reason);
    }
    std::erase_if(settling,
                  [&](const Settlement &settlement) { return gone.contains(settlement.position); });
    window.removeIf([&](const ReadyRecord &ready) { return gone.contains(ready.record.position); });
}

QSet<qint64> Outbox::Private::unconfirmedPositions() const
{
    QSet<qint64> positions;
    for (const Unconfirmed &sent : unconfirmed) {
        for (const Settlement &settlement : *sent.settlements)
            positions.insert(settlement.position);
    }
    for (const Settlement &settlement : settling)
        positions.insert(settlement.position);
    return positions;
}

void Outbox::Private::take(StorePage &report)
{
    pageRequested = false;
    if (report.generation != pageGeneration)
        return; // the reading began anew meanwhile
    const QSet<qint64> settled = rereading ? unconfirmedPositions() : QSet<qint64>();
    const auto &page = *report.records;
    for (size_t i = 0; i < page.size(); ++i) {
        Endpoint &endpoint = endpoints[static_cast<size_t>(page[i].endpoint)];
        const qint64 position = page[i].record.position;
        if (position <= endpoint.handed || settled.contains(position))
            continue;
        window.append(report.records, i, i + 1);
        endpoint.handed = position;
    }
    cursor = report.next;
    if (report.reachedEnd) {
        // Reports come in order: what is committed from here on is reported after this page.
        spilled = false;
        rereading = false;
    }
}

void Outbox::Private::take(StoreCorrection &report)
{
    EndpointTotals &totals = endpoints[static_cast<size_t>(report.endpoint)].totals;
    const EndpointTotals before = totals;
    correctQueued(totals, report.queued, report.queuedBytes);
    bytes += totals.queuedBytes - before.queuedBytes;
    records += totals.queued - before.queued;
    if (report.queued != 0)
        setNotice(report.notice);
}

void Outbox::Private::take(StoreFault &report)
{
    storageFault = report.fault;
    if (storageFault && !closing)
        retryTimer->start(retryAfter);
    else
        retryTimer->stop();
}

void Outbox::Private::take(StoreClosed &)
{
    open = false;
    retryTimer->stop();
    updateStatus();
    emit q.closed();
}

void Outbox::Private::setNotice(const Fault &fault)
{
    if (!fault)
        return;
    notice = fault;
    noticeTimer->start(noticeFor);
}

} // namespace Runnel
