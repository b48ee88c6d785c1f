// SPDX-License-Identifier: Apache-2.0
// Take out what goes, move what stays, put in what is new: each with the word for it.
#include "alarms/alarmrows.h"

#include "alarms/alarmlistmodel.h"
#include "alarms/rowmoves.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Runnel {

namespace {

AlarmRow *entryOf(AlarmItem *item)
{
    return item->isFold ? nullptr : static_cast<AlarmRow *>(item);
}

} // namespace

AlarmRows::AlarmRows(AlarmBook &book, AlarmRowsWatcher &watcher)
    : m_book(book)
    , m_watcher(watcher)
{}

void AlarmRows::arrange(bool flood)
{
    foldUp(flood);
    aim();
    removeOthers();
    moveRows();
    insertMissing();
    tellDirty();
    for (AlarmRow *entry : m_book.order())
        entry->isWaiting = false;
}

void AlarmRows::refresh()
{
    addUp();
    tellDirty();
}

/// Which leaks share a row. One alone has a row of its own.
void AlarmRows::foldUp(bool flood)
{
    for (auto &[endpoint, fold] : m_folds)
        fold.members.clear();
    for (AlarmRow *entry : m_book.order()) {
        entry->fold = nullptr;
        if (!flood || !AlarmFold::takes(entry->alarm))
            continue;
        if (!entry->home)
            entry->home = &m_folds[entry->alarm.id.endpoint];
        entry->fold = entry->home;
        entry->fold->members.push_back(entry);
    }
    for (auto &[endpoint, fold] : m_folds) {
        if (fold.members.size() == 1) {
            fold.members.front()->fold = nullptr;
            fold.members.clear();
        }
        fold.next = {};
        for (const AlarmRow *entry : fold.members)
            fold.next.add(entry->alarm);
    }
    takeSums();
}

/// The sums of the folds that are rows. What comes new to such a camera counts there at once.
void AlarmRows::addUp()
{
    if (m_folds.empty())
        return;
    for (auto &[endpoint, fold] : m_folds)
        fold.next = {};
    for (AlarmRow *entry : m_book.order()) {
        if (!AlarmFold::takes(entry->alarm))
            continue;
        if (!entry->fold && !entry->isRow) {
            const auto fold = m_folds.find(entry->alarm.id.endpoint);
            if (fold != m_folds.end() && fold->second.isRow)
                entry->fold = &fold->second;
        }
        if (entry->fold)
            entry->fold->next.add(entry->alarm);
    }
    takeSums();
}

void AlarmRows::takeSums()
{
    for (auto &[endpoint, fold] : m_folds) {
        fold.next.endpoint = endpoint;
        if (fold.next.asset.isEmpty())
            fold.next.asset = fold.value.asset;
        const auto open = m_open.find(endpoint);
        fold.next.open = open != m_open.end() && open->second;
        if (fold.next == fold.value)
            continue;
        fold.value = fold.next;
        fold.isDirty = true;
    }
}

void AlarmRows::aim()
{
    for (AlarmItem *item : m_rows)
        item->place = -1;
    for (auto &[endpoint, fold] : m_folds)
        fold.place = -1;
    m_target.clear();
    m_beyond = 0;
    const auto add = [this](AlarmItem *item) {
        if (m_target.size() >= AlarmListModel::mostRows) {
            item->place = -1;
            return false;
        }
        item->place = int(m_target.size());
        m_target.push_back(item);
        return true;
    };
    for (AlarmRow *entry : m_book.order()) {
        AlarmFoldItem *fold = entry->fold;
        if (!fold) {
            m_beyond += add(entry) ? 0 : 1;
        } else if (fold->place < 0) { // at its worst alarm's place
            if (!add(fold)) {
                ++m_beyond;
            } else if (fold->value.open) {
                for (AlarmRow *member : fold->members)
                    m_beyond += add(member) ? 0 : 1;
            }
        }
    }
}

/// In one go: a view works for each word it is told.
void AlarmRows::shuffle(std::vector<AlarmItem *> order)
{
    m_watcher.aboutToShuffle();
    for (std::size_t row = 0; row < order.size(); ++row)
        order[row]->row = int(row);
    std::vector<int> newRows;
    newRows.reserve(m_rows.size());
    for (const AlarmItem *item : m_rows)
        newRows.push_back(item->row);
    m_rows = std::move(order);
    m_watcher.shuffled(newRows);
}

void AlarmRows::removeOthers()
{
    std::size_t runs = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        runs += m_rows[row]->place < 0 && (row == 0 || m_rows[row - 1]->place >= 0) ? 1 : 0;
    if (runs > AlarmListModel::mostMoves) {
        std::vector<AlarmItem *> order = m_rows;
        std::stable_partition(order.begin(), order.end(),
                              [](const AlarmItem *item) { return item->place >= 0; });
        shuffle(std::move(order));
    }
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (m_rows[end - 1]->place >= 0) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && m_rows[first - 1]->place < 0)
            --first;
        remove(first, end);
        end = first;
    }
}

void AlarmRows::moveRows()
{
    std::vector<int> places;
    places.reserve(m_rows.size());
    for (const AlarmItem *item : m_rows)
        places.push_back(item->place);
    const auto moves = movesIntoOrder(places, AlarmListModel::mostMoves);
    if (!moves) {
        std::vector<AlarmItem *> order; // all that are left have a place
        std::copy_if(m_target.begin(), m_target.end(), std::back_inserter(order),
                     [](const AlarmItem *item) { return item->isRow; });
        shuffle(std::move(order));
        return;
    }
    for (const RowMove &move : *moves) {
        m_watcher.aboutToMove(move.from, move.to);
        AlarmItem *item = m_rows[std::size_t(move.from)];
        m_rows.erase(m_rows.begin() + move.from);
        m_rows.insert(m_rows.begin() + move.to, item);
        m_watcher.moved();
    }
}

void AlarmRows::insertMissing()
{
    std::size_t runs = 0;
    for (std::size_t row = 0; row < m_target.size(); ++row)
        runs += !m_target[row]->isRow && (row == 0 || m_target[row - 1]->isRow) ? 1 : 0;
    if (runs > AlarmListModel::mostMoves) {
        std::vector<AlarmItem *> missing;
        std::copy_if(m_target.begin(), m_target.end(), std::back_inserter(missing),
                     [](const AlarmItem *item) { return !item->isRow; });
        insert(m_rows.size(), missing);
        shuffle(m_target);
        return;
    }
    for (std::size_t row = 0; row < m_target.size();) {
        if (m_target[row]->isRow) {
            ++row;
            continue;
        }
        std::vector<AlarmItem *> run;
        for (std::size_t next = row; next < m_target.size() && !m_target[next]->isRow; ++next)
            run.push_back(m_target[next]);
        insert(row, run);
        row += run.size();
    }
}

void AlarmRows::insert(std::size_t at, const std::vector<AlarmItem *> &items)
{
    if (items.empty())
        return;
    m_watcher.aboutToInsert(int(at), int(at + items.size() - 1));
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), items.begin(), items.end());
    for (AlarmItem *item : items) {
        item->isRow = true;
        item->isDirty = false;
    }
    m_watcher.inserted();
}

void AlarmRows::remove(std::size_t first, std::size_t end)
{
    m_watcher.aboutToRemove(int(first), int(end - 1));
    for (std::size_t row = first; row < end; ++row)
        m_rows[row]->isRow = false;
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(end));
    m_watcher.removed();
}

void AlarmRows::tellDirty()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row]->isDirty)
            continue;
        const std::size_t first = row;
        for (; row < m_rows.size() && m_rows[row]->isDirty; ++row)
            m_rows[row]->isDirty = false;
        m_watcher.changed(int(first), int(row - 1));
    }
}

/// Opens or closes with all other rows where they are, or by a new arrangement, which follows.
void AlarmRows::setOpen(const EndpointId &endpoint, bool open, bool inPlace)
{
    m_open[endpoint] = open;
    const auto known = m_folds.find(endpoint);
    if (!inPlace || known == m_folds.end() || !known->second.isRow)
        return;
    AlarmFoldItem *fold = &known->second;
    if (open) {
        std::vector<AlarmItem *> members;
        for (AlarmRow *entry : m_book.order()) {
            if (entry->fold == fold && !entry->isRow) {
                entry->isWaiting = false;
                members.push_back(entry);
            }
        }
        const auto row = std::find(m_rows.begin(), m_rows.end(), fold) - m_rows.begin();
        insert(std::size_t(row) + 1, members);
    } else {
        for (AlarmItem *item : m_rows) {
            const AlarmRow *entry = entryOf(item);
            item->place = entry && entry->fold == fold && AlarmFold::takes(entry->alarm) ? -1 : 0;
        }
        removeOthers();
    }
    refresh();
}

} // namespace Runnel
