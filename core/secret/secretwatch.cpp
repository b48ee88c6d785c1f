// SPDX-License-Identifier: Apache-2.0
// Watches names, compares contents.
#include "secret/secretwatch.h"

#include "base/clock.h"
#include "secret/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace Runnel {

namespace {

QByteArray printOf(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    QByteArray print;
    for (const qint64 part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                              qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec),
                              qint64(status.st_ctim.tv_sec), qint64(status.st_ctim.tv_nsec)})
        print += QByteArray::number(part) + ' ';
    return print;
}

QByteArray randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

SecretWatch::SecretWatch(Clock &clock, KeychainIndex index)
    : m_clock(clock)
    , m_index(std::move(index))
    , m_key(randomKey())
    , m_settle(clock.createTimer([this] { look(); }))
    , m_look(clock.createTimer([this] {
        watchAgain();
        look();
        m_look->start(lookInterval);
    }))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SecretWatch::stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SecretWatch::stir);
}

SecretWatch::~SecretWatch() = default;

void SecretWatch::setReferences(const std::vector<SecretRef> &references)
{
    std::map<QString, Watched> wanted;
    for (const SecretRef &reference : references) {
        if (pathOf(reference).isEmpty())
            continue;
        const QString name = reference.toString();
        if (auto known = m_watched.extract(name)) {
            wanted.insert(std::move(known));
            continue;
        }
        Watched &watched = wanted[name];
        watched.reference = reference;
        update(watched);
    }
    m_watched = std::move(wanted);
    watchAgain();
    if (m_watched.empty()) {
        m_settle->stop();
        m_look->stop();
    } else if (!m_look->isActive()) {
        m_look->start(lookInterval);
    }
}

QString SecretWatch::pathOf(const SecretRef &reference) const
{
    switch (reference.source) {
    case SecretSource::File:
        return QDir::cleanPath(QDir::current().absoluteFilePath(reference.name));
    case SecretSource::Credential: {
        const QString directory = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
        return directory.isEmpty() ? QString() : QDir(directory).absoluteFilePath(reference.name);
    }
    case SecretSource::Keychain:
        return m_index.file();
    case SecretSource::Environment:
    case SecretSource::None:
        break;
    }
    return {};
}

QByteArray SecretWatch::hashOf(const SecretRef &reference) const
{
    const Result<Redacted> secret = reference.source == SecretSource::File
                                        ? SecretFile::read(reference.name)
                                        : SecretFile::readCredential(reference.name);
    return secret ? QMessageAuthenticationCode::hash(secret.value().reveal(), m_key,
                                                     QCryptographicHash::Sha256)
                  : QByteArray();
}

/// True when there is another secret than before.
bool SecretWatch::update(Watched &watched) const
{
    const QByteArray print = printOf(pathOf(watched.reference));
    if (std::exchange(watched.print, print) == print)
        return false;
    if (watched.reference.source == SecretSource::Keychain) {
        const auto entry = m_index.find(watched.reference.name);
        // One that is being set or removed is as it was.
        if (!entry || entry->state != KeychainIndex::State::Stored)
            return false;
        return std::exchange(watched.entry, entry->changed) != entry->changed;
    }
    const QByteArray hash = hashOf(watched.reference);
    if (hash.isEmpty()) // gone, half written, or not to be trusted: what is in use stays in use
        return false;
    return std::exchange(watched.hash, hash) != hash;
}

void SecretWatch::stir()
{
    watchAgain();
    if (!m_settle->isActive())
        m_stirredAt = m_clock.now();
    else if (m_clock.now() - m_stirredAt >= longestSettle - settleTime)
        return;
    m_settle->start(settleTime);
}

void SecretWatch::look()
{
    std::vector<SecretRef> news;
    for (auto &[name, watched] : m_watched) {
        if (update(watched))
            news.push_back(watched.reference);
    }
    if (!news.empty())
        emit changed(news);
}

/// A watch ends with the inode it was set on; after every rename the paths mean new ones.
void SecretWatch::watchAgain()
{
    QSet<QString> files;
    QSet<QString> directories;
    for (const auto &[name, watched] : m_watched) {
        const QFileInfo info(pathOf(watched.reference));
        directories.insert(info.absolutePath());
        if (info.exists()) {
            files.insert(info.filePath());
            directories.insert(QFileInfo(info.canonicalFilePath()).absolutePath());
        }
    }
    // A file's watch may still be on an inode that was renamed away: always set anew.
    if (const QStringList old = m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    const QStringList watchedDirectories = m_watcher.directories();
    for (const QString &path : watchedDirectories) {
        if (!directories.remove(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(directories)) {
        if (QFileInfo(path).isDir())
            m_watcher.addPath(path); // without success the periodic look has to do
    }
    for (const QString &path : std::as_const(files))
        m_watcher.addPath(path);
}

} // namespace Runnel
