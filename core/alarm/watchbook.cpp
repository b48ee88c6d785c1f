// SPDX-License-Identifier: Apache-2.0
// Few lines a day: no page, no slices.
#include "alarm/watchbook.h"

#include "alarm/journalreader.h"

#include <algorithm>
#include <limits>

namespace Runnel {

int WatchBook::prepare()
{
    return m_put.prepare(m_database, "INSERT INTO watch(at, kind, name, role) VALUES(?, ?, ?, ?)");
}

int WatchBook::store(const WatchLine &line)
{
    m_put.bind(1, line.at);
    m_put.bind(2, qint64(line.kind));
    m_put.bindText(3, line.name.left(WatchLine::longestName));
    m_put.bind(4, qint64(line.role));
    return m_put.run();
}

Result<std::vector<WatchLine>> WatchBook::lines(qint64 from, qint64 to) const
{
    SqliteStatement rows;
    int code = rows.prepare(m_database, "SELECT at, kind, name, role FROM watch"
                                        " WHERE at >= ? AND at < ? ORDER BY number DESC LIMIT ?");
    if (code != SQLITE_OK)
        return journalFault(code);
    rows.bind(1, from);
    rows.bind(2, to > 0 ? to : std::numeric_limits<qint64>::max());
    rows.bind(3, qint64(WatchLine::mostAtOnce));
    std::vector<WatchLine> lines;
    for (code = rows.step(); code == SQLITE_ROW; code = rows.step()) {
        WatchLine line;
        line.at = rows.number(0);
        line.kind =
            WatchLine::Kind(std::clamp<qint64>(rows.number(1), 0, qint64(WatchLine::Kind::Ended)));
        line.name = rows.text(2);
        line.role = Role(std::clamp<qint64>(rows.number(3), 0, qint64(Role::Engineer)));
        lines.push_back(line);
    }
    if (code != SQLITE_DONE)
        return journalFault(code);
    std::reverse(lines.begin(), lines.end());
    return lines;
}

bool WatchBook::expire(qint64 before, qint64 atOnce)
{
    SqliteStatement statement;
    if (statement.prepare(m_database,
                          "DELETE FROM watch WHERE number IN (SELECT number FROM watch WHERE at < ?"
                          " OR number <= (SELECT max(number) FROM watch) - ?"
                          " ORDER BY number LIMIT ?)") != SQLITE_OK)
        return false;
    statement.bind(1, before);
    statement.bind(2, qint64(WatchLine::mostKept));
    statement.bind(3, atOnce);
    return statement.run() == SQLITE_OK && sqlite3_changes(m_database.handle()) == atOnce;
}

} // namespace Runnel
