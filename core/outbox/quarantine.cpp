// SPDX-License-Identifier: Apache-2.0
// The quarantine table.
#include "outbox/quarantine.h"

namespace Runnel {

Quarantine::Quarantine(OutboxDatabase &database)
    : m_database(database)
{}

int Quarantine::load()
{
    SqliteStatement statement;
    int code =
        statement.prepare(m_database.connection(), "SELECT count(*), total(bytes) FROM quarantine");
    if (code == SQLITE_OK && (code = statement.step()) == SQLITE_ROW) {
        m_entries = statement.number(0);
        m_bytes = statement.number(1);
        code = SQLITE_OK;
    }
    return code;
}

int Quarantine::makeRoom(qint64 bytes)
{
    while (m_entries > 0 && (m_entries >= maximumEntries || m_bytes + bytes > maximumBytes)) {
        SqliteStatement oldest;
        int code = oldest.prepare(m_database.connection(),
                                  "SELECT id, bytes FROM quarantine ORDER BY id LIMIT 1");
        if (code != SQLITE_OK)
            return code;
        code = oldest.step();
        if (code != SQLITE_ROW)
            return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
        const qint64 id = oldest.number(0);
        const qint64 size = oldest.number(1);
        SqliteStatement remove;
        code = remove.prepare(m_database.connection(), "DELETE FROM quarantine WHERE id=?");
        remove.bind(1, id);
        if (code == SQLITE_OK)
            code = remove.run();
        if (code == SQLITE_OK)
            code =
                m_database.connection().exec("INSERT INTO meta VALUES('quarantine_removed', 1)"
                                             " ON CONFLICT(key) DO UPDATE SET value = value + 1");
        if (code != SQLITE_OK)
            return code;
        --m_entries;
        m_bytes -= size;
    }
    return SQLITE_OK;
}

int Quarantine::add(const QuarantineWork &work)
{
    const OutboxRecord &record = work.record.record;
    const QByteArray route = encodePublications(*record.publications);
    RecordKey key;
    key.endpoint = work.record.endpoint;
    key.sequence = record.sequence;
    key.flags = recordFlags(record.event);
    key.route = -route.size();
    QByteArray bytes;
    encodeRecord(key, record.event, route, bytes);

    int code = makeRoom(bytes.size());
    SqliteStatement statement;
    if (code == SQLITE_OK)
        code = statement.prepare(m_database.connection(),
                                 "INSERT INTO quarantine(endpoint, sequence, flags, route, at,"
                                 " kind, detail, remedy, code, bytes, record)"
                                 " VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    if (code != SQLITE_OK)
        return code;
    statement.bind(1, key.endpoint);
    statement.bind(2, static_cast<qint64>(key.sequence));
    statement.bind(3, key.flags);
    statement.bind(4, key.route);
    statement.bind(5, work.at);
    statement.bindText(6, work.why.kindName());
    statement.bindText(7, work.why.detail);
    statement.bindText(8, work.why.remedy);
    statement.bind(9, work.why.code);
    statement.bind(10, bytes.size());
    statement.bindBytes(11, bytes);
    code = statement.run();
    if (code == SQLITE_OK) {
        ++m_entries;
        m_bytes += bytes.size();
    }
    return code;
}

int Quarantine::read(SqliteConnection &connection, qint64 afterId, int maximum,
                     const std::function<void(qint64, QuarantineEntry &&)> &visit)
{
    SqliteStatement statement;
    int code = statement.prepare(connection,
                                 "SELECT id, endpoint, sequence, flags, route, at, kind, detail,"
                                 " remedy, code, record FROM quarantine WHERE id > ?"
                                 " ORDER BY id LIMIT ?");
    if (code != SQLITE_OK)
        return code;
    statement.bind(1, afterId);
    statement.bind(2, maximum);
    while ((code = statement.step()) == SQLITE_ROW) {
        const RecordKey key{0, statement.number(1), static_cast<quint64>(statement.number(2)),
                            statement.number(3), statement.number(4)};
        QuarantineEntry entry;
        entry.id = statement.number(0);
        entry.record.sequence = key.sequence;
        entry.at = statement.number(5);
        entry.kind = statement.text(6);
        entry.detail = statement.text(7);
        entry.remedy = statement.text(8);
        entry.code = static_cast<int>(statement.number(9));
        QByteArrayView route;
        // A damaged entry still tells what it was and why; only its payload is left empty.
        if (decodeRecord(key, statement.bytes(10), entry.record.event, route))
            entry.record.publications = decodePublications(route);
        else
            entry.record.event = {};
        visit(key.endpoint, std::move(entry));
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int Quarantine::copyFrom(SqliteConnection &source)
{
    SqliteStatement from;
    SqliteStatement to;
    int code = from.prepare(source, "SELECT endpoint, sequence, flags, route, at, kind, detail,"
                                    " remedy, code, bytes, record FROM quarantine ORDER BY id");
    if (code == SQLITE_OK)
        code = to.prepare(m_database.connection(),
                          "INSERT INTO quarantine(endpoint, sequence, flags, route, at, kind,"
                          " detail, remedy, code, bytes, record) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    while (code == SQLITE_OK && (code = from.step()) == SQLITE_ROW) {
        for (const int column : {0, 1, 2, 3, 4, 8, 9})
            to.bind(column + 1, from.number(column));
        for (const int column : {5, 6, 7})
            to.bindText(column + 1, from.text(column));
        const QByteArray record = from.bytes(10).toByteArray();
        to.bindBytes(11, record);
        code = to.run();
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

} // namespace Runnel
