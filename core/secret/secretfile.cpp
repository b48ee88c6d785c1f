// SPDX-License-Identifier: Apache-2.0
// Opens first and judges what it has opened, so that nothing can be swapped in between.
#include "secret/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Runnel {

namespace {

class Descriptor
{
public:
    explicit Descriptor(const QString &path)
        : m_value(::open(QFile::encodeName(path).constData(),
                         O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_value; }

private:
    int m_value;
};

Fault notFound(const QString &path, int error)
{
    const QString why = error == ENOENT   ? QStringLiteral("does not exist")
                        : error == EACCES ? QStringLiteral("may not be read by this user")
                                          : qt_error_string(error);
    return {FaultKind::SecretNotFound, QStringLiteral("The secret's file %1: %2.").arg(path, why),
            QStringLiteral("Create it, readable for the user that runs Runnel alone."), error,
            RetryAdvice::Slowly};
}

Fault unsafe(const QString &path, const QString &why, const QString &remedy)
{
    return {FaultKind::SecretUnsafe, QStringLiteral("The secret's file %1 %2.").arg(path, why),
            remedy, 0, RetryAdvice::Slowly};
}

/// True when the file that is open (not the name it was opened by) lies below the mounted
/// directory of secrets.
bool isMountedSecret(int descriptor)
{
    const QString directory =
        QFileInfo(QFile::decodeName(qgetenv("RUNNEL_SECRETS_DIR"))).canonicalFilePath();
    if (directory.isEmpty() || directory == QLatin1String("/"))
        return false;
    const QString opened =
        QFileInfo(QStringLiteral("/proc/self/fd/%1").arg(descriptor)).canonicalFilePath();
    return opened.startsWith(directory + u'/');
}

Result<Redacted> contentOf(int descriptor, const QString &path)
{
    QByteArray bytes;
    bytes.reserve(SecretFile::maximumBytes + 1); // never moved: no copy is left behind
    std::array<char, 4096> block{};
    while (bytes.size() <= SecretFile::maximumBytes) {
        const auto got = ::read(descriptor, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return notFound(path, errno);
        if (got == 0)
            break;
        bytes.append(block.data(), got);
    }
    ::explicit_bzero(block.data(), block.size());
    if (bytes.size() > SecretFile::maximumBytes)
        return unsafe(path, QStringLiteral("is longer than 64 KiB"),
                      QStringLiteral("Name the file that holds the secret alone."));
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty())
        return Fault{FaultKind::SecretNotFound,
                     QStringLiteral("The secret's file %1 is empty.").arg(path),
                     QStringLiteral("Write the secret into it."), 0, RetryAdvice::Slowly};
    return Redacted(std::move(bytes));
}

} // namespace

Result<Redacted> SecretFile::read(const QString &path)
{
    const Descriptor file(path);
    if (file.get() < 0)
        return notFound(path, errno);
    struct stat status
    {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return unsafe(path, QStringLiteral("is no regular file"),
                      QStringLiteral("Name the file that holds the secret."));
    if (!isMountedSecret(file.get())) {
        if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            return unsafe(path, QStringLiteral("may be read or written by other users"),
                          QStringLiteral("Run: chmod 600 FILE. Where secrets are mounted for "
                                         "Runnel, set RUNNEL_SECRETS_DIR to the directory."));
        if (status.st_uid != 0 && status.st_uid != ::geteuid())
            return unsafe(path, QStringLiteral("belongs to another user"),
                          QStringLiteral("Make the user that runs Runnel its owner."));
    }
    return contentOf(file.get(), path);
}

Result<Redacted> SecretFile::readCredential(const QString &name)
{
    const QString directory = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
    if (directory.isEmpty())
        return Fault{FaultKind::SecretNotFound,
                     QStringLiteral("The credential \"%1\" is not there: CREDENTIALS_DIRECTORY is "
                                    "not set.")
                         .arg(name),
                     QStringLiteral("Add LoadCredential=%1:FILE to the systemd unit.").arg(name), 0,
                     RetryAdvice::Slowly};
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.') || name.contains(QChar(0)))
        return Fault{FaultKind::SecretUnsafe,
                     QStringLiteral("A credential's name is the name of a file, without a path."),
                     QStringLiteral("Write credential:NAME."), 0, RetryAdvice::Never};
    const QString path = QDir(directory).filePath(name);
    const Descriptor file(path);
    if (file.get() < 0)
        return notFound(path, errno);
    struct stat status
    {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return unsafe(path, QStringLiteral("is no regular file"),
                      QStringLiteral("Check LoadCredential= of the systemd unit."));
    return contentOf(file.get(), path);
}

} // namespace Runnel
