// SPDX-License-Identifier: Apache-2.0
// Rows from updates; still while they are held.
#include "alarms/alarmlistmodel.h"

#include "alarms/alarmcells.h"
#include "alarms/alarmrows.h"
#include "base/clock.h"
#include "runtime/runtimeclient.h"

#include <algorithm>
#include <utility>

namespace Runnel {

struct AlarmListModel::Private final : AlarmRowsWatcher
{
    Private(AlarmListModel &model, Clock &time)
        : q(model)
        , clock(time)
        , rows(book, *this)
    {}

    void aboutToInsert(int first, int last) override { q.beginInsertRows({}, first, last); }
    void inserted() override { q.endInsertRows(); }
    void aboutToRemove(int first, int last) override { q.beginRemoveRows({}, first, last); }
    void removed() override { q.endRemoveRows(); }
    void aboutToMove(int from, int to) override
    {
        q.beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    }
    void moved() override { q.endMoveRows(); }
    void aboutToShuffle() override
    {
        emit q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void shuffled(const std::vector<int> &newRows) override
    {
        const QModelIndexList before = q.persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.push_back(q.createIndex(newRows[std::size_t(index.row())], index.column()));
        q.changePersistentIndexList(before, after);
        emit q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void changed(int first, int last) override
    {
        emit q.dataChanged(q.index(first, 0), q.index(last, ColumnCount - 1));
    }

    void arrange(bool always = false);
    void countNewer();

    AlarmListModel &q;
    Clock &clock;
    AlarmBook book;
    AlarmRows rows;
    bool held = false;
    bool flood = false;
    int newer = 0;
    int worstNewer = 0;
};

/// While the rows are held nothing of them moves, unless `always`. Where there are none nothing can
/// slip under a finger, and an empty list must never hide what is new.
void AlarmListModel::Private::arrange(bool always)
{
    if (held && !always && !rows.rows().empty())
        rows.refresh();
    else
        rows.arrange(flood);
    book.forgetEnded();
    countNewer();
}

void AlarmListModel::Private::countNewer()
{
    const int before = newer;
    const int worstBefore = worstNewer;
    newer = worstNewer = 0;
    if (held) {
        for (const AlarmRow *entry : book.order()) {
            if (!entry->isWaiting || entry->isRow)
                continue;
            if (entry->fold && entry->fold->isRow && !entry->fold->value.open)
                continue; // its number can be seen
            ++newer;
            const int priority = entry->alarm.priority;
            worstNewer = worstNewer == 0 ? priority : std::min(worstNewer, priority);
        }
    }
    if (newer != before || worstNewer != worstBefore)
        emit q.newerChanged(newer);
}

AlarmListModel::AlarmListModel(const PanelContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, context.clock))
{
    connect(&context.client, &RuntimeClient::updated, this, &AlarmListModel::take);
}

AlarmListModel::~AlarmListModel() = default;

void AlarmListModel::take(const RuntimeUpdate &update)
{
    const bool flood = update.snapshot ? update.snapshot->alarms.flood : d->flood;
    const bool other = std::exchange(d->flood, flood) != flood;
    const bool alarms = d->book.take(update.alarms, d->held);
    if (!alarms && !other)
        return;
    if (other && !flood)
        d->rows.closeFolds(); // the next flood begins closed
    d->arrange();
    if (other)
        emit floodChanged(flood);
    emit changed();
}

bool AlarmListModel::isHeld() const
{
    return d->held;
}

void AlarmListModel::setHeld(bool held)
{
    if (std::exchange(d->held, held) == held)
        return;
    if (!held)
        d->arrange();
    emit heldChanged(held);
}

void AlarmListModel::settle()
{
    d->arrange(true);
}

int AlarmListModel::newer() const
{
    return d->newer;
}

int AlarmListModel::worstNewer() const
{
    return d->worstNewer;
}

bool AlarmListModel::isFlood() const
{
    return d->flood;
}

std::size_t AlarmListModel::beyond() const
{
    return d->rows.beyond();
}

bool AlarmListModel::showsSetAside() const
{
    return d->book.showsSetAside();
}

void AlarmListModel::setShowsSetAside(bool shows)
{
    if (shows == showsSetAside())
        return;
    d->book.setShowsSetAside(shows, false);
    d->arrange(true); // somebody asked for it
    emit changed();
}

const Alarm *AlarmListModel::find(const AlarmId &id) const
{
    const AlarmRow *entry = d->book.find(id);
    return entry ? &entry->alarm : nullptr;
}

std::vector<const Alarm *> AlarmListModel::alarms() const
{
    return d->book.alarms();
}

const Alarm *AlarmListModel::worstUnacknowledged() const
{
    const auto &order = d->book.order();
    return !order.empty() && isUnacknowledged(order.front()->alarm.condition.state)
               ? &order.front()->alarm
               : nullptr;
}

const AlarmCounts &AlarmListModel::counts() const
{
    return d->book.counts();
}

const Alarm *AlarmListModel::alarmAt(int row) const
{
    if (row < 0 || row >= rowCount() || d->rows.rows()[std::size_t(row)]->isFold)
        return nullptr;
    return &static_cast<const AlarmRow *>(d->rows.rows()[std::size_t(row)])->alarm;
}

const AlarmFold *AlarmListModel::foldAt(int row) const
{
    if (row < 0 || row >= rowCount() || !d->rows.rows()[std::size_t(row)]->isFold)
        return nullptr;
    return &static_cast<const AlarmFoldItem *>(d->rows.rows()[std::size_t(row)])->value;
}

bool AlarmListModel::isFolded(int row) const
{
    return alarmAt(row) &&
           static_cast<const AlarmRow *>(d->rows.rows()[std::size_t(row)])->fold != nullptr;
}

int AlarmListModel::rowOf(const AlarmId &id) const
{
    const AlarmItem *item = d->book.find(id);
    if (!item || !item->isRow)
        return -1;
    const auto &rows = d->rows.rows();
    return int(std::find(rows.begin(), rows.end(), item) - rows.begin());
}

void AlarmListModel::setOpen(const EndpointId &fold, bool open)
{
    d->rows.setOpen(fold, open, d->held);
    d->arrange();
}

int AlarmListModel::reveal(const AlarmId &id)
{
    const AlarmRow *entry = d->book.find(id);
    if (entry && !entry->isRow && entry->fold)
        setOpen(id.endpoint, true);
    return rowOf(id);
}

int AlarmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.rows().size());
}

int AlarmListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (AlarmCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    const bool spoken = role == Qt::AccessibleTextRole && column == State;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    const qint64 now = d->clock.wallMilliseconds();
    if (const AlarmFold *fold = foldAt(index.row()))
        return spoken ? AlarmCells::spoken(*fold) : AlarmCells::text(*fold, column, now);
    const Alarm &alarm = *alarmAt(index.row());
    return spoken ? AlarmCells::spoken(alarm, now) : AlarmCells::text(alarm, column, now);
}

QVariant AlarmListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return AlarmCells::title(Column(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (AlarmCells::isNumber(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void AlarmListModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace Runnel
