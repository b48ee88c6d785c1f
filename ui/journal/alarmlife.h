// SPDX-License-Identifier: Apache-2.0
// One alarm from its first report until it is over.
#pragma once

#include "alarm/journal.h"

#include <vector>

namespace Runnel {

struct AlarmLife
{
    /// A stretch in which nothing changed.
    struct Stretch
    {
        qint64 from = 0;
        qint64 to = 0;
        AlarmState state = AlarmState::Normal;
        int priority = 3;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    std::vector<JournalLine> lines; ///< oldest first, never none
    bool begun = false;             ///< its beginning was read

    bool isOver() const { return lines.back().after == AlarmState::Normal; }
    qint64 from() const { return lines.front().at; }
    qint64 to(qint64 now) const; ///< wall clock, ms; never before from()
    /// Without a gap, oldest first; each is at least as long as a clock can tell.
    std::vector<Stretch> stretches(qint64 now) const;

    /// An alarm can be raised again after it was over. `lines` of one alarm, newest first, as the
    /// journal gives them; the lives come out oldest first.
    static std::vector<AlarmLife> lives(const std::vector<JournalLine> &lines);
};

} // namespace Runnel
