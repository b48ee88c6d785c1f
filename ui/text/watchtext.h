// SPDX-License-Identifier: Apache-2.0
// Whether anyone is watching, in numbers and in a sentence.
#pragma once

#include "runtime/snapshot.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Runnel {

/// How the endpoints that are switched on watch.
struct WatchCount
{
    int watching = 0;     ///< live, and not known to look away
    int notWatched = 0;   ///< live, but analytics are off
    int noSignal = 0;     ///< not live
    int switchedOff = 0;  ///< not counted in total()
    qint64 lastHeard = 0; ///< the latest event or heartbeat of all, wall clock ms

    int total() const { return watching + notWatched + noSignal; }
    int blind() const { return notWatched + noSignal; }

    static WatchCount of(const Snapshot &snapshot);
    friend bool operator==(const WatchCount &, const WatchCount &) = default;
};

/// Why there is nothing to see. An empty list never goes without one.
struct QuietReason
{
    QString title;
    QString detail;
    bool loud = false; ///< somebody should do something, although there is no alarm

    /// `silentFor`: since when the runtime has said nothing; above mostSilence nothing that is
    /// shown can be trusted any more.
    static QuietReason of(const std::optional<Snapshot> &snapshot,
                          std::chrono::milliseconds silentFor, qint64 now);
    static constexpr std::chrono::seconds mostSilence{5};

    friend bool operator==(const QuietReason &, const QuietReason &) = default;
};

} // namespace Runnel
