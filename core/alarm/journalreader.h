// SPDX-License-Identifier: Apache-2.0
// Pages of the journal, each found in a bounded time.
#pragma once

#include "alarm/journal.h"
#include "base/result.h"
#include "database/sqlite.h"

#include <chrono>

namespace Runnel {

/// On the thread of the connection it borrows. Writing waits while it reads, so it reads in slices
/// of numbers and stops when its patience is at an end, whatever it has found until then.
class JournalReader
{
public:
    static constexpr std::chrono::milliseconds usualPatience{40};

    explicit JournalReader(const SqliteConnection &database)
        : m_database(database)
    {}

    /// At least one slice is read, so that asking on comes to an end.
    Result<JournalPage> page(const JournalQuery &query, std::chrono::milliseconds patience);

    static JournalLine lineFrom(const SqliteStatement &row);
    /// What lineFrom() expects, in order.
    static const char *columns();

private:
    /// Numbers that can meet the query: from `least` to before `end`.
    struct Range
    {
        qint64 least = 0;
        qint64 end = 0;
        qint64 newest = 0; ///< of the query's time, though it may ask for older ones only
    };

    Result<Range> rangeOf(const JournalQuery &query) const;
    qint64 timeOf(qint64 number) const; ///< of the line there, or the next older one; 0: none

    const SqliteConnection &m_database;
};

/// A fault of the journal's database in words.
Fault journalFault(int code);

} // namespace Runnel
