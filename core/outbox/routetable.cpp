// SPDX-License-Identifier: Apache-2.0
// Interning of publications.
#include "outbox/routetable.h"

#include <algorithm>

namespace Runnel {

namespace {
constexpr qsizetype maximumAddresses = 16'384;
}

RouteTable::RouteTable(OutboxDatabase &database)
    : m_database(database)
{}

int RouteTable::load(qint64 lastPosition)
{
    m_routes.clear();
    m_byEncoding.clear();
    m_byAddress.clear();
    m_lastId = 0;
    SqliteStatement statement;
    int code = statement.prepare(m_database.connection(), "SELECT id, publications FROM routes");
    if (code != SQLITE_OK)
        return code;
    while ((code = statement.step()) == SQLITE_ROW) {
        const qint64 id = statement.number(0);
        const QByteArray encoding = statement.bytes(1).toByteArray();
        m_lastId = std::max(m_lastId, id);
        const Publications publications = decodePublications(encoding);
        m_routes.insert(id, {publications, lastPosition});
        if (publications)
            m_byEncoding.insert(encoding, id);
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int RouteTable::intern(const Publications &publications, qint64 position, qint64 &route,
                       QByteArray &inlineRoute)
{
    inlineRoute.clear();
    if (const auto known = m_byAddress.constFind(publications.get());
        known != m_byAddress.constEnd()) {
        route = known->route;
        m_routes[route].lastUsed = position;
        return SQLITE_OK;
    }
    const QByteArray encoding = encodePublications(*publications);
    route = m_byEncoding.value(encoding, 0);
    if (route == 0) {
        if (m_routes.size() >= maximumRoutes) {
            inlineRoute = encoding;
            return SQLITE_OK;
        }
        SqliteStatement statement;
        int code = statement.prepare(m_database.connection(), "INSERT INTO routes VALUES(?,?)");
        if (code != SQLITE_OK)
            return code;
        route = ++m_lastId;
        statement.bind(1, route);
        statement.bindBytes(2, encoding);
        code = statement.run();
        if (code != SQLITE_OK)
            return code;
        m_routes.insert(route, {publications, position});
        m_byEncoding.insert(encoding, route);
    }
    m_routes[route].lastUsed = position;
    if (m_byAddress.size() >= maximumAddresses)
        m_byAddress.clear();
    m_byAddress.insert(publications.get(), {publications, route});
    return SQLITE_OK;
}

Publications RouteTable::find(qint64 route) const
{
    const auto found = m_routes.constFind(route);
    return found == m_routes.constEnd() ? nullptr : found->publications;
}

int RouteTable::collect(qint64 oldestPosition)
{
    SqliteStatement statement;
    int code = statement.prepare(m_database.connection(), "DELETE FROM routes WHERE id=?");
    for (auto route = m_routes.begin(); code == SQLITE_OK && route != m_routes.end();) {
        if (oldestPosition > 0 && route->lastUsed >= oldestPosition) {
            ++route;
            continue;
        }
        statement.bind(1, route.key());
        code = statement.run();
        route = m_routes.erase(route);
    }
    m_byEncoding.removeIf([this](const auto &entry) { return !m_routes.contains(entry.value()); });
    m_byAddress.removeIf(
        [this](const auto &entry) { return !m_routes.contains(entry.value().route); });
    // Half as many again before it is worth looking: a busy table is not searched every commit.
    m_collectAt = std::max<qsizetype>(1024, m_routes.size() + m_routes.size() / 2);
    m_collectAt = std::min(m_collectAt, maximumRoutes);
    return code;
}

int RouteTable::forgetUncommitted()
{
    // What was inserted or collected since is not what the database holds: read it again.
    qint64 newest = 0;
    for (const Route &route : std::as_const(m_routes))
        newest = std::max(newest, route.lastUsed);
    return load(newest);
}

} // namespace Runnel
