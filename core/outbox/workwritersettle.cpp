// SPDX-License-Identifier: Apache-2.0
// The part of a transaction that takes rows away: settled, dropped for room, damaged.
#include "outbox/workwriter.h"

#include <algorithm>
#include <map>

namespace Runnel {

int WorkWriter::writeSettlements(std::span<const NumberedWork> work)
{
    m_settlements.clear();
    for (const NumberedWork &item : work) {
        // The quarantine too: what the core gave away before it knew of a drop in this very
        // transaction must win over the drop, as the core takes it.
        if (const auto *quarantine = std::get_if<QuarantineWork>(&item.work)) {
            if (const int code = write(*quarantine))
                return code;
            continue;
        }
        const auto *settlements = std::get_if<SettlementWork>(&item.work);
        if (!settlements || settlements->dropsSeen < m_voidBefore)
            continue;
        if (settlements->dropsSeen < m_drops) {
            // The core did not know yet which rows were given up: look at each.
            for (const Settlement &settlement : *settlements->settlements) {
                if (const int code = settleExactly(settlement))
                    return code;
            }
            continue;
        }
        m_settlements.insert(m_settlements.end(), settlements->settlements->begin(),
                             settlements->settlements->end());
    }
    const auto byPosition = [](const Settlement &a, const Settlement &b) {
        return a.position < b.position;
    };
    if (!std::is_sorted(m_settlements.begin(), m_settlements.end(), byPosition))
        std::sort(m_settlements.begin(), m_settlements.end(), byPosition);
    const Settlement *const end = m_settlements.data() + m_settlements.size();
    for (const Settlement *first = m_settlements.data(); first != end;) {
        const Settlement *last = first;
        while (last + 1 != end && last[1].position == last->position + 1)
            ++last;
        if (const int code = deleteRun(first, last))
            return code;
        first = last + 1;
    }
    return SQLITE_OK;
}

int WorkWriter::deleteRun(const Settlement *first, const Settlement *last)
{
    qint64 deleted = 0;
    if (const int code = m_database.deleteRecords(first->position, last->position, deleted))
        return code;
    if (deleted != last - first + 1)
        return SQLITE_CORRUPT; // rows that were written are not there
    for (const Settlement *settlement = first; settlement <= last; ++settlement)
        account(*settlement);
    return SQLITE_OK;
}

int WorkWriter::settleExactly(const Settlement &settlement)
{
    qint64 deleted = 0;
    if (const int code =
            m_database.deleteRecords(settlement.position, settlement.position, deleted))
        return code;
    if (deleted > 0)
        account(settlement);
    return SQLITE_OK;
}

void WorkWriter::account(const Settlement &settlement)
{
    EndpointTotals &totals = touch(settlement.endpoint);
    removeQueued(totals, settlement.bytes);
    if (settlement.outcome == Settlement::Outcome::Delivered) {
        ++totals.delivered;
    } else {
        ++totals.droppedFor(settlement.reason);
        m_markers.add(settlement.endpoint, settlement.reason, settlement.sequence,
                      settlement.sequence, 1);
    }
    if (m_audit.isRunning())
        m_removed.push_back({settlement.position, settlement.endpoint, settlement.bytes});
}

int WorkWriter::write(const DropOldestWork &work)
{
    const std::vector<qint64> none;
    const std::vector<qint64> &taken = work.taken ? *work.taken : none;
    qint64 left = work.bytes;
    int code = dropRows(m_heartbeatCursor, left, true, taken, &m_heartbeatCursor);
    if (code == SQLITE_OK && left > 0)
        code = dropRows(0, left, false, taken, nullptr);
    if (code == SQLITE_OK && left > 0 && !taken.empty())
        code = dropRows(0, left, false, none, nullptr);
    return code;
}

int WorkWriter::dropRows(qint64 from, qint64 &left, bool heartbeatsOnly,
                         const std::vector<qint64> &taken, qint64 *reached)
{
    SqliteStatement rows;
    int code = rows.prepare(m_database.connection(),
                            "SELECT position, endpoint, sequence, flags, route, length(record)"
                            " FROM records WHERE position >= ? ORDER BY position");
    if (code != SQLITE_OK)
        return code;
    rows.bind(1, from);
    struct Victims
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 count = 0;
    };
    std::vector<Victims> runs; // of rows without a survivor between
    std::map<int, DropMarker> markers;
    bool neighbour = false;
    bool passedTaken = false;
    while (left > 0 && (code = rows.step()) == SQLITE_ROW) {
        const RecordKey key{rows.number(0), rows.number(1), static_cast<quint64>(rows.number(2)),
                            rows.number(3), rows.number(4)};
        const bool heartbeat = key.flags & HeartbeatRecord;
        const bool isTaken = std::binary_search(taken.begin(), taken.end(), key.position);
        if (isTaken || (heartbeatsOnly && !heartbeat)) {
            neighbour = false;
            passedTaken = passedTaken || (isTaken && heartbeat);
            if (reached && !passedTaken)
                *reached = key.position + 1;
            continue;
        }
        if (reached && !passedTaken)
            *reached = key.position + 1;
        if (neighbour) {
            runs.back().last = key.position;
            ++runs.back().count;
        } else {
            runs.push_back({key.position, key.position, 1});
        }
        neighbour = true;
        const qint64 bytes = storedBytes(rows.number(5) - std::max<qint64>(0, -key.route));
        left -= bytes;
        if (!isKnown(key.endpoint))
            continue; // a damaged row: no account speaks of it
        const int endpoint = static_cast<int>(key.endpoint);
        EndpointTotals &totals = touch(endpoint);
        removeQueued(totals, bytes);
        ++totals.droppedFor(DropReason::DiskFull);
        m_dropped.push_back({key.position, endpoint, DropReason::DiskFull, bytes});
        if (m_audit.isRunning())
            m_removed.push_back({key.position, endpoint, bytes});
        DropMarker &marker = markers[endpoint];
        marker.firstSequence =
            marker.count == 0 ? key.sequence : std::min(marker.firstSequence, key.sequence);
        marker.lastSequence = std::max(marker.lastSequence, key.sequence);
        ++marker.count;
    }
    rows.reset();
    if (code != SQLITE_ROW && code != SQLITE_DONE && code != SQLITE_OK)
        return code;
    for (const Victims &run : runs) {
        qint64 deleted = 0;
        if (const int failure = m_database.deleteRecords(run.first, run.last, deleted))
            return failure;
        if (deleted != run.count)
            return SQLITE_CORRUPT;
    }
    for (const auto &[endpoint, marker] : markers)
        m_markers.add(endpoint, DropReason::DiskFull, marker.firstSequence, marker.lastSequence,
                      marker.count);
    return SQLITE_OK;
}

int WorkWriter::giveUp(const std::vector<RecordKey> &damaged)
{
    for (const RecordKey &key : damaged) {
        qint64 deleted = 0;
        if (const int code = m_database.deleteRecords(key.position, key.position, deleted))
            return code;
        if (deleted == 0 || !isKnown(key.endpoint) ||
            m_endpoints[static_cast<size_t>(key.endpoint)].totals.lastSequence == 0)
            continue;
        // Its length is not to be trusted; the bytes are put right by the next audit, or when
        // the endpoint's queue is empty.
        const int endpoint = static_cast<int>(key.endpoint);
        EndpointTotals &totals = touch(endpoint);
        removeQueued(totals, 0);
        ++totals.droppedFor(DropReason::Damaged);
        m_dropped.push_back({key.position, endpoint, DropReason::Damaged, 0});
        const quint64 sequence = std::clamp<quint64>(key.sequence, 1, totals.lastSequence);
        m_markers.add(endpoint, DropReason::Damaged, sequence, sequence, 1);
    }
    return SQLITE_OK;
}

} // namespace Runnel
