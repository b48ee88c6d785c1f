// SPDX-License-Identifier: Apache-2.0
// Makes one true account of what the database says, what the mark says and what rows there are.
#pragma once

#include "outbox/endpointtotals.h"

#include <optional>

namespace Runnel {

/// The rows of one endpoint that can be read.
struct RowTotals
{
    quint64 rows = 0;
    qint64 bytes = 0;
    quint64 lastSequence = 0;
};

struct Evidence
{
    std::optional<EndpointTotals> database; ///< nothing: its row was missing or damaged
    std::optional<EndpointTotals> mark;
    RowTotals rows;
};

struct Reconciled
{
    EndpointTotals totals;
    quint64 lost = 0;        ///< newly counted as dropped (Damaged)
    bool rolledBack = false; ///< the mark is ahead of the database
};

/// No sequence at or below totals.lastSequence was ever left unused, and
/// lastSequence == delivered + queued + dropped + quarantined.
Reconciled reconcile(const Evidence &evidence);

/// The count of the rows differs from the account by `rows` and `bytes`: missing rows become
/// dropped (Damaged), surplus ones are delivered again.
void correctQueued(EndpointTotals &totals, qint64 rows, qint64 bytes);

/// One stored record less.
void removeQueued(EndpointTotals &totals, qint64 bytes);

} // namespace Runnel
