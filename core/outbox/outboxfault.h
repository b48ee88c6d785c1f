// SPDX-License-Identifier: Apache-2.0
// What is wrong with the outbox's database, in words.
#pragma once

#include "base/fault.h"

namespace Runnel {
class SqliteConnection;

/// DiskFull, OutboxReadOnly, OutboxDamaged or OutboxUnavailable; None for SQLITE_OK, SQLITE_ROW and
/// SQLITE_DONE.
Fault outboxFault(const SqliteConnection &database, int code);

} // namespace Runnel
