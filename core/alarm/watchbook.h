// SPDX-License-Identifier: Apache-2.0
// The table of who was at the panel.
#pragma once

#include "alarm/watchline.h"
#include "base/result.h"
#include "database/sqlite.h"

namespace Runnel {

/// In the journal's database, on the thread of its connection, which outlives this or closes it
/// first. Bounded: by WatchLine::mostKept and, with the journal, by time.
class WatchBook
{
public:
    explicit WatchBook(SqliteConnection &database)
        : m_database(database)
    {}

    int prepare(); ///< SQLITE_OK or the extended code
    void close() { m_put.finalize(); }

    int store(const WatchLine &line); ///< within the caller's transaction
    /// Oldest first; when there are more than WatchLine::mostAtOnce, the newest of them.
    /// `from` and `to` are wall clock, ms, `to` exclusive; 0: any.
    Result<std::vector<WatchLine>> lines(qint64 from, qint64 to) const;
    /// Removes what is older than `before` and what is too much, at most `atOnce` lines: true when
    /// there may be more.
    bool expire(qint64 before, qint64 atOnce);

private:
    SqliteConnection &m_database;
    SqliteStatement m_put;
};

} // namespace Runnel
