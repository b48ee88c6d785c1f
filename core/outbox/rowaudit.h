// SPDX-License-Identifier: Apache-2.0
// Counts the rows in small steps while the store works, to compare them with the accounts.
#pragma once

#include "outbox/outboxdatabase.h"
#include "outbox/reconcile.h"

namespace Runnel {

/// An account says how many rows wait; trusting it makes the start quick however much is stored.
/// The audit looks later: rows below the cursor are counted, and those that are deleted there
/// are taken off again; new rows always come in above it. It also finds rows whose checksum is
/// wrong before their turn comes. Lives on the outbox thread.
class RowAudit
{
public:
    void start();
    void stop() { m_running = false; }
    bool isRunning() const { return m_running; }

    /// A committed transaction removed or wrote rows.
    void rowDeleted(qint64 position, int endpoint, qint64 bytes);

    /// Reads at most `maximumRows`; between transactions. Damaged rows are not counted.
    int step(OutboxDatabase &database, int maximumRows, std::vector<RecordKey> &damaged);
    const std::vector<RowTotals> &rows() const { return m_rows; } ///< by endpoint number, when done

private:
    bool m_running = false;
    qint64 m_cursor = 0;
    std::vector<RowTotals> m_rows;
};

} // namespace Runnel
