// SPDX-License-Identifier: Apache-2.0
// Two rings: what is shown, and what waits while the rows are held.
#include "feed/feedmodel.h"

#include "feed/feedtext.h"
#include "text/timetext.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr qint64 mostBytesOfARing = FeedModel::mostPayloadBytes / 2;

} // namespace

std::optional<std::size_t> FeedModel::Ring::placeOf(quint64 number) const
{
    const auto there = std::lower_bound(
        entries.begin(), entries.end(), number,
        [](const FeedEntry &entry, quint64 wanted) { return entry.event.number > wanted; });
    if (there == entries.end() || there->event.number != number)
        return std::nullopt;
    return std::size_t(there - entries.begin());
}

void FeedModel::Ring::push(FeedEntry entry)
{
    bytes += bytesOf(entry.event);
    entries.push_front(std::move(entry));
}

void FeedModel::Ring::dropOldest()
{
    bytes -= bytesOf(entries.back().event);
    entries.pop_back();
}

qint64 FeedModel::bytesOf(const FeedEvent &event)
{
    qint64 bytes = event.payload.size() + event.type.size();
    for (const QByteArray &topic : event.topics)
        bytes += topic.size();
    return bytes;
}

void FeedModel::setConfig(const Config &config)
{
    m_names.clear();
    for (const AssetConfig &asset : config.assets) {
        const QString name = asset.displayName.isEmpty() ? asset.name : asset.displayName;
        if (!asset.implied && !name.isEmpty() && !m_names.contains(asset.endpoint))
            m_names.insert(asset.endpoint, FeedText::name(name));
    }
    for (const DeviceConfig &device : config.devices) {
        for (const EndpointConfig &endpoint : device.endpoints)
            noteCamera(endpoint.id);
    }
    m_choicesChanged = false;
    emit choicesChanged();
    if (!m_shown.entries.empty())
        emit dataChanged(index(0, What), index(rowCount() - 1, What),
                         {Qt::DisplayRole, CameraRole});
}

void FeedModel::take(const RuntimeUpdate &update)
{
    if (update.events.empty() && update.acknowledged.empty())
        return;
    for (const FeedEvent &event : update.events)
        receive(event);
    acknowledge(update.acknowledged);
    if (!m_held)
        showWaiting();
    if (!update.events.empty())
        emit counted();
    if (std::exchange(m_choicesChanged, false))
        emit choicesChanged();
}

void FeedModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held)
        showWaiting();
    emit counted();
}

void FeedModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const FeedEntry *FeedModel::find(quint64 number) const
{
    const auto row = m_shown.placeOf(number);
    return row ? &m_shown.entries[*row] : nullptr;
}

QString FeedModel::cameraName(const EndpointId &endpoint) const
{
    const auto named = m_names.constFind(endpoint);
    return named != m_names.constEnd() ? *named : FeedText::name(endpoint.device);
}

void FeedModel::startOver()
{
    if (!m_shown.entries.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_shown = {};
        endRemoveRows();
    }
    m_waiting = {};
    m_seen = 0;
    m_skipped = 0;
    m_newer = 0;
    m_last = 0;
}

void FeedModel::receive(const FeedEvent &event)
{
    if (event.number <= m_last)
        startOver();
    const quint64 left = m_last == 0 ? 0 : event.number - m_last - 1;
    m_last = event.number;
    m_skipped += left;
    m_seen += left + 1;
    if (m_held)
        m_newer += left + 1;
    noteCamera(event.endpoint);
    noteType(event.type);
    FeedEntry entry{event};
    entry.event.payload.truncate(FeedEvent::longestPayload);
    m_waiting.push(std::move(entry));
    while (qsizetype(m_waiting.entries.size()) > mostEvents || m_waiting.bytes > mostBytesOfARing)
        m_waiting.dropOldest();
}

void FeedModel::acknowledge(const std::vector<FeedAcknowledgement> &acknowledged)
{
    std::vector<int> rows;
    for (const FeedAcknowledgement &one : acknowledged) {
        FeedEntry *entry = nullptr;
        if (const auto waiting = m_waiting.placeOf(one.number)) {
            entry = &m_waiting.entries[*waiting];
        } else if (const auto shown = m_shown.placeOf(one.number)) {
            entry = &m_shown.entries[*shown];
            rows.push_back(int(*shown));
        } else {
            continue; // it has left the ring
        }
        entry->acknowledgedAt = one.at;
        entry->latencyMilliseconds = one.latencyMilliseconds;
    }
    std::sort(rows.begin(), rows.end());
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] <= rows[to] + 1)
            ++to;
        emit dataChanged(index(rows[from], Broker), index(rows[to], Broker),
                         {Qt::DisplayRole, SettledRole});
        from = to + 1;
    }
}

void FeedModel::showWaiting()
{
    m_newer = 0;
    if (m_waiting.entries.empty())
        return;
    const int incoming = int(m_waiting.entries.size());
    int leaving = std::max(0, rowCount() + incoming - mostEvents);
    qint64 bytes = m_shown.bytes + m_waiting.bytes;
    for (int i = 0; i < rowCount(); ++i) {
        const FeedEntry &oldest = m_shown.entries[std::size_t(rowCount() - 1 - i)];
        if (i >= leaving && bytes <= mostBytesOfARing)
            break;
        bytes -= bytesOf(oldest.event);
        leaving = std::max(leaving, i + 1);
    }
    if (leaving > 0) {
        beginRemoveRows({}, rowCount() - leaving, rowCount() - 1);
        for (int i = 0; i < leaving; ++i)
            m_shown.dropOldest();
        endRemoveRows();
    }
    beginInsertRows({}, 0, incoming - 1);
    for (auto entry = m_waiting.entries.rbegin(); entry != m_waiting.entries.rend(); ++entry)
        m_shown.push(std::move(*entry));
    m_waiting = {};
    endInsertRows();
}

void FeedModel::noteCamera(const EndpointId &endpoint)
{
    if (m_knownCameras.contains(endpoint) || qsizetype(m_cameras.size()) >= mostCameras)
        return;
    m_knownCameras.insert(endpoint);
    m_cameras.push_back(endpoint);
    m_choicesChanged = true;
}

void FeedModel::noteType(const QByteArray &type)
{
    if (m_knownTypes.contains(type) || qsizetype(m_types.size()) >= mostTypes)
        return;
    m_knownTypes.insert(type);
    m_types.push_back(type);
    m_choicesChanged = true;
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.entries.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FeedEntry &entry = m_shown.entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return TimeText::clockMilliseconds(entry.event.receivedAt);
        case What:
            return FeedText::type(entry.event);
        case Payload:
            return FeedText::snippet(entry.event);
        case Broker:
            return FeedText::broker(entry);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return FeedText::sentence(entry, cameraName(entry.event.endpoint), index.column());
    case NumberRole:
        return entry.event.number;
    case CameraRole:
        return cameraName(entry.event.endpoint);
    case NoteRole:
        return FeedText::note(entry.event);
    case SettledRole:
        return entry.acknowledgedAt != 0 && !entry.event.topics.isEmpty();
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Event, camera");
    case Payload:
        return tr("Payload, topic");
    case Broker:
        return tr("At the broker");
    default:
        return {};
    }
}

} // namespace Runnel
