// SPDX-License-Identifier: Apache-2.0
// What the core hands over to the outbox thread: new events, and what became of old ones.
#include "outbox/outboxprivate.h"

#include <algorithm>

namespace Runnel {

quint64 Outbox::Private::submit(StoreWork work)
{
    return store.submit(std::move(work), clock.wallMilliseconds());
}

int Outbox::Private::number(const EndpointId &id)
{
    if (const auto known = numbers.constFind(id); known != numbers.constEnd())
        return *known;
    NumberedEndpoint fresh;
    fresh.number = static_cast<int>(endpoints.size());
    fresh.id = id;
    numbers.insert(id, fresh.number);
    endpoints.push_back({});
    endpoints.back().id = id;
    const int number = fresh.number;
    submit(std::move(fresh));
    return number;
}

void Outbox::Private::countType(Endpoint &endpoint, const QByteArray &type)
{
    std::vector<TypeCount> &types = endpoint.types;
    auto found = std::find_if(types.begin(), types.end(),
                              [&](const TypeCount &known) { return known.type == type; });
    if (found == types.end()) {
        const bool other = types.size() >= maximumTypes;
        if (!other || types.size() == maximumTypes)
            types.push_back(
                {static_cast<int>(types.size()), other ? QByteArrayLiteral("(other)") : type, 0});
        found = types.end() - 1;
    }
    ++found->count;
    changedTypes.set(static_cast<size_t>(found->slot));
}

void Outbox::Private::append(int number, const EventBatch &batch,
                             const std::vector<Publications> &routes)
{
    Endpoint &endpoint = endpoints[static_cast<size_t>(number)];
    EndpointTotals &totals = endpoint.totals;
    if (batch.events.empty() && totals.lastEventId == batch.lastEventId)
        return;
    const qint64 part = std::max<qint64>(1, std::min(appendBytes, limit / 4));
    auto work = std::make_shared<AppendWork>();
    work->endpoint = number;
    work->records.reserve(batch.events.size());
    changedTypes.reset();
    for (size_t i = 0; i < batch.events.size(); ++i) {
        const Event &event = batch.events[i];
        countType(endpoint, event.type);
        if (!event.validJson)
            ++totals.invalid;
        if (!routes[i] || routes[i]->empty()) {
            ++totals.unrouted;
            continue;
        }
        const quint64 sequence = ++totals.lastSequence;
        const qint64 size = storedBytes(encodedEventSize(event));
        const bool fits = projectedBytes() + work->bytes + size <= limit;
        if (size > limit || (!fits && settings.limits.whenFull == WhenFull::DropNewest)) {
            full = true;
            ++totals.droppedFor(DropReason::DiskFull);
            if (work->dropped.empty() || work->dropped.back().last + 1 != sequence)
                work->dropped.push_back({DropReason::DiskFull, sequence, sequence});
            work->dropped.back().last = sequence;
            continue;
        }
        ReadyRecord &ready = work->records.emplace_back();
        ready.record = {++lastPosition, endpoint.id, sequence, event, routes[i]};
        ready.endpoint = number;
        ready.bytes = size;
        work->bytes += size;
        if (work->bytes >= part && i + 1 < batch.events.size()) {
            // The position never runs ahead of what is handed over with it.
            hand(work, endpoint, event.id);
            work = std::make_shared<AppendWork>();
            work->endpoint = number;
        }
    }
    hand(work, endpoint, batch.lastEventId);
}

void Outbox::Private::hand(std::shared_ptr<AppendWork> &work, Endpoint &endpoint,
                           const QByteArray &lastEventId)
{
    EndpointTotals &totals = endpoint.totals;
    totals.queued += work->records.size();
    totals.queuedBytes += work->bytes;
    totals.lastEventId = lastEventId;
    work->lastSequence = totals.lastSequence;
    work->unrouted = totals.unrouted;
    work->invalid = totals.invalid;
    work->lastEventId = lastEventId;
    for (const TypeCount &type : endpoint.types) {
        if (changedTypes.test(static_cast<size_t>(type.slot)))
            work->types.push_back(type);
    }
    changedTypes.reset();

    const qint64 missing = projectedBytes() + work->bytes - limit;
    if (missing > 0) {
        full = true;
        if (settings.limits.whenFull == WhenFull::DropOldest)
            makeRoom(missing);
    }
    qint64 memory = 0;
    for (const ReadyRecord &ready : work->records)
        memory += ReadyWindow::memoryBytes(ready);
    bytes += work->bytes;
    records += work->records.size();
    uncommittedBytes += memory;
    uncommittedRecords += static_cast<qsizetype>(work->records.size());
    const std::shared_ptr<const AppendWork> constant = std::move(work);
    uncommitted.push_back({submit(constant), constant, memory});
}

void Outbox::Private::makeRoom(qint64 wanted)
{
    // A little more than asked, so that a full queue is not searched for every event.
    const qint64 spare = std::clamp(limit / 64, smallestDrop, largestDrop);
    DropOldestWork drop;
    drop.bytes = wanted + std::min(spare, limit / 4);
    auto positions = std::make_shared<std::vector<qint64>>();
    positions->reserve(static_cast<size_t>(taken.size()));
    for (auto it = taken.keyBegin(); it != taken.keyEnd(); ++it)
        positions->push_back(*it);
    std::sort(positions->begin(), positions->end());
    drop.taken = std::move(positions);
    roomAsked += drop.bytes;
    const qint64 asked = drop.bytes;
    roomRequests.emplace_back(submit(std::move(drop)), asked);
}

void Outbox::Private::settle(const OutboxRecord &record, Settlement::Outcome outcome,
                             DropReason reason, const Fault *why)
{
    const auto found = taken.constFind(record.position);
    if (found == taken.constEnd() || !open || closing)
        return;
    const Taken entry = *found;
    taken.erase(found);
    EndpointTotals &totals = endpoints[static_cast<size_t>(entry.endpoint)].totals;
    const qint64 before = totals.queuedBytes;
    removeQueued(totals, entry.bytes);
    bytes += totals.queuedBytes - before;
    --records;
    lastSettled = clock.now();
    const Settlement settlement{record.position, entry.endpoint, outcome,
                                reason,          entry.bytes,    record.sequence};
    if (outcome == Settlement::Outcome::Quarantined) {
        ++totals.quarantined;
        QuarantineWork work;
        work.record = {record, entry.endpoint, entry.bytes};
        work.why = *why;
        work.at = clock.wallMilliseconds();
        work.dropsSeen = dropsSeen;
        const quint64 submitted = submit(std::move(work));
        unconfirmed.push_back(
            {submitted, std::make_shared<const std::vector<Settlement>>(1, settlement)});
        ++unconfirmedCount;
        return;
    }
    ++(outcome == Settlement::Outcome::Delivered ? totals.delivered : totals.droppedFor(reason));
    settling.push_back(settlement);
    if (settling.size() >= settlementsAtOnce)
        flushSettlements();
    else
        scheduleFlush();
}

void Outbox::Private::scheduleFlush()
{
    if (std::exchange(flushScheduled, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            flushScheduled = false;
            flushSettlements();
        },
        Qt::QueuedConnection);
}

void Outbox::Private::flushSettlements()
{
    if (settling.empty())
        return;
    auto settlements = std::make_shared<const std::vector<Settlement>>(std::move(settling));
    settling.clear();
    unconfirmedCount += settlements->size();
    unconfirmed.push_back({submit(SettlementWork{settlements, dropsSeen}), settlements});
}

} // namespace Runnel
