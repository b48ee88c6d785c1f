// SPDX-License-Identifier: Apache-2.0
// Saves what can still be read of a damaged database into a new one.
#pragma once

#include "outbox/outboxdatabase.h"
#include "outbox/outboxplace.h"

namespace Runnel {

/// Works beside the damaged file: builds `outbox.db.salvage`, flushes it, sets the damaged one
/// aside and renames the new one into its place. A crash in between leaves either the damaged
/// file (salvaged again at the next start) or a complete new one (finishInterrupted()).
/// Lives on the outbox thread; no other connection to the database may be open.
class Salvage
{
public:
    struct Outcome
    {
        int code = SQLITE_OK; ///< not the damage: why no new database could be made
        Fault fault;          ///< of the same
        QString setAside;     ///< where the damaged file is now
        quint64 records = 0;  ///< saved
    };

    explicit Salvage(OutboxPlace place);

    Outcome run(qint64 wallMilliseconds);
    /// Puts a complete salvage in place when the database is missing; removes leftovers.
    void finishInterrupted();

private:
    int copy(OutboxDatabase &target, quint64 &records);
    int copyRecords(SqliteConnection &source, OutboxDatabase &target, quint64 &records);
    int copySmallTables(SqliteConnection &source, OutboxDatabase &target);
    bool replaceFirstPage();
    bool isReadable(SqliteConnection &source);

    OutboxPlace m_place;
};

} // namespace Runnel
