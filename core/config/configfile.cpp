// SPDX-License-Identifier: Apache-2.0
// Opens configuration files with care.
#include "config/configfile.h"

#include "config/jsonvalue.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

ConfigReadResult unreadable(const QString &path, const QString &detail, const QString &remedy,
                            int code = 0)
{
    ConfigReadResult result;
    result.problems.push_back({0, 0, {}, detail + u' ' + remedy});
    result.fault.kind = FaultKind::ConfigurationUnreadable;
    result.fault.detail = path + QStringLiteral(": ") + detail;
    result.fault.remedy = remedy;
    result.fault.code = code;
    result.fault.retry = RetryAdvice::Never;
    return result;
}

ConfigReadResult cannotOpen(const QString &path, int error)
{
    const QString why = qt_error_string(error);
    if (error == ENOENT)
        return unreadable(path, QStringLiteral("There is no such file."),
                          QStringLiteral("Create it, or name another with --config."), error);
    if (error == EACCES)
        return unreadable(path, QStringLiteral("This user may not read it."),
                          QStringLiteral("Give the user that runs Runnel read access."), error);
    return unreadable(path, QStringLiteral("It cannot be opened: %1.").arg(why),
                      QStringLiteral("Check the path."), error);
}

/// Empty, or who else may change what the file says.
QString otherWriters(const struct stat &file, const QString &path)
{
    if ((file.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return QStringLiteral("Its group or others may write it.");
    if (file.st_uid != 0 && file.st_uid != ::geteuid())
        return QStringLiteral("It belongs to another user (id %1).").arg(file.st_uid);
    struct stat directory
    {};
    const QByteArray parent = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::stat(parent.constData(), &directory) == 0 && (directory.st_mode & S_IWOTH) != 0 &&
        (directory.st_mode & S_ISVTX) == 0)
        return QStringLiteral("Everybody may replace it: its directory is writable for all.");
    return {};
}

} // namespace

ConfigReadResult ConfigFile::load(const QString &path)
{
    // Not blocking: a FIFO of that name must not hold up a service.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return cannotOpen(path, errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return cannotOpen(path, EIO);
    }
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(path, QStringLiteral("This is not a file."),
                          QStringLiteral("Name the configuration file itself."));
    if (const QString who = otherWriters(status, path); !who.isEmpty())
        return unreadable(
            path, who,
            QStringLiteral("Whoever may write it decides where the credentials go. "
                           "Run: chmod go-w FILE, and make root or the user that runs "
                           "Runnel its owner."));
    const QByteArray json = file.read(JsonParser::maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, QStringLiteral("Reading failed: %1.").arg(file.errorString()),
                          QStringLiteral("Check the disk."));
    return ConfigReader::read(json, path);
}

} // namespace Runnel
