// SPDX-License-Identifier: Apache-2.0
// What SQLite's codes mean to an operator.
#include "outbox/outboxfault.h"

#include "database/sqlite.h"

#include <cerrno>

namespace Runnel {

Fault outboxFault(const SqliteConnection &database, int code)
{
    const int primary = code & 0xFF;
    if (primary == SQLITE_OK || primary == SQLITE_ROW || primary == SQLITE_DONE)
        return {};
    const int systemError = database.isOpen() ? sqlite3_system_errno(database.handle()) : errno;
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

} // namespace Runnel
