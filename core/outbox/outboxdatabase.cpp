// SPDX-License-Identifier: Apache-2.0
// Schema and statements of the outbox database.
#include "outbox/outboxdatabase.h"

#include "outbox/checksum.h"

#include <algorithm>

namespace Runnel {

namespace {

// One row an event, kept slim; deleting runs of positions is what settling costs. Counters stand
// beside the rows they speak of and change in the same transaction.
constexpr const char *schema = R"sql(
CREATE TABLE records(position INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL,
    sequence INTEGER NOT NULL, flags INTEGER NOT NULL, route INTEGER NOT NULL,
    record BLOB NOT NULL);
CREATE TABLE routes(id INTEGER PRIMARY KEY, publications BLOB NOT NULL);
CREATE TABLE endpoints(id INTEGER PRIMARY KEY, device TEXT NOT NULL, endpoint TEXT NOT NULL,
    last_sequence INTEGER NOT NULL, delivered INTEGER NOT NULL,
    dropped_disk_full INTEGER NOT NULL, dropped_expired INTEGER NOT NULL,
    dropped_damaged INTEGER NOT NULL, quarantined INTEGER NOT NULL, unrouted INTEGER NOT NULL,
    invalid INTEGER NOT NULL, queued INTEGER NOT NULL, queued_bytes INTEGER NOT NULL,
    last_event_id BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE types(endpoint INTEGER NOT NULL, slot INTEGER NOT NULL, type BLOB NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY(endpoint, slot)) WITHOUT ROWID;
CREATE TABLE drop_markers(id INTEGER PRIMARY KEY AUTOINCREMENT, endpoint INTEGER NOT NULL,
    reason INTEGER NOT NULL, first_sequence INTEGER NOT NULL, last_sequence INTEGER NOT NULL,
    count INTEGER NOT NULL);
CREATE TABLE quarantine(id INTEGER PRIMARY KEY AUTOINCREMENT, endpoint INTEGER NOT NULL,
    sequence INTEGER NOT NULL, flags INTEGER NOT NULL, route INTEGER NOT NULL, at INTEGER NOT NULL,
    kind TEXT NOT NULL, detail TEXT NOT NULL, remedy TEXT NOT NULL, code INTEGER NOT NULL,
    bytes INTEGER NOT NULL, record BLOB NOT NULL);
CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
)sql";

quint32 endpointChecksum(const NumberedEndpoint &endpoint)
{
    const EndpointTotals &totals = endpoint.totals;
    const quint64 seed =
        checksumSeed(endpoint.number, totals.lastSequence, totals.delivered, totals.dropped[0],
                     totals.dropped[1], totals.dropped[2], totals.quarantined, totals.unrouted,
                     totals.invalid, totals.queued, totals.queuedBytes, endpoint.id.device.size());
    return checksum(
        endpoint.id.device.toUtf8() + endpoint.id.endpoint.toUtf8() + totals.lastEventId, seed);
}

} // namespace

OutboxDatabase::OutboxDatabase(QString path)
    : m_path(std::move(path))
{}

OutboxDatabase::~OutboxDatabase()
{
    close();
}

int OutboxDatabase::open(Use use)
{
    close();
    const int flags = use == Use::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    int code = m_connection.open(m_path, flags);
    const auto run = [&](const char *sql) {
        if (code == SQLITE_OK)
            code = m_connection.exec(sql);
    };
    if (use != Use::ReadOnly)
        run("PRAGMA page_size=4096; PRAGMA auto_vacuum=INCREMENTAL");
    if (use == Use::Service)
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
            "PRAGMA journal_size_limit=8388608");
    if (use == Use::BulkLoad)
        run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000");
    run("PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON");
    if (code == SQLITE_OK && use != Use::ReadOnly &&
        m_connection.number("SELECT count(*) FROM sqlite_schema", -1) == 0)
        code = createTables();
    if (code == SQLITE_OK && (m_connection.number("PRAGMA user_version") != schemaVersion ||
                              m_connection.number("PRAGMA application_id") != applicationId))
        code = SQLITE_NOTADB;
    if (code == SQLITE_OK)
        code = prepareStatements();
    if (code != SQLITE_OK)
        finalizeStatements();
    return code; // stays open on failure, so that fault() can tell the system's error
}

int OutboxDatabase::createTables()
{
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(applicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(schemaVersion) +
                             "; COMMIT";
    int code = m_connection.exec("BEGIN IMMEDIATE");
    if (code == SQLITE_OK)
        code = m_connection.exec(schema);
    if (code == SQLITE_OK)
        code = m_connection.exec(stamp.constData());
    if (code != SQLITE_OK)
        m_connection.exec("ROLLBACK");
    return code;
}

int OutboxDatabase::prepareStatements()
{
    struct Wanted
    {
        SqliteStatement &statement;
        const char *sql;
    };
    const Wanted all[] = {
        {m_begin, "BEGIN IMMEDIATE"},
        {m_commit, "COMMIT"},
        {m_rollback, "ROLLBACK"},
        {m_insert, "INSERT INTO records VALUES(?,?,?,?,?,?)"},
        {m_delete, "DELETE FROM records WHERE position BETWEEN ? AND ?"},
        {m_saveEndpoint, "REPLACE INTO endpoints VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {m_saveType, "REPLACE INTO types VALUES(?,?,?,?)"},
        {m_read, "SELECT position, endpoint, sequence, flags, route, record FROM records"
                 " WHERE position >= ? ORDER BY position"},
        {m_freePages, "PRAGMA freelist_count"},
        {m_allPages, "PRAGMA page_count"},
    };
    for (const Wanted &wanted : all) {
        if (const int code = wanted.statement.prepare(m_connection, wanted.sql))
            return code;
    }
    sqlite3_wal_hook(
        m_connection.handle(),
        [](void *self, sqlite3 *, const char *, int frames) {
            static_cast<OutboxDatabase *>(self)->m_logFrames = frames;
            return SQLITE_OK;
        },
        this);
    return SQLITE_OK;
}

void OutboxDatabase::finalizeStatements()
{
    for (SqliteStatement *statement :
         {&m_begin, &m_commit, &m_rollback, &m_insert, &m_delete, &m_saveEndpoint, &m_saveType,
          &m_read, &m_freePages, &m_allPages})
        statement->finalize();
}

void OutboxDatabase::close()
{
    finalizeStatements();
    m_connection.close();
    m_logFrames = 0;
}

int OutboxDatabase::quickCheck()
{
    SqliteStatement statement;
    int code = statement.prepare(m_connection, "PRAGMA quick_check(1)");
    if (code == SQLITE_OK && (code = statement.step()) == SQLITE_ROW)
        code = statement.bytes(0) == QByteArrayView("ok") ? SQLITE_OK : SQLITE_CORRUPT;
    return code;
}

int OutboxDatabase::loadEndpoints(std::vector<NumberedEndpoint> &endpoints, int &damaged)
{
    SqliteStatement statement;
    int code = statement.prepare(
        m_connection,
        "SELECT id, last_sequence, delivered, dropped_disk_full, dropped_expired, dropped_damaged,"
        " quarantined, unrouted, invalid, queued, queued_bytes, device, endpoint, last_event_id,"
        " checksum FROM endpoints ORDER BY id");
    if (code != SQLITE_OK)
        return code;
    while ((code = statement.step()) == SQLITE_ROW) {
        NumberedEndpoint endpoint;
        endpoint.number = static_cast<int>(statement.number(0));
        EndpointTotals &totals = endpoint.totals;
        int column = 1;
        for (quint64 *counter : {&totals.lastSequence, &totals.delivered, &totals.dropped[0],
                                 &totals.dropped[1], &totals.dropped[2], &totals.quarantined,
                                 &totals.unrouted, &totals.invalid, &totals.queued})
            *counter = static_cast<quint64>(statement.number(column++));
        totals.queuedBytes = statement.number(column++);
        endpoint.id = {statement.text(11), statement.text(12)};
        totals.lastEventId = statement.bytes(13).toByteArray();
        if (endpoint.number > 0 && statement.number(14) == endpointChecksum(endpoint))
            endpoints.push_back(std::move(endpoint));
        else
            ++damaged;
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int OutboxDatabase::loadTypes(std::vector<std::pair<int, TypeCount>> &types)
{
    SqliteStatement statement;
    int code = statement.prepare(
        m_connection, "SELECT endpoint, slot, type, count FROM types ORDER BY endpoint, slot");
    if (code != SQLITE_OK)
        return code;
    while ((code = statement.step()) == SQLITE_ROW)
        types.emplace_back(static_cast<int>(statement.number(0)),
                           TypeCount{static_cast<int>(statement.number(1)),
                                     statement.bytes(2).toByteArray(),
                                     static_cast<quint64>(statement.number(3))});
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int OutboxDatabase::firstAndLast(qint64 &first, qint64 &last)
{
    // Two subqueries: each is one descent, while min and max together would read the table.
    SqliteStatement statement;
    int code = statement.prepare(m_connection, "SELECT (SELECT min(position) FROM records),"
                                               " (SELECT max(position) FROM records)");
    if (code == SQLITE_OK && (code = statement.step()) == SQLITE_ROW) {
        first = statement.number(0);
        last = statement.number(1);
        code = SQLITE_OK;
    }
    return code;
}

int OutboxDatabase::begin()
{
    return m_begin.run();
}

int OutboxDatabase::commit()
{
    return m_commit.run();
}

void OutboxDatabase::rollback()
{
    // Some errors have ended the transaction already.
    if (m_connection.isOpen() && !sqlite3_get_autocommit(m_connection.handle()))
        m_rollback.run();
}

int OutboxDatabase::insertRecord(const RecordKey &key, QByteArrayView bytes)
{
    m_insert.bind(1, key.position);
    m_insert.bind(2, key.endpoint);
    m_insert.bind(3, static_cast<qint64>(key.sequence));
    m_insert.bind(4, key.flags);
    m_insert.bind(5, key.route);
    m_insert.bindBytes(6, bytes);
    return m_insert.run();
}

int OutboxDatabase::deleteRecords(qint64 first, qint64 last, qint64 &deleted)
{
    m_delete.bind(1, first);
    m_delete.bind(2, last);
    const int code = m_delete.run();
    deleted = code == SQLITE_OK ? sqlite3_changes(m_connection.handle()) : 0;
    return code;
}

int OutboxDatabase::saveEndpoint(const NumberedEndpoint &endpoint)
{
    const EndpointTotals &totals = endpoint.totals;
    m_saveEndpoint.bind(1, endpoint.number);
    m_saveEndpoint.bindText(2, endpoint.id.device);
    m_saveEndpoint.bindText(3, endpoint.id.endpoint);
    int index = 4;
    for (const quint64 counter :
         {totals.lastSequence, totals.delivered, totals.dropped[0], totals.dropped[1],
          totals.dropped[2], totals.quarantined, totals.unrouted, totals.invalid, totals.queued})
        m_saveEndpoint.bind(index++, static_cast<qint64>(counter));
    m_saveEndpoint.bind(13, totals.queuedBytes);
    m_saveEndpoint.bindBytes(14, totals.lastEventId);
    m_saveEndpoint.bind(15, endpointChecksum(endpoint));
    return m_saveEndpoint.run();
}

int OutboxDatabase::saveType(int endpoint, const TypeCount &type)
{
    m_saveType.bind(1, endpoint);
    m_saveType.bind(2, type.slot);
    m_saveType.bindBytes(3, type.type);
    m_saveType.bind(4, static_cast<qint64>(type.count));
    return m_saveType.run();
}

int OutboxDatabase::checkpoint(bool truncate)
{
    if (truncate) // never wait for a reader
        sqlite3_busy_timeout(m_connection.handle(), 0);
    const int code = sqlite3_wal_checkpoint_v2(
        m_connection.handle(), nullptr,
        truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (truncate)
        sqlite3_busy_timeout(m_connection.handle(), SqliteConnection::busyMilliseconds);
    if (code == SQLITE_OK && truncate)
        m_logFrames = 0;
    return code;
}

qint64 OutboxDatabase::freeBytes()
{
    qint64 pages = 0;
    if (m_freePages.step() == SQLITE_ROW)
        pages = m_freePages.number(0);
    m_freePages.reset();
    return pages * pageSize;
}

qint64 OutboxDatabase::usedBytes()
{
    qint64 pages = 0;
    if (m_allPages.step() == SQLITE_ROW)
        pages = m_allPages.number(0);
    m_allPages.reset();
    return pages * pageSize - freeBytes();
}

int OutboxDatabase::vacuum(int pages)
{
    const QByteArray sql = "PRAGMA incremental_vacuum(" + QByteArray::number(pages) + ')';
    return m_connection.exec(sql.constData());
}

} // namespace Runnel
