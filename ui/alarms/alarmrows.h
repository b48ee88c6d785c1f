// SPDX-License-Identifier: Apache-2.0
// How the rows of the list are laid out, and how they get from one layout to the next.
#pragma once

#include "alarms/alarmbook.h"

#include <map>

namespace Runnel {

/// What a model has to announce. The rows change between a pair of calls.
class AlarmRowsWatcher
{
public:
    virtual ~AlarmRowsWatcher() = default;
    virtual void aboutToInsert(int first, int last) = 0;
    virtual void inserted() = 0;
    virtual void aboutToRemove(int first, int last) = 0;
    virtual void removed() = 0;
    virtual void aboutToMove(int from, int to) = 0; ///< `to` as in RowMove
    virtual void moved() = 0;
    virtual void aboutToShuffle() = 0;
    virtual void shuffled(const std::vector<int> &newRows) = 0; ///< by old row
    virtual void changed(int first, int last) = 0;
};

class AlarmRows
{
public:
    AlarmRows(AlarmBook &book, AlarmRowsWatcher &watcher);

    void arrange(bool flood); ///< everything in its place
    void refresh();           ///< nothing moves: what says something else is told
    void setOpen(const EndpointId &fold, bool open, bool inPlace);
    void closeFolds() { m_open.clear(); }

    const std::vector<AlarmItem *> &rows() const { return m_rows; }
    std::size_t beyond() const { return m_beyond; }

private:
    void foldUp(bool flood);
    void addUp();
    void takeSums();
    void aim();
    void removeOthers();
    void moveRows();
    void insertMissing();
    void shuffle(std::vector<AlarmItem *> order);
    void insert(std::size_t at, const std::vector<AlarmItem *> &items);
    void remove(std::size_t first, std::size_t end);
    void tellDirty();

    AlarmBook &m_book;
    AlarmRowsWatcher &m_watcher;
    std::vector<AlarmItem *> m_rows;
    std::vector<AlarmItem *> m_target;
    std::map<EndpointId, AlarmFoldItem> m_folds; ///< of every endpoint that ever had one
    std::map<EndpointId, bool> m_open;
    std::size_t m_beyond = 0;
};

} // namespace Runnel
