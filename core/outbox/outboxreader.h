// SPDX-License-Identifier: Apache-2.0
// Looks into the outbox from another process: `runnel outbox status`, `export`, `quarantine`.
#pragma once

#include "base/result.h"
#include "outbox/outbox.h"
#include "outbox/quarantine.h"

#include <functional>
#include <memory>
#include <vector>

namespace Runnel {

struct OutboxSummary
{
    struct Endpoint
    {
        EndpointId id;
        EndpointAccount account;
    };
    std::vector<Endpoint> endpoints; ///< in the order they were first seen
    quint64 records = 0;
    qint64 bytes = 0;            ///< what the limit counts
    qint64 fileBytes = 0;        ///< database and log
    qint64 oldestReceivedAt = 0; ///< wall clock ms; 0 when empty
    qint64 quarantineEntries = 0;
    qint64 quarantineRemoved = 0; ///< oldest entries that made room for newer ones
    QStringList damagedFiles;     ///< set aside, newest first
};

/// Reads only, whether a service runs on the directory or not, and never holds it up: each page
/// is a transaction of its own, so what is settled meanwhile is left out. Blocks; for commands.
class OutboxReader
{
public:
    static Result<std::unique_ptr<OutboxReader>> open(const QString &directory);
    ~OutboxReader();

    Result<OutboxSummary> summary();
    /// In queue order until `visit` returns false. Records that cannot be read are left out.
    Fault forEachRecord(const std::function<bool(const OutboxRecord &)> &visit);
    Fault forEachQuarantined(const std::function<bool(const QuarantineEntry &)> &visit);

private:
    struct Private;
    explicit OutboxReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace Runnel
