// SPDX-License-Identifier: Apache-2.0
// What one shift tells the next one, as values.
#pragma once

#include "alarm/journal.h"
#include "alarm/watchline.h"
#include "handover/localtime.h"

#include <optional>
#include <vector>

namespace Runnel {

/// Times are wall clock, ms since the Unix epoch. Text is foreign unless it says otherwise.
struct Handover
{
    /// An alarm of the shift: it happened in it, or it was not over at its end.
    struct AlarmRow
    {
        AlarmId id;
        QString asset;
        int priority = 3;
        AlarmState state = AlarmState::Normal; ///< at the end
        qint64 since = 0;                      ///< raised; 0: before what was read
        quint64 raised = 0;                    ///< times, in the shift
        qint64 shelvedUntil = 0;               ///< where it is known that it is shelved still
        QString message;
        std::optional<Measure> flow; ///< of its latest line
        bool shows = false;          ///< found on the way, and to be shown
    };

    /// What somebody did.
    struct Act
    {
        qint64 at = 0;
        AlarmInput input = AlarmInput::Acknowledge;
        AlarmId id;
        QString asset;
        int priority = 3;
        QString by;
        QString note;
    };

    /// From and to, 0: before what was read; still so.
    struct Shelf
    {
        AlarmId id;
        QString asset;
        int priority = 3;
        qint64 from = 0;
        qint64 to = 0;
        qint64 until = 0; ///< while it is shelved: when that ends by itself
        AlarmInput end = AlarmInput::ShelfExpired;
        QString by;
        QString note;
    };

    struct Outage
    {
        AlarmId id;
        QString asset;
        qint64 from = 0;
        qint64 to = 0;
        QString message;
    };

    /// Who was at the panel.
    struct Span
    {
        enum class End {
            Stays,  ///< still there at the end of the shift
            Left,   ///< signed out
            Other,  ///< somebody else came
            Locked, ///< nobody touched the panel for long
            Closed, ///< the panel, in order
            CutOff, ///< nobody knows when; `to` is the latest that is possible
        };

        bool panel = true; ///< false: none was open
        QString name;      ///< empty: nobody
        Role role = Role::Viewer;
        bool locked = false; ///< the name only looked
        qint64 from = 0;
        qint64 to = 0;
        End end = End::Stays;

        friend bool operator==(const Span &, const Span &) = default;
    };

    struct Counts
    {
        quint64 leaks[3] = {}; ///< raised, by priority, 1 first
        quint64 system = 0;    ///< raised, of the connector's own
        quint64 acknowledged = 0;
        quint64 shelved = 0;
        quint64 outages = 0; ///< that began
    };

    static constexpr size_t mostAlarms = 1000; ///< on a sheet; what is more is counted
    static constexpr size_t mostActs = 2000;
    static constexpr size_t mostShelves = 500;
    static constexpr size_t mostOutages = 500;
    static constexpr qsizetype longestRemarks = 4000;

    QString site;
    Period period;
    qint64 madeAt = 0;
    QString madeBy;
    QString remarks;
    std::vector<AlarmRow> open;  ///< not over at the end, most urgent first
    std::vector<AlarmRow> over;  ///< by priority
    std::vector<Act> acts;       ///< oldest first
    std::vector<Shelf> shelves;  ///< oldest first
    std::vector<Outage> outages; ///< oldest first
    std::vector<Span> spans;     ///< oldest first, without a gap
    quint64 refused = 0;         ///< wrong PINs
    bool watchKnown = true;      ///< false: nobody ever wrote down who was there
    Counts counts;
    Counts before; ///< in the time of the same length before
    quint64 omittedAlarms = 0;
    quint64 omittedActs = 0;
    quint64 omittedShelves = 0;
    quint64 omittedOutages = 0;

    static bool isOutage(const AlarmId &id); ///< of a stream, the broker, or what keeps events
};

} // namespace Runnel
