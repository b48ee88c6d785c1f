// SPDX-License-Identifier: Apache-2.0
// The endpoints as rows, trouble first.
#pragma once

#include "endpoints/endpointitem.h"
#include "runtime/runtimeupdate.h"

#include <QAbstractListModel>
#include <QHash>

namespace Runnel {
class Clock;

/// Rows are inserted, sorted and removed, never reset. While held they keep their places, and an
/// endpoint that is gone keeps its row: only what the tiles say changes.
class EndpointModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ListedAsTroubleRole = Qt::UserRole, ///< as of the last sorting
    };

    explicit EndpointModel(const Clock &clock, QObject *parent = nullptr);

    void take(const RuntimeUpdate &update);
    void tick(); ///< ages have grown
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    bool isTold() const { return m_told; } ///< a configuration or a snapshot has come

    const EndpointItem &item(int row) const { return m_items[std::size_t(row)]; }
    int rowOf(const EndpointId &id) const; ///< -1: none
    int count(EndpointRank rank) const;    ///< as they are now, wherever they stand
    int attention() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void changed(); ///< anything that a tile or a count tells

private:
    EndpointItem &itemOf(const EndpointId &id);
    void configure(const Config &config);
    void hear(const Snapshot &snapshot);
    void dropWhatIsGone();
    void sort();

    const Clock &m_clock;
    std::vector<EndpointItem> m_items;
    QHash<EndpointId, int> m_rows;
    bool m_configured = false; ///< then what the configuration does not name is gone
    bool m_told = false;
    bool m_held = false;
};

} // namespace Runnel
