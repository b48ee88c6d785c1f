// SPDX-License-Identifier: Apache-2.0
// The tables of outbox.db and the statements on them; no policy.
#pragma once

#include "database/sqlite.h"
#include "outbox/outboxfault.h"
#include "outbox/recordcodec.h"
#include "outbox/storemessages.h"

namespace Runnel {

/// A row as it lies there. `bytes` is valid until the statement moves on.
struct RecordRow
{
    RecordKey key;
    QByteArrayView bytes;
};

/// Lives on the outbox thread. Every function gives SQLite's extended code, SQLITE_OK when it
/// worked; `isDamage()` tells what a code means for the file.
class OutboxDatabase
{
public:
    static constexpr int schemaVersion = 1;
    static constexpr int applicationId = 0x524E4C51; // "RNLQ"
    static constexpr int pageSize = 4096;

    explicit OutboxDatabase(QString path);
    ~OutboxDatabase();

    enum class Use { Service, BulkLoad, ReadOnly };
    /// Service makes the tables in an empty file. SQLITE_NOTADB for a file of somebody else or
    /// of another version. BulkLoad trades safety for speed: the file is only used once complete.
    int open(Use use = Use::Service);
    void close(); ///< folds the log into the database
    bool isOpen() const { return m_connection.isOpen(); }
    SqliteConnection &connection() { return m_connection; }
    Fault fault(int code) const { return outboxFault(m_connection, code); }

    int quickCheck(); ///< SQLITE_CORRUPT when the structure is damaged; reads everything
    /// `damaged` counts rows whose checksum is wrong; they are left out.
    int loadEndpoints(std::vector<NumberedEndpoint> &endpoints, int &damaged);
    int loadTypes(std::vector<std::pair<int, TypeCount>> &types);
    int firstAndLast(qint64 &first, qint64 &last); ///< positions; 0 when empty

    int begin();
    int commit();
    void rollback();

    int insertRecord(const RecordKey &key, QByteArrayView bytes);
    int deleteRecords(qint64 first, qint64 last, qint64 &deleted);
    int saveEndpoint(const NumberedEndpoint &endpoint);
    int saveType(int endpoint, const TypeCount &type);

    /// Rows from `from` on in order of position, until `visit` returns false.
    /// `reachedEnd` is true when there was no further row.
    template<typename Visit>
    int readRecords(qint64 from, bool &reachedEnd, Visit visit);

    int checkpoint(bool truncate);
    int logFrames() const { return m_logFrames; } ///< in the write-ahead log after the last commit
    qint64 freeBytes();    ///< pages that will be used again before the file grows
    qint64 usedBytes();    ///< of all tables, wherever they lie now
    int vacuum(int pages); ///< gives that many free pages back to the file system

private:
    int createTables();
    int prepareStatements();
    void finalizeStatements();

    QString m_path;
    SqliteConnection m_connection;
    SqliteStatement m_begin, m_commit, m_rollback, m_insert, m_delete, m_saveEndpoint, m_saveType,
        m_read, m_freePages, m_allPages;
    int m_logFrames = 0;
};

template<typename Visit>
int OutboxDatabase::readRecords(qint64 from, bool &reachedEnd, Visit visit)
{
    m_read.bind(1, from);
    reachedEnd = false;
    int code = SQLITE_ROW;
    while ((code = m_read.step()) == SQLITE_ROW) {
        RecordRow row;
        row.key = {m_read.number(0), m_read.number(1), static_cast<quint64>(m_read.number(2)),
                   m_read.number(3), m_read.number(4)};
        row.bytes = m_read.bytes(5);
        if (!visit(row))
            break;
    }
    m_read.reset();
    reachedEnd = code == SQLITE_DONE;
    return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

} // namespace Runnel
