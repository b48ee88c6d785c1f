// SPDX-License-Identifier: Apache-2.0
// When the streams must wait, and what the status says about it.
#include "outbox/outboxprivate.h"

#include <algorithm>

namespace Runnel {

namespace {
constexpr double softPauseFrom = 0.75;
constexpr double softPauseUntil = 0.5;
constexpr double fullUntil = 0.9;
} // namespace

bool Outbox::Private::isSoftlyPaused()
{
    const double waiting = std::max(
        static_cast<double>(uncommittedRecords) / static_cast<double>(ReadyWindow::maximumRecords),
        static_cast<double>(uncommittedBytes) / static_cast<double>(ReadyWindow::maximumBytes));
    const double level = window.fill() + waiting;
    if (level <= softPauseUntil)
        softPauseSpent = false;
    if (softlyPaused) {
        if (level <= softPauseUntil || spilled) {
            softlyPaused = false;
            softPauseTimer->stop();
        }
    } else if (!softPauseSpent && !spilled && level >= softPauseFrom &&
               lastSettled != std::chrono::nanoseconds::min() &&
               clock.now() - lastSettled <= briskWithin) {
        softlyPaused = true;
        softPauseTimer->start(softPauseAtMost);
    }
    return softlyPaused;
}

void Outbox::Private::updatePause()
{
    uncommittedPause = uncommittedBytes >=
                       (uncommittedPause ? maximumUncommittedBytes / 2 : maximumUncommittedBytes);
    if (projectedBytes() >= limit)
        full = true;
    else if (static_cast<double>(projectedBytes()) <= static_cast<double>(limit) * fullUntil)
        full = false;
    const bool stopReading = full && settings.limits.whenFull == WhenFull::StopReading;
    const bool soft = isSoftlyPaused();
    const bool wanted = storageFault || uncommittedPause || stopReading || soft;
    if (wanted == paused)
        return;
    paused = wanted;
    emit q.pauseWanted(paused);
}

void Outbox::Private::updateStatus()
{
    Fault fault = storageFault;
    if (!fault && full) {
        const bool disk = limit < settings.limits.maxBytes;
        static constexpr const char *doing[] = {"The oldest events are dropped to make room.",
                                                "New events are dropped.",
                                                "The cameras are not read until there is room."};
        fault.kind = disk ? FaultKind::DiskFull : FaultKind::OutboxFull;
        fault.detail =
            (disk ? QStringLiteral("The disk is full up to the reserve Runnel never touches. ")
                  : QStringLiteral("The outbox has reached its limit of %1 bytes. ")
                        .arg(settings.limits.maxBytes)) +
            QLatin1String(doing[static_cast<size_t>(settings.limits.whenFull)]);
        fault.remedy =
            disk ? QStringLiteral("Free space on the disk of the state directory, and see why the"
                                  " broker does not take events.")
                 : QStringLiteral(
                       "See why the broker does not take events, or raise outbox.maxBytes.");
    }
    if (!fault)
        fault = notice;
    const bool accepting = open && !closing && !storageFault &&
                           (!full || settings.limits.whenFull == WhenFull::DropOldest);
    if (fault == shownFault && accepting == shownAccepting)
        return;
    shownFault = fault;
    shownAccepting = accepting;
    emit q.statusChanged();
}

} // namespace Runnel
