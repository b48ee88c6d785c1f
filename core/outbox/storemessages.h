// SPDX-License-Identifier: Apache-2.0
// What crosses between the core thread and the outbox thread: values, shared only when constant.
#pragma once

#include "outbox/endpointtotals.h"
#include "outbox/outbox.h"

#include <limits>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace Runnel {

/// A record with what both sides look up again and again.
struct ReadyRecord
{
    OutboxRecord record;
    int endpoint = 0; ///< number in the database
    qint64 bytes = 0; ///< storedBytes()
};
using ReadyRecords = std::shared_ptr<const std::vector<ReadyRecord>>;

struct TypeCount
{
    int slot = 0; ///< place in the endpoint's list of types
    QByteArray type;
    quint64 count = 0; ///< absolute
};

/// A run of sequences given up without being stored (DropNewest).
struct DroppedRun
{
    DropReason reason = DropReason::DiskFull;
    quint64 first = 0;
    quint64 last = 0;
};

/// What one append() brought for one endpoint. Counters are absolute: the core owns them.
struct AppendWork
{
    int endpoint = 0;
    std::vector<ReadyRecord> records;
    std::vector<DroppedRun> dropped;
    quint64 lastSequence = 0;
    quint64 unrouted = 0;
    quint64 invalid = 0;
    QByteArray lastEventId;
    std::vector<TypeCount> types; ///< those that changed
    qint64 bytes = 0;             ///< of the records
};

/// Make room: heartbeats first, then the oldest, what is taken only when nothing else is left.
struct DropOldestWork
{
    qint64 bytes = 0;
    std::shared_ptr<const std::vector<qint64>> taken; ///< positions, sorted
};

struct Settlement
{
    enum class Outcome : quint8 { Delivered, Discarded, Quarantined };
    qint64 position = 0;
    int endpoint = 0;
    Outcome outcome = Outcome::Delivered;
    DropReason reason = DropReason::Expired; ///< of Discarded
    qint64 bytes = 0;
    quint64 sequence = 0;
};

struct SettlementWork
{
    std::shared_ptr<const std::vector<Settlement>> settlements;
    quint64 dropsSeen = 0; ///< drop reports the core knew of: see StoreCommit::drops
};

struct QuarantineWork
{
    ReadyRecord record;
    Fault why;
    qint64 at = 0;         ///< wall clock ms
    quint64 dropsSeen = 0; ///< as in SettlementWork
};

struct MarkerAcknowledgement
{
    qint64 id = 0;
    quint64 count = 0; ///< as it was told
};
struct MarkersShown ///< those ids are being told: what is dropped from now on opens a new one
{
    std::vector<qint64> ids;
};

using StoreWork =
    std::variant<std::shared_ptr<const AppendWork>, DropOldestWork, SettlementWork, QuarantineWork,
                 MarkerAcknowledgement, MarkersShown, NumberedEndpoint>;

struct PageRequest
{
    quint64 generation = 0;
    qint64 from = 0;
    qsizetype maximumRecords = 0;
    qint64 maximumBytes = 0;
    /// By endpoint number: positions up to this are left out (the maximum: held).
    std::shared_ptr<const std::vector<qint64>> handed;
};

// Reports, in the order in which things happened.

struct StorePage
{
    quint64 generation = 0;
    ReadyRecords records;
    qint64 next = 0;         ///< where the following page starts
    bool reachedEnd = false; ///< of everything committed before this report
};

struct DroppedRow
{
    qint64 position = 0;
    int endpoint = 0;
    DropReason reason = DropReason::DiskFull;
    qint64 bytes = 0;
};

struct StoreCommit
{
    quint64 workDone = 0;         ///< number of the last work item in it
    std::vector<DroppedRow> rows; ///< stored records given up, for room or because damaged
    quint64 drops = 0;            ///< counts commits with such rows
    std::optional<std::vector<DropMarker>> markers; ///< all, when they changed
    qint64 limitBytes = 0; ///< what may be stored now: the setting, or less on a full disk
    qint64 oldestReceivedAt = 0;
};

struct StoreOpened
{
    std::vector<NumberedEndpoint> endpoints;
    std::vector<std::pair<int, TypeCount>> types; ///< by endpoint number
    std::vector<DropMarker> markers;
    qint64 lastPosition = 0;
    qint64 limitBytes = 0;
    qint64 oldestReceivedAt = 0;
    Fault notice; ///< what had to be set aside
    /// The database was damaged while running and built anew: everything stored comes again,
    /// and settlements sent before this report are void.
    bool again = false;
    quint64 workDone = 0;
    quint64 drops = 0; ///< as in StoreCommit
};

/// The count in the background found other rows than the account says.
struct StoreCorrection
{
    int endpoint = 0;
    qint64 queued = 0; ///< to be added
    qint64 queuedBytes = 0;
    Fault notice;
};

struct StoreFault ///< None: working again
{
    Fault fault;
};

struct StoreClosed
{
    bool committed = true; ///< everything that was submitted
};

using StoreReport =
    std::variant<StoreOpened, StoreCommit, StorePage, StoreCorrection, StoreFault, StoreClosed>;

} // namespace Runnel
