// SPDX-License-Identifier: Apache-2.0
// Publications stored once and referred to by number, and thrown away when no row needs them.
#pragma once

#include "outbox/outboxdatabase.h"
#include "route/publication.h"

#include <QHash>

namespace Runnel {

/// Rows of one endpoint and type share their publications, so that topic, source and subject
/// are not stored with every event. Bounded: when the table is full (a camera that invents
/// types), publications travel inline in the row instead. Lives on the outbox thread.
class RouteTable
{
public:
    static constexpr qsizetype maximumRoutes = 16'384;

    explicit RouteTable(OutboxDatabase &database);

    /// Reads all; `lastPosition` is the newest row, which any route may serve.
    int load(qint64 lastPosition);
    /// The number for these publications, used by the row at `position`; 0 and the encoding in
    /// `inlineRoute` when they must travel inline.
    int intern(const Publications &publications, qint64 position, qint64 &route,
               QByteArray &inlineRoute);
    Publications find(qint64 route) const; ///< null when damaged or missing
    /// Deletes what no row from `oldestPosition` on (0: there is none) can refer to. At the head
    /// of a transaction, before anything is interned in it.
    int collect(qint64 oldestPosition);
    bool wantsCollecting() const { return m_routes.size() >= m_collectAt; }
    int forgetUncommitted(); ///< after a rollback

private:
    struct Route
    {
        Publications publications;
        qint64 lastUsed = 0; ///< position of the newest row that refers to it
    };
    struct Known
    {
        Publications publications; ///< keeps the address from being used again
        qint64 route = 0;
    };

    OutboxDatabase &m_database;
    QHash<qint64, Route> m_routes;
    QHash<QByteArray, qint64> m_byEncoding;
    QHash<const void *, Known> m_byAddress;
    qint64 m_lastId = 0;
    qsizetype m_collectAt = 1024;
};

} // namespace Runnel
