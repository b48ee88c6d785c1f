// SPDX-License-Identifier: Apache-2.0
// The thin layer over SQLite's C interface: a connection, a prepared statement, faults.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <sqlite3.h>

namespace Runnel {

/// True when the database's content is to blame rather than the disk or the caller.
bool isDamage(int code);

/// One connection. Not for two threads at once.
class SqliteConnection
{
public:
    static constexpr int busyMilliseconds = 2000; ///< another process at work in the file

    SqliteConnection() = default;
    ~SqliteConnection() { close(); }
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    int open(const QString &path, int flags); ///< SQLITE_OK or the extended code
    void close();                             ///< statements must be gone before
    bool isOpen() const { return m_handle != nullptr; }
    sqlite3 *handle() const { return m_handle; }

    int exec(const char *sql);
    /// First column of the first row; `fallback` when there is none or it fails.
    qint64 number(const char *sql, qint64 fallback = 0);

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement, finalised with the object. bindBytes() does not copy: the bytes live
/// until reset().
class SqliteStatement
{
public:
    SqliteStatement() = default;
    ~SqliteStatement() { finalize(); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    int prepare(const SqliteConnection &connection, const char *sql);
    void finalize()
    {
        sqlite3_finalize(m_handle);
        m_handle = nullptr;
    }
    bool isPrepared() const { return m_handle != nullptr; }

    void bind(int index, qint64 value) { sqlite3_bind_int64(m_handle, index, value); }
    void bindBytes(int index, QByteArrayView bytes)
    {
        // SQLite takes a null pointer for NULL; an empty value is not one.
        sqlite3_bind_blob64(m_handle, index, bytes.isEmpty() ? "" : bytes.data(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    void bindText(int index, const QString &text);
    void bindReal(int index, double value) { sqlite3_bind_double(m_handle, index, value); }
    void bindNull(int index) { sqlite3_bind_null(m_handle, index); }

    int step() { return sqlite3_step(m_handle); }
    void reset() { sqlite3_reset(m_handle); }
    /// step() and reset(); SQLITE_DONE becomes SQLITE_OK.
    int run()
    {
        const int code = sqlite3_step(m_handle);
        sqlite3_reset(m_handle);
        return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
    }

    qint64 number(int column) const { return sqlite3_column_int64(m_handle, column); }
    QByteArrayView bytes(int column) const ///< valid until the next step() or reset()
    {
        const void *data = sqlite3_column_blob(m_handle, column);
        return {static_cast<const char *>(data), sqlite3_column_bytes(m_handle, column)};
    }
    QString text(int column) const;
    double real(int column) const { return sqlite3_column_double(m_handle, column); }
    bool isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

private:
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace Runnel
