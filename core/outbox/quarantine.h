// SPDX-License-Identifier: Apache-2.0
// What the broker will never take, and why: kept with its payload, within bounds.
#pragma once

#include "outbox/outboxdatabase.h"

#include <functional>

namespace Runnel {

/// As `runnel outbox quarantine` shows it.
struct QuarantineEntry
{
    qint64 id = 0;
    OutboxRecord record; ///< position is 0
    qint64 at = 0;       ///< set aside at, wall clock ms
    QString kind;        ///< the fault's, as in the status contract
    QString detail;
    QString remedy;
    int code = 0;
};

/// A table of the outbox database; the oldest entries go when it is full, and are counted.
/// Lives on the outbox thread.
class Quarantine
{
public:
    static constexpr qint64 maximumEntries = 10'000;
    static constexpr qint64 maximumBytes = 64 * 1024 * 1024;

    explicit Quarantine(OutboxDatabase &database);

    int load();
    int add(const QuarantineWork &work);       ///< inside a transaction
    int forgetUncommitted() { return load(); } ///< after a rollback

    qint64 entries() const { return m_entries; }
    qint64 bytes() const { return m_bytes; }

    /// In the order they were set aside, from the entry after `afterId`, at most `maximum`.
    static int read(SqliteConnection &connection, qint64 afterId, int maximum,
                    const std::function<void(qint64 endpoint, QuarantineEntry &&)> &visit);
    /// Copies what can be read out of another database of the same schema.
    int copyFrom(SqliteConnection &source);

private:
    int makeRoom(qint64 bytes);

    OutboxDatabase &m_database;
    qint64 m_entries = 0;
    qint64 m_bytes = 0;
};

} // namespace Runnel
