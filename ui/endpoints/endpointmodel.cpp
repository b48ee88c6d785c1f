// SPDX-License-Identifier: Apache-2.0
// What the configuration names, and what the snapshots say of it.
#include "endpoints/endpointmodel.h"

#include "base/clock.h"
#include "base/escape.h"
#include "endpoints/endpointtext.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace Runnel {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype digits = 12;

/// Numbers padded, since no collator counts where the locale is "C": "Tank 9" before "Tank 10".
QString countable(const QString &name)
{
    QString padded;
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i;
        while (end < name.size() && name[end].isDigit())
            ++end;
        if (end == i) {
            padded += name[i++];
            continue;
        }
        padded += name.sliced(i, end - i).rightJustified(digits, u'0');
        i = end;
    }
    return padded;
}

} // namespace

EndpointModel::EndpointModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void EndpointModel::take(const RuntimeUpdate &update)
{
    if (!update.config && !update.snapshot)
        return;
    m_told = true;
    if (update.config)
        configure(*update.config);
    if (update.snapshot)
        hear(*update.snapshot);
    if (!m_held) {
        dropWhatIsGone();
        sort();
    }
    tick();
}

void EndpointModel::tick()
{
    if (!m_items.empty())
        emit dataChanged(index(0), index(rowCount() - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
    emit changed();
}

void EndpointModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held) {
        dropWhatIsGone();
        sort();
    }
    emit changed();
}

int EndpointModel::rowOf(const EndpointId &id) const
{
    return m_rows.value(id, -1);
}

int EndpointModel::count(EndpointRank rank) const
{
    const qint64 now = m_clock.wallMilliseconds();
    return int(std::count_if(m_items.begin(), m_items.end(), [=](const EndpointItem &item) {
        return !item.removed && item.rank(now) == rank;
    }));
}

int EndpointModel::attention() const
{
    const qint64 now = m_clock.wallMilliseconds();
    return int(std::count_if(m_items.begin(), m_items.end(), [=](const EndpointItem &item) {
        return !item.removed && needsAttention(item.rank(now));
    }));
}

EndpointItem &EndpointModel::itemOf(const EndpointId &id)
{
    if (const int row = rowOf(id); row >= 0)
        return m_items[std::size_t(row)];
    const int row = rowCount();
    beginInsertRows({}, row, row);
    EndpointItem item;
    item.id = id;
    item.name = escapedForDisplay(id.device, longestName);
    m_items.push_back(item);
    m_rows.insert(id, row);
    endInsertRows();
    return m_items.back();
}

void EndpointModel::configure(const Config &config)
{
    m_configured = true;
    for (EndpointItem &item : m_items)
        item.removed = true;
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints) {
            EndpointItem &item = itemOf(endpoint.id);
            item.removed = false;
            item.enabled = endpoint.enabled;
            item.address = endpoint.address;
            item.heartbeatWatched = endpoint.heartbeat.interval.count() > 0;
            item.name = escapedForDisplay(endpoint.id.device, longestName);
            if (device.endpoints.size() > 1)
                item.name +=
                    QStringLiteral(" · ") + escapedForDisplay(endpoint.id.endpoint, longestName);
        }
    }
    QSet<EndpointId> named;
    for (const AssetConfig &asset : config.assets) {
        const QString name = asset.displayName.isEmpty() ? asset.name : asset.displayName;
        const int row = rowOf(asset.endpoint);
        if (row < 0 || asset.implied || name.isEmpty() || named.contains(asset.endpoint))
            continue;
        named.insert(asset.endpoint);
        m_items[std::size_t(row)].name = escapedForDisplay(name, longestName);
    }
}

void EndpointModel::hear(const Snapshot &snapshot)
{
    for (const EndpointSnapshot &told : snapshot.endpoints) {
        if (m_configured && rowOf(told.stream.id) < 0)
            continue; // a snapshot from before the configuration that took it away
        EndpointItem &item = itemOf(told.stream.id);
        item.told = told;
        item.known = true;
        if (!m_configured)
            item.enabled = told.stream.state != EndpointState::Disabled;
        item.rate.add(snapshot.takenAt, told.account.received());
    }
}

void EndpointModel::dropWhatIsGone()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!m_items[std::size_t(row)].removed)
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        m_rows.clear();
        for (int i = 0; i < int(m_items.size()); ++i)
            m_rows.insert(m_items[std::size_t(i)].id, i);
        endRemoveRows();
    }
}

void EndpointModel::sort()
{
    const qint64 now = m_clock.wallMilliseconds();
    const QCollator collator;
    bool ranksChanged = false;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_items.size());
    for (EndpointItem &item : m_items) {
        const EndpointRank rank = item.rank(now);
        ranksChanged = ranksChanged || item.listed != rank;
        item.listed = rank;
        keys.push_back(collator.sortKey(countable(item.name)));
    }
    std::vector<std::size_t> order(m_items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (m_items[a].listed != m_items[b].listed)
            return m_items[a].listed < m_items[b].listed;
        const int names = keys[a].compare(keys[b]);
        return names != 0 ? names < 0 : m_items[a].id < m_items[b].id;
    });
    if (!std::is_sorted(order.begin(), order.end())) {
        // One change of layout: a move each would cost every view a layout each.
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<EndpointItem> sorted;
        sorted.reserve(order.size());
        QList<int> places(rowCount());
        for (const std::size_t row : order) {
            places[qsizetype(row)] = int(sorted.size());
            m_rows[m_items[row].id] = int(sorted.size());
            sorted.push_back(std::move(m_items[row]));
        }
        m_items = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &one : before)
            after += index(places[one.row()]);
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    if (ranksChanged && !m_items.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {ListedAsTroubleRole});
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EndpointItem &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return EndpointText::sentence(item, m_clock.wallMilliseconds());
    case ListedAsTroubleRole:
        return needsAttention(item.listed);
    default:
        return {};
    }
}

} // namespace Runnel
