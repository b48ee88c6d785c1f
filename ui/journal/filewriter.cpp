// SPDX-License-Identifier: Apache-2.0
// Calls posted to and fro.
#include "journal/filewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Runnel {

namespace {

using Trouble = FileOutcome::Trouble;

constexpr qint64 nearlyNothing = 64 * 1024; ///< bytes: the disk counts as full

QString absolute(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.startsWith(QLatin1String("~/")) ? QDir::home().filePath(trimmed.sliced(2))
                                                   : trimmed;
}

/// What can be known before anything is written.
FileOutcome::Trouble troubleBefore(const QString &path, bool replace)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.path());
    if (!info.isAbsolute() || info.fileName().isEmpty())
        return Trouble::NoPath;
    if (!folder.isDir())
        return Trouble::NoFolder;
    if (info.exists() && !info.isFile()) // a device would be replaced by a file
        return Trouble::NotAFile;
    if (QStorageInfo(info.path()).isReadOnly())
        return Trouble::ReadOnly;
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return Trouble::NotAllowed;
    return info.exists() && !replace ? Trouble::Exists : Trouble::None;
}

} // namespace

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("file"));
}

FileWriter::~FileWriter()
{
    m_cancelled = true;
    post([this] { m_file.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void FileWriter::post(std::function<void()> task)
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker.get(), std::move(task), Qt::QueuedConnection);
}

void FileWriter::reply(quint64 job, std::function<void()> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, task = std::move(task)] {
            if (m_busy && job == m_job)
                task();
        },
        Qt::QueuedConnection);
}

void FileWriter::start(const QString &path, bool replace)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_cancelled = false;
    m_path = absolute(path);
    m_thread.start();
    post([this, replace, job = ++m_job] {
        const FileOutcome outcome = openFile(replace);
        reply(job, [this, outcome] {
            if (outcome.ok())
                emit opened();
            else
                finish(outcome);
        });
    });
}

FileOutcome FileWriter::openFile(bool replace)
{
    const FileOutcome outcome{troubleBefore(m_path, replace), m_path, {}};
    if (!outcome.ok())
        return outcome;
    m_file = std::make_unique<QSaveFile>(m_path);
    return m_file->open(QIODevice::WriteOnly) ? outcome : failure();
}

void FileWriter::write(Work work)
{
    post([this, work = std::move(work), job = m_job] {
        if (!m_file || m_cancelled)
            return;
        const bool done = work(*m_file, m_cancelled);
        if (m_cancelled)
            return;
        if (done && m_file->error() == QFileDevice::NoError)
            reply(job, [this] { emit written(); });
        else
            reply(job, [this, outcome = failure()] { finish(outcome); });
    });
}

void FileWriter::commit()
{
    post([this, job = m_job] {
        if (!m_file || m_cancelled)
            return;
        FileOutcome outcome;
        outcome.path = m_path;
        if (m_file->commit())
            m_file.reset();
        else
            outcome = failure();
        reply(job, [this, outcome] { finish(outcome); });
    });
}

/// What was posted before is done first: a file that was committed in that moment is there.
void FileWriter::cancel()
{
    if (!m_busy)
        return;
    m_cancelled = true;
    post([this, job = m_job, path = m_path] {
        m_file.reset();
        FileOutcome outcome;
        outcome.path = path;
        outcome.trouble = Trouble::Cancelled;
        reply(job, [this, outcome] { finish(outcome); });
    });
}

void FileWriter::finish(const FileOutcome &outcome)
{
    m_busy = false;
    emit finished(outcome);
}

FileOutcome::Trouble FileWriter::troubleOf() const
{
    const QStorageInfo disk(QFileInfo(m_path).path());
    if (disk.isReadOnly())
        return Trouble::ReadOnly;
    if (m_file->error() == QFileDevice::ResourceError || disk.bytesAvailable() < nearlyNothing)
        return Trouble::Full;
    if (m_file->error() == QFileDevice::PermissionsError)
        return Trouble::NotAllowed;
    return Trouble::Failed;
}

/// Takes the temporary file away.
FileOutcome FileWriter::failure()
{
    const FileOutcome outcome{troubleOf(), m_path, m_file->errorString()};
    m_file.reset();
    return outcome;
}

} // namespace Runnel
