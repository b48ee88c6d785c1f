// SPDX-License-Identifier: Apache-2.0
// The outbox's directory: names, private permissions, free space, what was set aside.
#pragma once

#include "base/fault.h"

#include <QString>

namespace Runnel {

/// Values and system calls only; any thread.
class OutboxPlace
{
public:
    /// Damaged databases kept; older ones go. Together never above the limit of the outbox,
    /// except that the newest always stays.
    static constexpr int keptDamaged = 3;
    /// The part of the file system that is never touched.
    static constexpr qint64 largestReserve = 256 * 1024 * 1024;

    explicit OutboxPlace(QString directory);

    QString directory() const { return m_directory; }
    QString database() const { return path("outbox.db"); }
    QString salvage() const { return path("outbox.db.salvage"); }
    QString highWater() const { return path("outbox.mark"); }

    /// The directory, 0700, created when missing.
    Fault prepare() const;
    /// An empty file, 0600, whatever the umask; one that exists is only made private. SQLite
    /// gives its companions (-wal, -shm) the permissions of the database.
    static Fault createPrivate(const QString &path);

    /// Renames the database and its log to `outbox.db.damaged-<time>`; the new name, or empty.
    QString setAside(qint64 wallMilliseconds) const;
    void pruneSetAside(qint64 maximumBytes) const;
    QStringList setAsideFiles() const;               ///< full paths, newest first
    static void removeDatabase(const QString &path); ///< with its companions

    /// Bytes that may still be taken from the file system without touching the reserve of 5 %,
    /// at most largestReserve. Negative when it is already touched.
    qint64 freeAboveReserve() const;
    /// Device and inode of the database's file; 0 when it is gone.
    quint64 databaseIdentity() const;

private:
    QString path(const char *name) const;

    QString m_directory;
};

} // namespace Runnel
