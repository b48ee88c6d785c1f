// SPDX-License-Identifier: Apache-2.0
// All alarms the panel was told of, their order and their numbers. Knows nothing of rows on a
// screen.
#pragma once

#include "alarms/alarmcounts.h"
#include "alarms/alarmfold.h"
#include "alarms/alarmrank.h"

#include <unordered_map>
#include <vector>

namespace Runnel {

/// What may stand as a row. Its address stays.
struct AlarmItem
{
    bool isFold = false;
    bool isRow = false;
    bool isDirty = false; ///< says something else than it did
    int place = -1;       ///< in the layout that is aimed at
    int row = -1;         ///< of the last shuffle
};

struct AlarmRow;

struct AlarmFoldItem : AlarmItem
{
    AlarmFoldItem() { isFold = true; }

    AlarmFold value;
    AlarmFold next;                  ///< while it is added up
    std::vector<AlarmRow *> members; ///< as of the last arrangement, in order
};

struct AlarmRow : AlarmItem
{
    Alarm alarm;
    AlarmRank rank;
    AlarmFoldItem *fold = nullptr; ///< as the rows are laid out
    AlarmFoldItem *home = nullptr; ///< where it would be folded, once looked up
    bool isListed = false;         ///< stands in the order
    bool isMoved = false;          ///< its place in the order is another one
    bool isWaiting = false;        ///< came while the rows were held
};

class AlarmBook
{
public:
    /// `wait`: what is listed from now on is marked as waiting. True when anything changed.
    bool take(const std::vector<Alarm> &alarms, bool wait);
    bool showsSetAside() const { return m_showsSetAside; }
    void setShowsSetAside(bool shows, bool wait);

    AlarmRow *find(const AlarmId &id);
    const std::vector<AlarmRow *> &order() const { return m_order; } ///< the listed ones
    std::vector<const Alarm *> alarms() const;                       ///< without what is over
    const AlarmCounts &counts() const { return m_counts; }
    void forgetEnded(); ///< drops what is over and has no row

private:
    struct Hash
    {
        std::size_t operator()(const AlarmId &id) const noexcept { return qHash(id); }
    };

    bool isToBeListed(const Alarm &alarm) const;
    void place(AlarmRow &entry, bool wait);
    void sortMoved();

    std::unordered_map<AlarmId, AlarmRow, Hash> m_entries;
    std::vector<AlarmRow *> m_order;
    std::vector<AlarmRow *> m_moved; ///< to be taken out of the order, and put in where listed
    std::vector<AlarmRow *> m_ended;
    AlarmCounts m_counts;
    bool m_showsSetAside = false;
};

} // namespace Runnel
