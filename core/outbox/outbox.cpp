// SPDX-License-Identifier: Apache-2.0
// The core's side of the queue: append, take, settle, hold.
#include "outbox/outboxprivate.h"

#include <algorithm>

namespace Runnel {

Outbox::Private::Private(Outbox &outbox, const Settings &theSettings, Clock &theClock)
    : q(outbox)
    , settings(theSettings)
    , clock(theClock)
    , store(theSettings.directory)
    , endpoints(1)
    , limit(theSettings.limits.maxBytes)
{
    retryTimer = clock.createTimer([this] {
        store.retry(clock.wallMilliseconds());
        retryTimer->start(retryAfter);
    });
    softPauseTimer = clock.createTimer([this] {
        softlyPaused = false;
        softPauseSpent = true;
        updatePause();
    });
    noticeTimer = clock.createTimer([this] {
        notice = {};
        updateStatus();
    });
    connect(
        &store, &OutboxStore::reported, &q, [this] { takeReports(); }, Qt::QueuedConnection);
}

Outbox::Outbox(const Settings &settings, Clock &clock)
    : d(std::make_unique<Private>(*this, settings, clock))
{}

Outbox::~Outbox()
{
    if (d->open)
        d->flushSettlements();
}

void Outbox::open()
{
    d->store.open(d->clock.wallMilliseconds(), d->settings.limits.maxBytes);
}

void Outbox::close()
{
    if (d->closing)
        return;
    d->closing = true;
    d->flushSettlements();
    d->retryTimer->stop();
    if (!d->store.close()) // was never opened
        QMetaObject::invokeMethod(this, &Outbox::closed, Qt::QueuedConnection);
}

void Outbox::setLimits(const OutboxConfig &limits)
{
    d->settings.limits = limits;
    d->limit = std::min(d->limit, limits.maxBytes);
    d->store.setMaximumBytes(limits.maxBytes);
    d->updatePause();
    d->updateStatus();
}

void Outbox::append(const EventBatch &batch, const std::vector<Publications> &routes)
{
    Q_ASSERT(routes.size() == batch.events.size());
    if (!d->open || d->closing)
        return;
    d->flushSettlements(); // they ride along
    d->append(d->number(batch.endpoint), batch, routes);
    d->updatePause();
    d->updateStatus();
}

bool Outbox::wantsPause() const
{
    return !d->open || d->paused;
}

std::vector<OutboxRecord> Outbox::take(qsizetype maximumCount, qint64 maximumBytes)
{
    std::vector<OutboxRecord> out;
    if (maximumCount <= 0 || maximumBytes <= 0)
        return out;
    // When the disk takes no settlements, what was delivered must stay known in memory.
    const bool mayTake = d->open && d->unconfirmedCount < Private::maximumUnconfirmed;
    qint64 bytes = 0;
    bool cut = false;
    while (mayTake && !d->window.isEmpty() && static_cast<qsizetype>(out.size()) < maximumCount) {
        const ReadyRecord &ready = d->window.front();
        bytes += ready.record.event.data.size();
        if (bytes > maximumBytes && !out.empty()) {
            cut = true;
            break;
        }
        d->taken.insert(ready.record.position, {ready.endpoint, ready.bytes});
        out.push_back(ready.record);
        d->window.removeFront();
    }
    d->starved = static_cast<qsizetype>(out.size()) < maximumCount;
    if (cut) // by the caller's bytes: tell it again, it may have room in a moment
        QMetaObject::invokeMethod(
            this, [this] { d->announce(); }, Qt::QueuedConnection);
    d->requestPage();
    d->updatePause();
    return out;
}

void Outbox::Private::announce()
{
    if (!starved || window.isEmpty() || closing)
        return;
    starved = false;
    emit q.recordsAvailable();
}

void Outbox::acknowledge(const OutboxRecord &record)
{
    d->settle(record, Settlement::Outcome::Delivered, DropReason::Expired);
}

void Outbox::quarantine(const OutboxRecord &record, const Fault &why)
{
    d->settle(record, Settlement::Outcome::Quarantined, DropReason::Expired, &why);
}

void Outbox::discard(const OutboxRecord &record, DropReason reason)
{
    d->settle(record, Settlement::Outcome::Discarded, reason);
}

void Outbox::hold(const EndpointId &endpoint, qint64 from)
{
    const int number = d->numbers.value(endpoint, 0);
    if (number > 0)
        d->hold(d->endpoints[static_cast<size_t>(number)], number, from);
}

void Outbox::release(const EndpointId &endpoint)
{
    const int number = d->numbers.value(endpoint, 0);
    if (number > 0 && d->endpoints[static_cast<size_t>(number)].isHeld())
        d->release(d->endpoints[static_cast<size_t>(number)], number);
}

void Outbox::Private::hold(Endpoint &endpoint, int number, qint64 from)
{
    // What is not taken leaves memory, and comes from the disk after the release.
    qint64 first =
        endpoint.isHeld() ? std::min(endpoint.heldFrom, from) : std::min(from, endpoint.handed + 1);
    window.removeIf([&](const ReadyRecord &ready) {
        if (ready.endpoint != number)
            return false;
        first = std::min(first, ready.record.position);
        return true;
    });
    endpoint.handed = heldPosition;
    endpoint.heldFrom = first;
    requestPage();
    updatePause();
}

void Outbox::Private::release(Endpoint &endpoint, int number)
{
    taken.removeIf([&](const auto &entry) {
        return entry.value().endpoint == number && entry.key() >= endpoint.heldFrom;
    });
    endpoint.handed = endpoint.heldFrom - 1;
    // Read on from there; what the other endpoints were handed already is left out.
    cursor = spilled ? std::min(cursor, endpoint.heldFrom) : endpoint.heldFrom;
    spilled = true;
    rereading = true;
    ++pageGeneration;
    requestPage();
}

void Outbox::Private::requestPage()
{
    if (!open || closing || !spilled || pageRequested || window.fill() > 0.5)
        return;
    auto handed = std::make_shared<std::vector<qint64>>();
    handed->reserve(endpoints.size());
    for (const Endpoint &endpoint : endpoints)
        handed->push_back(endpoint.handed);
    pageRequested = true;
    store.request({pageGeneration, cursor, pageRecords, pageBytes, std::move(handed)});
}

std::vector<DropMarker> Outbox::dropMarkers() const
{
    MarkersShown shown;
    for (const DropMarker &marker : d->markers) {
        if (d->shownMarkers.value(marker.id, 0) != marker.count) {
            d->shownMarkers.insert(marker.id, marker.count);
            shown.ids.push_back(marker.id);
        }
    }
    if (!shown.ids.empty() && d->open && !d->closing) {
        std::sort(shown.ids.begin(), shown.ids.end());
        d->submit(std::move(shown));
    }
    return d->markers;
}

void Outbox::acknowledgeMarker(qint64 id)
{
    const auto shown = d->shownMarkers.constFind(id);
    if (shown == d->shownMarkers.constEnd() || !d->open || d->closing)
        return;
    const quint64 count = *shown;
    d->shownMarkers.erase(shown);
    std::erase_if(d->markers, [&](const DropMarker &marker) {
        return marker.id == id && marker.count == count;
    });
    d->submit(MarkerAcknowledgement{id, count});
}

EndpointAccount Outbox::account(const EndpointId &id) const
{
    const int number = d->numbers.value(id, 0);
    if (number == 0)
        return {};
    const Private::Endpoint &endpoint = d->endpoints[static_cast<size_t>(number)];
    EndpointAccount account = toAccount(endpoint.totals);
    for (const TypeCount &type : endpoint.types)
        account.byType.insert(type.type, type.count);
    return account;
}

OutboxStatus Outbox::status() const
{
    OutboxStatus status;
    status.open = d->open;
    status.accepting = d->shownAccepting;
    status.records = d->records;
    status.bytes = d->bytes;
    status.oldestReceivedAt = d->records > 0 ? d->oldestReceivedAt : 0;
    EndpointTotals all;
    for (const Private::Endpoint &endpoint : d->endpoints) {
        for (size_t reason = 0; reason < all.dropped.size(); ++reason)
            all.dropped[reason] += endpoint.totals.dropped[reason];
        all.quarantined += endpoint.totals.quarantined;
    }
    status.dropped = toAccount(all).dropped;
    status.quarantined = all.quarantined;
    status.fault = d->shownFault;
    return status;
}

} // namespace Runnel
