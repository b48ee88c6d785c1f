// SPDX-License-Identifier: Apache-2.0
// System calls on the outbox's directory.
#include "outbox/outboxplace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Runnel {

namespace {

Fault systemFault(const QString &what, int error)
{
    const QString why = qt_error_string(error);
    if (error == ENOSPC || error == EDQUOT)
        return {FaultKind::DiskFull, QStringLiteral("%1: %2.").arg(what, why),
                QStringLiteral("Free space on that disk; Runnel goes on by itself afterwards."),
                error, RetryAdvice::Soon};
    if (error == EROFS || error == EACCES || error == EPERM)
        return {FaultKind::OutboxReadOnly, QStringLiteral("%1: %2.").arg(what, why),
                QStringLiteral("Make the state directory writable for the user Runnel runs as."),
                error, RetryAdvice::Soon};
    return {FaultKind::OutboxUnavailable, QStringLiteral("%1: %2.").arg(what, why),
            QStringLiteral("Check the disk and the state directory; Runnel keeps trying."), error,
            RetryAdvice::Soon};
}

constexpr QLatin1String damagedPrefix("outbox.db.damaged-");

} // namespace

OutboxPlace::OutboxPlace(QString directory)
    : m_directory(std::move(directory))
{}

QString OutboxPlace::path(const char *name) const
{
    return m_directory + u'/' + QLatin1String(name);
}

Fault OutboxPlace::prepare() const
{
    const QByteArray native = QFile::encodeName(m_directory);
    struct stat info = {};
    if (::stat(native.constData(), &info) != 0) {
        if (errno != ENOENT)
            return systemFault(
                QStringLiteral("The outbox directory %1 cannot be used").arg(m_directory), errno);
        const QString parent = QFileInfo(m_directory).absolutePath();
        QDir().mkpath(parent);
        if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
            return systemFault(
                QStringLiteral("The outbox directory %1 cannot be created").arg(m_directory),
                errno);
    } else if (!S_ISDIR(info.st_mode)) {
        return systemFault(
            QStringLiteral("The outbox directory %1 cannot be used").arg(m_directory), ENOTDIR);
    } else if ((info.st_mode & 0077) != 0) {
        ::chmod(native.constData(), 0700);
    }
    return {};
}

Fault OutboxPlace::createPrivate(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return systemFault(QStringLiteral("The file %1 cannot be opened").arg(path), errno);
    ::fchmod(descriptor, 0600);
    ::close(descriptor);
    return {};
}

QString OutboxPlace::setAside(qint64 wallMilliseconds) const
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = m_directory + u'/' + damagedPrefix + stamp;
    for (int n = 2; QFile::exists(target) && n < 1000; ++n)
        target = m_directory + u'/' + damagedPrefix + stamp + u'-' + QString::number(n);
    if (!QFile::rename(database(), target))
        return {};
    QFile::rename(database() + QStringLiteral("-wal"), target + QStringLiteral("-wal"));
    QFile::rename(database() + QStringLiteral(".header"), target + QStringLiteral(".header"));
    QFile::remove(database() + QStringLiteral("-shm"));
    return target;
}

QStringList OutboxPlace::setAsideFiles() const
{
    QStringList files;
    const QDir directory(m_directory);
    const auto entries =
        directory.entryInfoList({QString(damagedPrefix) + u'*'}, QDir::Files, QDir::Time);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (!name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String("-shm")) &&
            !name.endsWith(QLatin1String(".header")))
            files.append(entry.absoluteFilePath());
    }
    return files;
}

void OutboxPlace::pruneSetAside(qint64 maximumBytes) const
{
    qint64 bytes = 0;
    int kept = 0;
    for (const QString &file : setAsideFiles()) {
        bytes += QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size();
        if (kept > 0 && (kept >= keptDamaged || bytes > maximumBytes)) {
            removeDatabase(file);
            QFile::remove(file + QStringLiteral(".header"));
        } else {
            ++kept;
        }
    }
}

void OutboxPlace::removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

qint64 OutboxPlace::freeAboveReserve() const
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(m_directory).constData(), &info) != 0)
        return std::numeric_limits<qint64>::max() / 4; // not known: the write itself will tell
    const auto block = static_cast<qint64>(info.f_frsize);
    const qint64 reserve =
        std::min(largestReserve, static_cast<qint64>(info.f_blocks) * block / 20);
    return static_cast<qint64>(info.f_bavail) * block - reserve;
}

quint64 OutboxPlace::databaseIdentity() const
{
    struct stat info = {};
    if (::stat(QFile::encodeName(database()).constData(), &info) != 0)
        return 0;
    return static_cast<quint64>(info.st_ino) ^ (static_cast<quint64>(info.st_dev) << 48);
}

} // namespace Runnel
