// SPDX-License-Identifier: Apache-2.0
// The runs of dropped events that the subscribers have still to be told about.
#pragma once

#include "outbox/outboxdatabase.h"

#include <QHash>

namespace Runnel {

/// One open marker an endpoint and reason, which grows with every drop; once it is shown to a
/// teller it is closed and the next drop opens another. Bounded: beyond `maximumClosed` markers
/// nothing is closed any more, so a marker may be told again with more in it.
/// Lives on the outbox thread. Changes are saved with the transaction they belong to.
class DropMarkers
{
public:
    static constexpr size_t maximumClosed = 4096;

    explicit DropMarkers(OutboxDatabase &database);

    int load();
    void add(int endpoint, DropReason reason, quint64 first, quint64 last, quint64 count);
    /// Told with that many in it; one that has grown since stays, to be told again.
    void acknowledge(qint64 id, quint64 count);
    void show(const std::vector<qint64> &ids);

    bool isChanged() const { return m_changed; }
    int save();                  ///< inside the transaction
    void settle(bool committed); ///< after it
    /// With the names of the endpoints, by number.
    std::vector<DropMarker> list(const std::vector<NumberedEndpoint> &endpoints) const;

private:
    struct Entry
    {
        DropMarker marker; ///< without the endpoint's name
        int endpoint = 0;
        bool shown = false;
        bool dirty = false;
        bool gone = false;
    };
    void touch();

    OutboxDatabase &m_database;
    std::vector<Entry> m_entries; ///< by id
    std::vector<Entry> m_before;  ///< to go back to
    qint64 m_lastId = 0;
    bool m_changed = false;
};

} // namespace Runnel
