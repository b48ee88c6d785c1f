// SPDX-License-Identifier: Apache-2.0
// How alarms were spread, counted in steps of bounded length.
#pragma once

#include "alarm/journal.h"
#include "base/result.h"
#include "database/sqlite.h"

#include <chrono>

namespace Runnel {

/// Walks the index of new activations by identity and keeps the worst, however many identities
/// there are. Lines written while it runs may be counted or not.
class DistributionScan
{
public:
    explicit DistributionScan(const DistributionQuery &query)
        : m_query(query)
    {}

    /// True when all is counted. Counts one identity at least.
    Result<bool> advance(const SqliteConnection &database, std::chrono::milliseconds patience);
    const AlarmDistribution &result() const { return m_result; } ///< complete after that

private:
    struct Counted
    {
        QString alarm; ///< AlarmId::toString
        quint64 raised = 0;
    };

    void keep(const Counted &counted);
    int nameWorst(const SqliteConnection &database);

    DistributionQuery m_query;
    AlarmDistribution m_result;
    std::vector<Counted> m_worst; ///< most first
    QString m_last;               ///< the identity that was counted last
};

} // namespace Runnel
