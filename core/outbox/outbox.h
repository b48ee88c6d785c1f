// SPDX-License-Identifier: Apache-2.0
// The durable queue as the core sees it: append, take in order, settle. Never waits for a disk.
#pragma once

#include "base/fault.h"
#include "config/config.h"
#include "event/event.h"
#include "route/publication.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace Runnel {

class Clock;

/// An accepted event: on disk, with its number and where it goes.
struct OutboxRecord
{
    qint64 position = 0; ///< place in the queue, over all endpoints; grows, may have gaps
    EndpointId endpoint;
    quint64 sequence = 0; ///< gap-free per endpoint, from 1, survives restarts
    Event event;
    Publications publications;
};

/// Why an accepted event was given up. Names are part of the status contract.
enum class DropReason { DiskFull, Expired, Damaged };

/// One endpoint's account. Everything but `unaccepted` is read from disk at the start.
/// received() == delivered + queued + dropped + quarantined + unrouted, at any moment.
struct EndpointAccount
{
    quint64 lastSequence = 0; ///< events that had a route, ever
    quint64 delivered = 0;
    quint64 queued = 0; ///< appended and neither delivered, dropped nor quarantined
    QHash<DropReason, quint64> dropped;
    quint64 quarantined = 0;
    quint64 unrouted = 0;
    quint64 invalid = 0; ///< not JSON; counted beside the others
    QHash<QByteArray, quint64> byType; ///< at most 64 types, the rest under "(other)"
    QByteArray lastEventId; ///< accepted position of the stream

    quint64 received() const { return lastSequence + unrouted; }
    quint64 droppedTotal() const;
};

/// A run of events of one endpoint that was dropped, to be told to the subscribers.
struct DropMarker
{
    qint64 id = 0;
    EndpointId endpoint;
    DropReason reason = DropReason::DiskFull;
    quint64 firstSequence = 0;
    quint64 lastSequence = 0;
    quint64 count = 0;
};

struct OutboxStatus
{
    bool open = false;
    bool accepting = false;
    quint64 records = 0;
    qint64 bytes = 0; ///< what the limit counts
    qint64 oldestReceivedAt = 0; ///< wall clock ms; 0 when empty
    QHash<DropReason, quint64> dropped;
    quint64 quarantined = 0;
    Fault fault; ///< what is wrong now (disk full, read-only, damaged and set aside …)
};

/// Lives on the core thread; the database lives on a thread of its own inside. Settling
/// (acknowledge, quarantine) is written with the next commit, so a crash can only repeat.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        QString directory; ///< holds the database, the high-water mark and what was set aside
        OutboxConfig limits;
    };

    Outbox(const Settings &settings, Clock &clock);
    ~Outbox() override; ///< commits what was appended, then closes

    void open(); ///< opened() follows; it always opens, what was damaged is set aside
    void close(); ///< commits everything, then closed(); bounded by the disk
    void setLimits(const OutboxConfig &limits);

    /// Routes run parallel to `batch.events`; a null one is unrouted: counted, not stored. Moves
    /// the endpoint's last event id even with no events. Only when open.
    void append(const EventBatch &batch, const std::vector<Publications> &routes);
    /// True while the streams must not be read: uncommitted data at its bound, the ready window
    /// full of undelivered records while the broker keeps up, or full with StopReading.
    bool wantsPause() const;

    /// The next durable records in queue order, each once until rewind() or a restart. Excludes
    /// held endpoints. Fewer than asked means: wait for recordsAvailable().
    std::vector<OutboxRecord> take(qsizetype maximumCount, qint64 maximumBytes);
    void acknowledge(const OutboxRecord &record); ///< every publication of it was acknowledged
    void quarantine(const OutboxRecord &record, const Fault &why);
    /// take() leaves out this endpoint's records until released; what was taken and not settled
    /// from `from` on comes again after release().
    void hold(const EndpointId &endpoint, qint64 from);
    void release(const EndpointId &endpoint);

    std::vector<DropMarker> dropMarkers() const; ///< waiting to be told
    void acknowledgeMarker(qint64 id);

    EndpointAccount account(const EndpointId &endpoint) const;
    OutboxStatus status() const;

signals:
    void opened(); ///< accounts and last event ids are known
    void closed();
    void recordsAvailable(); ///< at most once until the next take()
    void accepted(quint64 events); ///< that many more are durable
    void pauseWanted(bool pause);
    void statusChanged(); ///< the fault or `accepting` changed
    void dropMarkersChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
