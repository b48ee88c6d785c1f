// SPDX-License-Identifier: Apache-2.0
// Which of two alarms stands above the other.
#pragma once

#include "alarm/alarm.h"

namespace Runnel {

/// The order of the list, from the top:
/// 1. not acknowledged; then acknowledged; then what is set aside (shelved, suppressed, out of
///    service), where that is shown at all;
/// 2. within these the worst priority;
/// 3. at one priority leaks, then the connector's own troubles: these never push a leak down;
/// 4. what was received last. That is the first report of an alarm: repeats move nothing;
/// 5. by identity, so that the order is one and the same everywhere.
struct AlarmRank
{
    enum class Group { Unacknowledged, Acknowledged, SetAside };

    static Group groupOf(AlarmState state);
    static AlarmRank of(const Alarm &alarm); ///< borrows the identity, which must outlive it

    Group group = Group::SetAside;
    int priority = 3;
    AlarmFamily family = AlarmFamily::System;
    qint64 raisedAt = 0;
    const AlarmId *id = nullptr;

    friend bool operator==(const AlarmRank &, const AlarmRank &) = default;
    friend bool operator<(const AlarmRank &a, const AlarmRank &b);
};

} // namespace Runnel
