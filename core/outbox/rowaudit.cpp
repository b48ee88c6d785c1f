// SPDX-License-Identifier: Apache-2.0
// Counting rows in steps.
#include "outbox/rowaudit.h"

#include <algorithm>

namespace Runnel {

namespace {
constexpr qint64 plausibleEndpoints = 1'000'000;
}

void RowAudit::start()
{
    m_running = true;
    m_cursor = 0;
    m_rows.clear();
}

void RowAudit::rowDeleted(qint64 position, int endpoint, qint64 bytes)
{
    const auto index = static_cast<size_t>(endpoint);
    if (!m_running || position >= m_cursor || index >= m_rows.size())
        return;
    RowTotals &rows = m_rows[index];
    rows.rows -= std::min<quint64>(rows.rows, 1);
    rows.bytes -= bytes;
}

int RowAudit::step(OutboxDatabase &database, int maximumRows, std::vector<RecordKey> &damaged)
{
    bool reachedEnd = false;
    int left = maximumRows;
    qint64 next = m_cursor;
    const int code = database.readRecords(m_cursor, reachedEnd, [&](const RecordRow &row) {
        if (left-- == 0)
            return false;
        next = row.key.position + 1;
        if (row.key.endpoint < 1 || row.key.endpoint > plausibleEndpoints ||
            !isIntactRecord(row.key, row.bytes)) {
            damaged.push_back(row.key);
            return true;
        }
        const auto index = static_cast<size_t>(row.key.endpoint);
        if (m_rows.size() <= index)
            m_rows.resize(index + 1);
        RowTotals &rows = m_rows[index];
        ++rows.rows;
        rows.bytes += storedBytes(row.bytes.size() - std::max<qint64>(0, -row.key.route));
        rows.lastSequence = std::max(rows.lastSequence, row.key.sequence);
        return true;
    });
    if (code == SQLITE_OK) {
        m_cursor = next;
        m_running = !reachedEnd;
    }
    return code;
}

} // namespace Runnel
