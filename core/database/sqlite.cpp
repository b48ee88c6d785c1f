// SPDX-License-Identifier: Apache-2.0
// Opening, and which of SQLite's codes mean damage.
#include "database/sqlite.h"

#include <QFile>

namespace Runnel {

bool isDamage(int code)
{
    // A constraint can fail only when what is stored is not what was written.
    const int primary = code & 0xFF;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_CONSTRAINT ||
           primary == SQLITE_MISMATCH || primary == SQLITE_FORMAT || primary == SQLITE_SCHEMA ||
           code == SQLITE_ERROR // no such table or column: somebody else's schema
           || code == SQLITE_IOERR_SHORT_READ;
}

int SqliteConnection::open(const QString &path, int flags)
{
    close();
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        close();
        return code;
    }
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    // The schema comes from a file that may be damaged or forged: nothing in it may run code.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return SQLITE_OK;
}

void SqliteConnection::close()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

int SqliteConnection::exec(const char *sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

qint64 SqliteConnection::number(const char *sql, qint64 fallback)
{
    SqliteStatement statement;
    if (statement.prepare(*this, sql) != SQLITE_OK || statement.step() != SQLITE_ROW)
        return fallback;
    return statement.number(0);
}

int SqliteStatement::prepare(const SqliteConnection &connection, const char *sql)
{
    finalize();
    return sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle,
                              nullptr);
}

void SqliteStatement::bindText(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_handle, index, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

QString SqliteStatement::text(int column) const
{
    const QByteArrayView utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), utf8.size());
}

} // namespace Runnel
