// SPDX-License-Identifier: Apache-2.0
// Looks, touches nothing.
#include "support/statefiles.h"

#include "base/escape.h"
#include "database/sqlite.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <sys/stat.h>

namespace Runnel {

namespace {

constexpr int mostFiles = 200; ///< damaged ones that were set aside may be many

QString describe(const QString &path)
{
    struct stat found
    {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return escapedForDisplay(path) + QStringLiteral(": not there");
    return QStringLiteral("%1 %2 uid %3 gid %4 %5 %6")
        .arg(found.st_mode & 07777, 4, 8, QLatin1Char('0'))
        .arg(qint64(found.st_size), 12)
        .arg(found.st_uid)
        .arg(found.st_gid)
        .arg(QDateTime::fromSecsSinceEpoch(found.st_mtim.tv_sec, Qt::UTC).toString(Qt::ISODate),
             escapedForDisplay(path));
}

QString schemaOf(const QString &path)
{
    SqliteConnection database;
    const int code = database.open(path, SQLITE_OPEN_READONLY);
    if (code != SQLITE_OK)
        return QStringLiteral("cannot be opened (%1)").arg(code);
    const qint64 version = database.number("PRAGMA user_version", -1);
    return version < 0 ? QStringLiteral("cannot be read") : QString::number(version);
}

} // namespace

QString describeFiles(const QString &configFile, const QString &stateDirectory)
{
    QStringList lines{QStringLiteral("rights, bytes, owner, changed, path")};
    if (configFile.isEmpty())
        lines << QStringLiteral("no configuration file");
    else
        lines << describe(configFile) << describe(configFile + QLatin1String(".bak"));
    lines << describe(stateDirectory);
    QStringList databases;
    int count = 0;
    QDirIterator files(stateDirectory,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (files.hasNext() && ++count <= mostFiles) {
        const QString path = files.next();
        lines << describe(path);
        if (path.endsWith(QLatin1String(".db")))
            databases << path;
    }
    if (files.hasNext())
        lines << QStringLiteral("and more");
    lines << QString() << QStringLiteral("versions of the databases' tables");
    for (const QString &path : databases)
        lines << QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), schemaOf(path));
    const QStorageInfo storage(stateDirectory);
    const QLocale c = QLocale::c();
    lines << QString()
          << QStringLiteral("file system of the state: %1, %2 of %3 free%4")
                 .arg(QString::fromLatin1(storage.fileSystemType()),
                      c.formattedDataSize(storage.bytesAvailable()),
                      c.formattedDataSize(storage.bytesTotal()),
                      storage.isReadOnly() ? QStringLiteral(", read-only") : QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace Runnel
