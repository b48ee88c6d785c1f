// SPDX-License-Identifier: Apache-2.0
// flock(2) with a process id for people.
#include "runtime/instancelock.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

Fault unusable(const QString &directory, int error)
{
    return {FaultKind::OutboxUnavailable,
            QStringLiteral("The state directory %1 cannot be used: %2.")
                .arg(directory, qt_error_string(error)),
            QStringLiteral("Give this user a directory of its own that it may write, with "
                           "--state-dir or the service's StateDirectory=."),
            error, RetryAdvice::Never};
}

} // namespace

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Fault InstanceLock::acquire(const QString &stateDirectory)
{
    const bool existed = QDir(stateDirectory).exists();
    if (!existed && !QDir().mkpath(stateDirectory))
        return unusable(stateDirectory, errno ? errno : EACCES);
    const QByteArray directory = QFile::encodeName(stateDirectory);
    if (!existed)
        ::chmod(directory.constData(), S_IRWXU);
    struct stat info
    {};
    if (::stat(directory.constData(), &info) != 0)
        return unusable(stateDirectory, errno);
    if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return {FaultKind::OutboxUnavailable,
                QStringLiteral("Others may write the state directory %1.").arg(stateDirectory),
                QStringLiteral("Run: chmod 700 %1").arg(stateDirectory), 0, RetryAdvice::Never};
    }
    const QByteArray path = directory + "/lock";
    const int descriptor =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return unusable(stateDirectory, errno);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        char holder[32] = {};
        const auto size = ::pread(descriptor, holder, sizeof holder - 1, 0);
        ::close(descriptor);
        if (error != EWOULDBLOCK)
            return unusable(stateDirectory, error);
        const int pid = size > 0 ? QByteArray(holder).trimmed().toInt() : 0;
        return {FaultKind::InstanceRunning,
                QStringLiteral("Another runnel (process %1) uses the state directory %2.")
                    .arg(pid)
                    .arg(stateDirectory),
                QStringLiteral("Stop it, or give this one its own directory with --state-dir."),
                pid, RetryAdvice::Never};
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, pid.constData(), size_t(pid.size()), 0) < 0) {
        // The lock holds without the number (a full disk); only the message to others is poorer.
    }
    m_descriptor = descriptor;
    return {};
}

} // namespace Runnel
