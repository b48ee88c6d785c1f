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
    quint64 invalid = 0;               ///< not JSON; counted beside the others
    QHash<QByteArray, quint64> byType; ///< at most 64 types, the rest under "(other)"
    QByteArray lastEventId;            ///< accepted position of the stream

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
    qint64 bytes = 0;            ///< what the limit counts
    qint64 oldestReceivedAt = 0; ///< wall clock ms; 0 when empty
    QHash<DropReason, quint64> dropped;
    quint64 quarantined = 0;
    Fault fault; ///< what is wrong now (disk full, read-only, damaged and set aside …)
};

/// Lives on the core thread; the database lives on a thread of its own inside. Settling
/// (acknowledge, quarantine, discard) is written with the next commit or within 100 ms, so a
/// crash can only repeat.
///
/// Bounds. Uncommitted events: 16 MiB, then wantsPause(). Ready records in memory: 16,384 or
/// 16 MiB; what comes behind stays on disk and is read back in pages, ahead of take(). Stored:
/// `limits.maxBytes` of payload and overhead (the file may be a good third larger when dropped
/// heartbeats left holes, and a write-ahead log of a few MB comes on top), and always less than
/// would touch the reserve of the file system (5 %, at most 256 MB). The quarantine is bounded
/// by itself (10,000 entries, 64 MiB) and does not count.
///
/// Soft back pressure. When the ready records fill three quarters of their room while records
/// are being settled (one within the last 250 ms), the broker is there but slower than the
/// cameras: wantsPause() turns true until half is free, for at most one second at a stretch;
/// then, and whenever nobody settles, the surplus goes to the disk instead.
///
/// When the disk refuses (full, read-only, gone), status().fault says so, accepting is false,
/// wantsPause() is true, what was appended is kept, and it is tried again every three seconds.
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

    /// opened() follows: what is damaged is set aside. Where the directory cannot be written,
    /// statusChanged() tells the fault, and opened() follows once it can.
    void open();
    void close(); ///< commits everything, then closed(); bounded by the disk
    void setLimits(const OutboxConfig &limits);

    /// Routes run parallel to `batch.events`; a null one is unrouted: counted, not stored. Moves
    /// the endpoint's last event id even with no events. Only when open.
    void append(const EventBatch &batch, const std::vector<Publications> &routes);
    /// True while the streams must not be read: uncommitted data at its bound, the ready window
    /// full of undelivered records while the broker keeps up, or full with StopReading.
    bool wantsPause() const;

    /// The next durable records in queue order, each once until release() of its endpoint or a
    /// restart (a database damaged while in use counts as one: what is stored comes again).
    /// Excludes held endpoints. Fewer than asked means: wait for recordsAvailable(). Bytes are
    /// those of the payloads; the first record may exceed them when they are positive.
    std::vector<OutboxRecord> take(qsizetype maximumCount, qint64 maximumBytes);
    /// Settles a record that was taken; anything else is ignored.
    void acknowledge(const OutboxRecord &record); ///< every publication of it was acknowledged
    void quarantine(const OutboxRecord &record, const Fault &why);
    void discard(const OutboxRecord &record, DropReason reason); ///< for example its ttl passed
    /// take() leaves out this endpoint's records until released; what was taken and not settled
    /// from `from` on comes again after release().
    void hold(const EndpointId &endpoint, qint64 from);
    void release(const EndpointId &endpoint);

    /// Waiting to be told. What is asked for here grows no more: later drops open new markers.
    std::vector<DropMarker> dropMarkers() const;
    void acknowledgeMarker(qint64 id);

    EndpointAccount account(const EndpointId &endpoint) const;
    OutboxStatus status() const;

signals:
    void opened(); ///< accounts and last event ids are known
    void closed();
    void recordsAvailable();       ///< at most once until the next take()
    void accepted(quint64 events); ///< that many more are durable
    void pauseWanted(bool pause);
    void statusChanged(); ///< the fault or `accepting` changed
    void dropMarkersChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
