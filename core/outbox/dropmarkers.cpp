// SPDX-License-Identifier: Apache-2.0
// Bookkeeping of drop markers.
#include "outbox/dropmarkers.h"

#include <algorithm>

namespace Runnel {

DropMarkers::DropMarkers(OutboxDatabase &database)
    : m_database(database)
{}

int DropMarkers::load()
{
    m_entries.clear();
    m_changed = false;
    m_lastId =
        m_database.connection().number("SELECT seq FROM sqlite_sequence WHERE name='drop_markers'");
    SqliteStatement statement;
    int code = statement.prepare(m_database.connection(),
                                 "SELECT id, endpoint, reason, first_sequence, last_sequence,"
                                 " count FROM drop_markers ORDER BY id");
    if (code != SQLITE_OK)
        return code;
    while ((code = statement.step()) == SQLITE_ROW) {
        const qint64 reason = statement.number(2);
        if (reason < 0 || reason >= dropReasonCount)
            return SQLITE_CORRUPT;
        Entry entry;
        entry.marker = {statement.number(0),
                        {},
                        static_cast<DropReason>(reason),
                        static_cast<quint64>(statement.number(3)),
                        static_cast<quint64>(statement.number(4)),
                        static_cast<quint64>(statement.number(5))};
        entry.endpoint = static_cast<int>(statement.number(1));
        m_lastId = std::max(m_lastId, entry.marker.id);
        m_entries.push_back(entry);
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

void DropMarkers::touch()
{
    if (!m_changed)
        m_before = m_entries;
    m_changed = true;
}

void DropMarkers::add(int endpoint, DropReason reason, quint64 first, quint64 last, quint64 count)
{
    touch();
    const auto open = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &entry) {
        return entry.endpoint == endpoint && entry.marker.reason == reason && !entry.shown &&
               !entry.gone;
    });
    if (open == m_entries.rend()) {
        Entry entry;
        entry.marker = {++m_lastId, {}, reason, first, last, count};
        entry.endpoint = endpoint;
        entry.dirty = true;
        m_entries.push_back(entry);
        return;
    }
    open->marker.firstSequence = std::min(open->marker.firstSequence, first);
    open->marker.lastSequence = std::max(open->marker.lastSequence, last);
    open->marker.count += count;
    open->dirty = true;
}

void DropMarkers::acknowledge(qint64 id, quint64 count)
{
    for (Entry &entry : m_entries) {
        if (entry.marker.id == id && entry.marker.count == count && !entry.gone) {
            touch();
            entry.gone = true;
            return;
        }
    }
}

void DropMarkers::show(const std::vector<qint64> &ids)
{
    if (m_entries.size() >= maximumClosed)
        return;
    for (Entry &entry : m_entries) {
        if (!entry.shown && std::binary_search(ids.begin(), ids.end(), entry.marker.id)) {
            touch();
            entry.shown = true;
        }
    }
}

int DropMarkers::save()
{
    SqliteStatement keep;
    SqliteStatement remove;
    int code =
        keep.prepare(m_database.connection(), "REPLACE INTO drop_markers VALUES(?,?,?,?,?,?)");
    if (code == SQLITE_OK)
        code = remove.prepare(m_database.connection(), "DELETE FROM drop_markers WHERE id=?");
    for (const Entry &entry : m_entries) {
        if (code != SQLITE_OK)
            break;
        const DropMarker &marker = entry.marker;
        if (entry.gone) {
            remove.bind(1, marker.id);
            code = remove.run();
        } else if (entry.dirty) {
            keep.bind(1, marker.id);
            keep.bind(2, entry.endpoint);
            keep.bind(3, static_cast<qint64>(marker.reason));
            keep.bind(4, static_cast<qint64>(marker.firstSequence));
            keep.bind(5, static_cast<qint64>(marker.lastSequence));
            keep.bind(6, static_cast<qint64>(marker.count));
            code = keep.run();
        }
    }
    return code;
}

void DropMarkers::settle(bool committed)
{
    if (!m_changed)
        return;
    if (!committed) {
        m_entries = std::move(m_before);
        m_lastId = m_entries.empty() ? m_lastId : std::max(m_lastId, m_entries.back().marker.id);
    } else {
        std::erase_if(m_entries, [](const Entry &entry) { return entry.gone; });
        for (Entry &entry : m_entries)
            entry.dirty = false;
    }
    m_before.clear();
    m_changed = false;
}

std::vector<DropMarker> DropMarkers::list(const std::vector<NumberedEndpoint> &endpoints) const
{
    std::vector<DropMarker> markers;
    for (const Entry &entry : m_entries) {
        const auto index = static_cast<size_t>(entry.endpoint);
        if (entry.gone || entry.endpoint < 1 || index >= endpoints.size())
            continue;
        markers.push_back(entry.marker);
        markers.back().endpoint = endpoints[index].id;
    }
    return markers;
}

} // namespace Runnel
