// SPDX-License-Identifier: Apache-2.0
// Adds a shift up from the journal's lines.
#pragma once

#include "handover/handover.h"

#include <map>

namespace Runnel {

/// Lines come newest first, from now back to readFrom(): what happened after the shift tells what
/// was still open at its end. Its memory is bounded.
class HandoverScan
{
public:
    static constexpr size_t mostTracked = 20'000; ///< alarms

    /// `now`: alarms as they are now, by which it is known what no line tells.
    HandoverScan(const Period &period, std::vector<Alarm> now);

    /// Back to here: the time before, which the shift is compared with.
    static qint64 readFrom(const Period &period);

    void take(const JournalPage &page);
    /// After the last page; once. Words, names, times and spans are still to be filled in.
    Handover finish();

private:
    struct Entry
    {
        Handover::AlarmRow row;
        bool isKnown = false;   ///< its state at the end
        bool fromLater = false; ///< by a line after the end
        qint64 shelfEnd = 0;    ///< seen, its beginning not yet
        AlarmInput shelfEndedBy = AlarmInput::ShelfExpired;
        qint64 outageEnd = 0;
        bool knowsShelf = false; ///< its beginning was found
        bool knowsOutage = false;
    };

    void take(const JournalLine &line);
    void takeState(Entry &entry, const JournalLine &line);
    void takeShelf(Entry &entry, const JournalLine &line);
    void takeOutage(Entry &entry, const JournalLine &line);
    void count(Handover::Counts &counts, const JournalLine &line) const;
    void addWhatNoLineTells();
    bool touches(qint64 from, qint64 to) const;

    Period m_period;
    std::vector<Alarm> m_now;
    std::map<AlarmId, Entry> m_entries;
    Handover m_result;
};

} // namespace Runnel
