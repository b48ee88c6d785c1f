// SPDX-License-Identifier: Apache-2.0
// Writes what the core handed over in one transaction, rows and counters together.
#pragma once

#include "outbox/dropmarkers.h"
#include "outbox/highwater.h"
#include "outbox/outboxdatabase.h"
#include "outbox/quarantine.h"
#include "outbox/routetable.h"
#include "outbox/rowaudit.h"

#include <QHash>

#include <span>

namespace Runnel {

struct NumberedWork
{
    quint64 number = 0;
    StoreWork work;
};

/// All or nothing: after a failure the counters in memory are what they were, and the same work
/// can be tried again. Lives on the outbox thread.
class WorkWriter
{
public:
    WorkWriter(OutboxDatabase &database, HighWater &mark);

    /// Takes over what was found at opening; reads routes, markers and the quarantine's size.
    int load(std::vector<NumberedEndpoint> endpoints, qint64 lastPosition);
    /// Settlements sent before the core learned of this are void: it gets everything again.
    void voidEarlierSettlements() { m_voidBefore = ++m_drops; }

    /// One transaction; fills `commit` on success. `damaged` are rows to give up.
    int write(std::span<const NumberedWork> work, const std::vector<RecordKey> &damaged,
              StoreCommit &commit);
    /// The audit has finished: makes the accounts agree with it.
    int correct(const RowAudit &audit, std::vector<StoreCorrection> &corrections);

    const std::vector<NumberedEndpoint> &endpoints() const { return m_endpoints; } ///< by number
    Publications route(qint64 id) const { return m_routes.find(id); }
    std::vector<DropMarker> markers() const { return m_markers.list(m_endpoints); }
    RowAudit &audit() { return m_audit; }
    quint64 drops() const { return m_drops; }
    qint64 storedBytesTotal() const { return m_bytes; }
    quint64 storedRecords() const { return m_records; }

private:
    struct Undo
    {
        int endpoint = 0;
        EndpointTotals totals;
    };
    int writeAll(std::span<const NumberedWork> work, const std::vector<RecordKey> &damaged);
    int writeSettlements(std::span<const NumberedWork> work);
    int deleteRun(const Settlement *first, const Settlement *last);
    int settleExactly(const Settlement &settlement);
    void account(const Settlement &settlement);
    int write(const AppendWork &work);
    int write(const DropOldestWork &work);
    int write(const QuarantineWork &work);
    int write(const NumberedEndpoint &endpoint);
    int dropRows(qint64 from, qint64 &left, bool heartbeatsOnly, const std::vector<qint64> &taken,
                 qint64 *reached);
    int giveUp(const std::vector<RecordKey> &damaged);
    int saveChanged();
    void finish(bool committed);
    EndpointTotals &touch(int endpoint); ///< remembers the old value once a transaction
    bool isKnown(qint64 endpoint) const
    {
        return endpoint > 0 && endpoint < static_cast<qint64>(m_endpoints.size());
    }

    OutboxDatabase &m_database;
    HighWater &m_mark;
    RouteTable m_routes;
    DropMarkers m_markers;
    Quarantine m_quarantine;
    RowAudit m_audit;

    std::vector<NumberedEndpoint> m_endpoints; ///< index is the number; [0] is unused
    std::vector<bool> m_touched;
    std::vector<Undo> m_undo;
    size_t m_endpointsBefore = 0;
    std::vector<int> m_markPending; ///< endpoints whose mark could not be written
    QHash<quint64, std::pair<int, TypeCount>> m_types; ///< changed in this transaction
    std::vector<Settlement> m_settlements;             ///< scratch, kept for its memory
    struct RemovedRow
    {
        qint64 position = 0;
        int endpoint = 0;
        qint64 bytes = 0;
    };
    std::vector<RemovedRow> m_removed; ///< in this transaction, for the audit
    std::vector<DroppedRow> m_dropped;
    QByteArray m_encoded;
    QByteArray m_inlineRoute;
    bool m_reload = false; ///< a rollback left caches that are not to be trusted
    quint64 m_drops = 0;
    quint64 m_voidBefore = 0;
    qint64 m_heartbeatCursor = 0; ///< no heartbeat is stored below
    qint64 m_heartbeatCursorBefore = 0;
    qint64 m_bytes = 0;
    quint64 m_records = 0;
};

} // namespace Runnel
