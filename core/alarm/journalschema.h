// SPDX-License-Identifier: Apache-2.0
// The tables of the alarm journal, and how those of an earlier version become them.
#pragma once

#include "database/sqlite.h"

namespace Runnel {

namespace JournalSchema {

constexpr int version = 3;         ///< 2 brought the hours, 3 who was at the panel
constexpr qint64 hour = 3'600'000; ///< ms; `hour` of the table of that name counts these

/// New activations of leaks: the rows of the index line_raised, word for word.
constexpr char raised[] = "family = 0 AND input = 0 AND state_before IN (0, 3)";

/// Creates or upgrades, in one transaction. An upgrade reads all lines once.
int prepare(SqliteConnection &database);

} // namespace JournalSchema
} // namespace Runnel
