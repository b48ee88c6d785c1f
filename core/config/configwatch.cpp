// SPDX-License-Identifier: Apache-2.0
// Watches, waits until it is quiet, compares.
#include "config/configwatch.h"

#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace Runnel {

ConfigWatch::ConfigWatch(const QString &file, Clock &clock)
    : m_file(QDir::cleanPath(QDir::current().absoluteFilePath(file)))
    , m_told(fingerprint())
    , m_settle(clock.createTimer([this] { look(); }))
    , m_look(clock.createTimer([this] {
        watchAgain();
        if (!m_settle->isActive() && fingerprint() != m_told)
            m_settle->start(settleTime);
        m_look->start(lookInterval);
    }))
{
    const auto stir = [this] {
        watchAgain();
        m_settle->start(settleTime);
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, stir);
    watchAgain();
    m_look->start(lookInterval);
}

ConfigWatch::~ConfigWatch() = default;

void ConfigWatch::requestReload()
{
    m_settle->stop();
    watchAgain();
    m_told = fingerprint();
    emit changed();
}

/// A watch ends with the inode it was set on; after every rename the paths mean new ones.
void ConfigWatch::watchAgain()
{
    QStringList wanted{QFileInfo(m_file).absolutePath()};
    if (QFile::exists(m_file)) {
        wanted << m_file;
        wanted << QFileInfo(QFileInfo(m_file).canonicalFilePath()).absolutePath();
    }
    wanted.removeDuplicates();
    // The file's watch may still be on an inode that an editor has moved away to a backup.
    if (m_watcher.files().contains(m_file))
        m_watcher.removePath(m_file);
    const QStringList present = m_watcher.files() + m_watcher.directories();
    for (const QString &path : present) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!present.contains(path) && QFile::exists(path))
            m_watcher.addPath(path); // without success the periodic look has to do
    }
}

void ConfigWatch::look()
{
    const QByteArray now = fingerprint();
    if (now == m_told)
        return;
    m_told = now;
    emit changed();
}

QByteArray ConfigWatch::fingerprint() const
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(m_file).constData(), &status) != 0)
        return {};
    QByteArray print;
    for (const qint64 part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                              qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec),
                              qint64(status.st_ctim.tv_sec), qint64(status.st_ctim.tv_nsec)})
        print += QByteArray::number(part) + ' ';
    return print;
}

} // namespace Runnel
