// SPDX-License-Identifier: Apache-2.0
// One transaction: settlements first, so that room is made, then appends and drops in order.
#include "outbox/workwriter.h"

#include <algorithm>

namespace Runnel {

WorkWriter::WorkWriter(OutboxDatabase &database, HighWater &mark)
    : m_database(database)
    , m_mark(mark)
    , m_routes(database)
    , m_markers(database)
    , m_quarantine(database)
{}

int WorkWriter::load(std::vector<NumberedEndpoint> endpoints, qint64 lastPosition)
{
    m_endpoints.assign(1, {});
    for (NumberedEndpoint &endpoint : endpoints) {
        const auto index = static_cast<size_t>(endpoint.number);
        if (m_endpoints.size() <= index)
            m_endpoints.resize(index + 1);
        m_endpoints[index] = std::move(endpoint);
    }
    m_touched.assign(m_endpoints.size(), false);
    m_undo.clear();
    m_heartbeatCursor = 0;
    m_bytes = 0;
    m_records = 0;
    for (const NumberedEndpoint &endpoint : m_endpoints) {
        m_bytes += endpoint.totals.queuedBytes;
        m_records += endpoint.totals.queued;
    }
    m_reload = false;
    int code = m_routes.load(lastPosition);
    if (code == SQLITE_OK)
        code = m_markers.load();
    if (code == SQLITE_OK)
        code = m_quarantine.load();
    return code;
}

int WorkWriter::write(std::span<const NumberedWork> work, const std::vector<RecordKey> &damaged,
                      StoreCommit &commit)
{
    int code = SQLITE_OK;
    if (m_reload) {
        code = m_routes.forgetUncommitted();
        if (code == SQLITE_OK)
            code = m_quarantine.forgetUncommitted();
        if (code != SQLITE_OK)
            return code;
        m_reload = false;
    }
    m_endpointsBefore = m_endpoints.size();
    m_heartbeatCursorBefore = m_heartbeatCursor;
    code = m_database.begin();
    if (code == SQLITE_OK)
        code = writeAll(work, damaged);
    if (code == SQLITE_OK)
        code = m_database.commit();
    if (code != SQLITE_OK) {
        m_database.rollback();
        finish(false);
        return code;
    }
    if (!m_dropped.empty())
        ++m_drops;
    commit.workDone = work.empty() ? 0 : work.back().number;
    commit.rows = std::move(m_dropped);
    commit.drops = m_drops;
    const bool markersChanged = m_markers.isChanged();
    finish(true);
    if (markersChanged)
        commit.markers = markers();
    return SQLITE_OK;
}

int WorkWriter::writeAll(std::span<const NumberedWork> work, const std::vector<RecordKey> &damaged)
{
    int code = SQLITE_OK;
    if (m_routes.wantsCollecting()) {
        qint64 first = 0;
        qint64 last = 0;
        code = m_database.firstAndLast(first, last);
        if (code == SQLITE_OK)
            code = m_routes.collect(first);
    }
    if (code == SQLITE_OK)
        code = writeSettlements(work);
    for (const NumberedWork &item : work) {
        if (code != SQLITE_OK)
            return code;
        if (const auto *append = std::get_if<std::shared_ptr<const AppendWork>>(&item.work))
            code = write(**append);
        else if (const auto *drop = std::get_if<DropOldestWork>(&item.work))
            code = write(*drop);
        else if (const auto *endpoint = std::get_if<NumberedEndpoint>(&item.work))
            code = write(*endpoint);
        else if (const auto *told = std::get_if<MarkerAcknowledgement>(&item.work))
            m_markers.acknowledge(told->id, told->count);
        else if (const auto *shown = std::get_if<MarkersShown>(&item.work))
            m_markers.show(shown->ids);
    }
    if (code == SQLITE_OK && !damaged.empty())
        code = giveUp(damaged);
    return code == SQLITE_OK ? saveChanged() : code;
}

EndpointTotals &WorkWriter::touch(int endpoint)
{
    const auto index = static_cast<size_t>(endpoint);
    if (!m_touched[index]) {
        m_touched[index] = true;
        m_undo.push_back({endpoint, m_endpoints[index].totals});
    }
    return m_endpoints[index].totals;
}

int WorkWriter::write(const NumberedEndpoint &endpoint)
{
    const auto index = static_cast<size_t>(endpoint.number);
    if (m_endpoints.size() <= index) {
        m_endpoints.resize(index + 1);
        m_touched.resize(index + 1);
    }
    m_endpoints[index] = endpoint;
    touch(endpoint.number);
    return SQLITE_OK;
}

int WorkWriter::write(const AppendWork &work)
{
    EndpointTotals &totals = touch(work.endpoint);
    RecordKey key;
    key.endpoint = work.endpoint;
    const void *interned = nullptr; // neighbours mostly share their publications
    for (const ReadyRecord &ready : work.records) {
        const OutboxRecord &record = ready.record;
        key.position = record.position;
        key.sequence = record.sequence;
        key.flags = recordFlags(record.event);
        int code = SQLITE_OK;
        if (record.publications.get() != interned || !m_inlineRoute.isEmpty()) {
            code = m_routes.intern(record.publications, key.position, key.route, m_inlineRoute);
            if (!m_inlineRoute.isEmpty())
                key.route = -m_inlineRoute.size();
            interned = record.publications.get();
        }
        encodeRecord(key, record.event, m_inlineRoute, m_encoded);
        if (code == SQLITE_OK)
            code = m_database.insertRecord(key, m_encoded);
        if (code != SQLITE_OK)
            return code;
    }
    if (interned && m_inlineRoute.isEmpty() && work.records.size() > 1) {
        // The skipped look-ups above did not move the route's last use.
        if (const int code =
                m_routes.intern(work.records.back().record.publications,
                                work.records.back().record.position, key.route, m_inlineRoute))
            return code;
    }
    totals.queued += work.records.size();
    totals.queuedBytes += work.bytes;
    totals.lastSequence = work.lastSequence;
    totals.unrouted = work.unrouted;
    totals.invalid = work.invalid;
    totals.lastEventId = work.lastEventId;
    for (const DroppedRun &run : work.dropped) {
        const quint64 count = run.last - run.first + 1;
        totals.droppedFor(run.reason) += count;
        m_markers.add(work.endpoint, run.reason, run.first, run.last, count);
    }
    for (const TypeCount &type : work.types)
        m_types.insert(static_cast<quint64>(work.endpoint) << 8 | static_cast<quint64>(type.slot),
                       {work.endpoint, type});
    return SQLITE_OK;
}

int WorkWriter::write(const QuarantineWork &work)
{
    if (work.dropsSeen < m_voidBefore)
        return SQLITE_OK;
    const ReadyRecord &ready = work.record;
    qint64 deleted = 0;
    int code = m_database.deleteRecords(ready.record.position, ready.record.position, deleted);
    if (code != SQLITE_OK || deleted == 0) // given up meanwhile
        return code;
    EndpointTotals &totals = touch(ready.endpoint);
    removeQueued(totals, ready.bytes);
    ++totals.quarantined;
    m_removed.push_back({ready.record.position, ready.endpoint, ready.bytes});
    return m_quarantine.add(work);
}

int WorkWriter::saveChanged()
{
    for (const Undo &undo : m_undo) {
        const auto index = static_cast<size_t>(undo.endpoint);
        if (const int code = m_database.saveEndpoint(m_endpoints[index]))
            return code;
    }
    for (const auto &[endpoint, type] : std::as_const(m_types)) {
        if (const int code = m_database.saveType(endpoint, type))
            return code;
    }
    return m_markers.isChanged() ? m_markers.save() : SQLITE_OK;
}

void WorkWriter::finish(bool committed)
{
    m_markers.settle(committed);
    if (committed) {
        for (const RemovedRow &row : m_removed)
            m_audit.rowDeleted(row.position, row.endpoint, row.bytes);
        std::vector<int> unwritten;
        const auto mark = [&](int endpoint) {
            if (!m_mark.write(m_endpoints[static_cast<size_t>(endpoint)]))
                unwritten.push_back(endpoint);
        };
        for (const int endpoint : m_markPending)
            mark(endpoint);
        for (const Undo &undo : m_undo) {
            const EndpointTotals &now = m_endpoints[static_cast<size_t>(undo.endpoint)].totals;
            m_bytes += now.queuedBytes - undo.totals.queuedBytes;
            m_records += now.queued - undo.totals.queued;
            mark(undo.endpoint);
        }
        std::sort(unwritten.begin(), unwritten.end());
        unwritten.erase(std::unique(unwritten.begin(), unwritten.end()), unwritten.end());
        m_markPending = std::move(unwritten);
    } else {
        for (const Undo &undo : m_undo)
            m_endpoints[static_cast<size_t>(undo.endpoint)].totals = undo.totals;
        m_heartbeatCursor = m_heartbeatCursorBefore;
        m_reload = true;
    }
    for (const Undo &undo : m_undo)
        m_touched[static_cast<size_t>(undo.endpoint)] = false;
    if (!committed && m_endpoints.size() > m_endpointsBefore) {
        m_endpoints.resize(m_endpointsBefore);
        m_touched.resize(m_endpointsBefore);
    }
    m_undo.clear();
    m_types.clear();
    m_removed.clear();
    m_dropped.clear();
}

int WorkWriter::correct(const RowAudit &audit, std::vector<StoreCorrection> &corrections)
{
    int code = m_database.begin();
    for (size_t i = 1; code == SQLITE_OK && i < m_endpoints.size(); ++i) {
        const RowTotals counted = i < audit.rows().size() ? audit.rows()[i] : RowTotals{};
        const EndpointTotals &totals = m_endpoints[i].totals;
        StoreCorrection correction;
        correction.endpoint = static_cast<int>(i);
        correction.queued = static_cast<qint64>(counted.rows) - static_cast<qint64>(totals.queued);
        correction.queuedBytes = counted.bytes - totals.queuedBytes;
        if (correction.queued == 0 && correction.queuedBytes == 0)
            continue;
        correctQueued(touch(correction.endpoint), correction.queued, correction.queuedBytes);
        if (correction.queued < 0) {
            const auto missing = static_cast<quint64>(-correction.queued);
            const quint64 last = totals.lastSequence; // which of the waiting ones, nobody knows
            const quint64 candidates = std::min(last, totals.queued + missing);
            m_markers.add(correction.endpoint, DropReason::Damaged, last - candidates + 1, last,
                          missing);
        }
        corrections.push_back(correction);
    }
    if (code == SQLITE_OK)
        code = saveChanged();
    if (code == SQLITE_OK)
        code = m_database.commit();
    if (code != SQLITE_OK) {
        m_database.rollback();
        corrections.clear();
    }
    finish(code == SQLITE_OK);
    return code;
}

} // namespace Runnel
