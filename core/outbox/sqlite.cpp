// SPDX-License-Identifier: Apache-2.0
// Opening, and what SQLite's codes mean to an operator.
#include "outbox/sqlite.h"

#include <QFile>

#include <cerrno>

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

Fault SqliteConnection::fault(int code) const
{
    const int primary = code & 0xFF;
    if (primary == SQLITE_OK || primary == SQLITE_ROW || primary == SQLITE_DONE)
        return {};
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : errno;
    const QString said = QString::fromUtf8(sqlite3_errstr(code));
    if (primary == SQLITE_FULL || (primary == SQLITE_IOERR && systemError == ENOSPC))
        return {
            FaultKind::DiskFull, QStringLiteral("The disk that holds the outbox is full."),
            QStringLiteral("Free space on it; reading the cameras goes on by itself afterwards."),
            ENOSPC, RetryAdvice::Soon};
    if (primary == SQLITE_READONLY || primary == SQLITE_PERM ||
        (primary == SQLITE_CANTOPEN && (systemError == EROFS || systemError == EACCES)))
        return {FaultKind::OutboxReadOnly,
                QStringLiteral("The outbox cannot be written (%1).").arg(said),
                QStringLiteral("Make the state directory writable for the user Runnel runs as."),
                systemError, RetryAdvice::Soon};
    if (isDamage(code))
        return {
            FaultKind::OutboxDamaged,
            QStringLiteral("The outbox database is damaged (%1).").arg(said),
            QStringLiteral("Check the disk; the damaged file was set aside beside the new one."),
            systemError, RetryAdvice::Soon};
    return {FaultKind::OutboxUnavailable,
            QStringLiteral("The outbox database cannot be used (%1).").arg(said),
            QStringLiteral("Check the disk and the state directory; Runnel keeps trying."),
            systemError, RetryAdvice::Soon};
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
