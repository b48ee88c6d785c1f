// SPDX-License-Identifier: Apache-2.0
// Opens whatever lies there: checks, salvages, and makes the accounts true again.
#pragma once

#include "outbox/highwater.h"
#include "outbox/outboxdatabase.h"
#include "outbox/outboxplace.h"
#include "outbox/reconcile.h"

#include <map>

namespace Runnel {

/// Lives on the outbox thread.
class OutboxOpener
{
public:
    /// Up to this size the whole file is checked before use; a bigger one is trusted at first
    /// and audited while it works (RowAudit).
    static constexpr qint64 checkedAtOnce = 32 * 1024 * 1024;

    OutboxOpener(const OutboxPlace &place, OutboxDatabase &database, HighWater &mark);

    struct Opened
    {
        std::vector<NumberedEndpoint> endpoints;
        std::vector<std::pair<int, TypeCount>> types;
        qint64 lastPosition = 0;
        bool counted = false; ///< the rows were counted, no audit is needed
        Fault notice;         ///< OutboxDamaged or OutboxRolledBack, for people
        Fault fault;          ///< it could not be opened now; worth trying again
    };
    Opened open(qint64 wallMilliseconds, qint64 maximumBytes);
    /// The open database turned out to be damaged: like open(), with counters that are known.
    Opened reopen(qint64 wallMilliseconds, qint64 maximumBytes,
                  const std::vector<NumberedEndpoint> &known);

private:
    struct Found
    {
        std::map<int, Evidence> evidence; ///< by number
        std::map<int, EndpointId> names;
        std::vector<RecordKey> damagedRows;
    };
    int tryOpen(Opened &opened, bool afterSalvage);
    int check(Opened &opened, bool afterSalvage);
    int gather(Opened &opened, Found &found, bool countAll);
    void addMarks(Found &found);
    int settle(Opened &opened, Found &found);

    OutboxPlace m_place;
    OutboxDatabase &m_database;
    HighWater &m_mark;
    std::vector<NumberedEndpoint> m_marks;
    const std::vector<NumberedEndpoint> *m_known = nullptr;
    quint64 m_lost = 0;
    bool m_rolledBack = false;
};

} // namespace Runnel
