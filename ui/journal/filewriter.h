// SPDX-License-Identifier: Apache-2.0
// One file, written whole or not at all, while the panel goes on.
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;
class QSaveFile;

namespace Runnel {

/// What became of it.
struct FileOutcome
{
    enum class Trouble {
        None,
        Cancelled,
        NoPath,     ///< not a whole path of a file
        NoFolder,   ///< that is to hold it
        Exists,     ///< and shall not be replaced
        NotAFile,   ///< something else has that name: a folder, a device
        NotAllowed, ///< to write there
        ReadOnly,   ///< the disk
        Full,       ///< the disk
        Failed,     ///< by `detail`
    };

    Trouble trouble = Trouble::None;
    QString path; ///< absolute
    QString detail;

    bool ok() const { return trouble == Trouble::None; }
};

/// Lives on the panel's thread; the disk is only touched on a thread of its own. A temporary file
/// beside the target becomes the target when all of it is on disk; otherwise it is removed, and
/// what stood there before stays. Destroying it cancels and waits for what is being written.
class FileWriter final : public QObject
{
    Q_OBJECT
public:
    /// On the writer's thread; shall end early once `cancelled`. False: it could not.
    using Work = std::function<bool(QIODevice &file, const std::atomic<bool> &cancelled)>;

    explicit FileWriter(QObject *parent = nullptr);
    ~FileWriter() override;

    bool isBusy() const { return m_busy; } ///< from start() to finished()
    /// "~/" is the home. opened() or finished() follows.
    void start(const QString &path, bool replace);
    void write(Work work); ///< written() or finished() follows
    void commit();         ///< finished() follows
    void cancel();         ///< finished() follows, nothing stays

signals:
    void opened();
    void written();
    void finished(const Runnel::FileOutcome &outcome);

private:
    void post(std::function<void()> task);
    /// On the panel's thread, unless that job is over by then.
    void reply(quint64 job, std::function<void()> task);
    void finish(const FileOutcome &outcome);
    FileOutcome openFile(bool replace);
    FileOutcome::Trouble troubleOf() const;
    FileOutcome failure();

    std::atomic<bool> m_cancelled = false;
    bool m_busy = false;
    quint64 m_job = 0; ///< grows by one with each start()
    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< on m_thread: where calls are posted to
    std::unique_ptr<QSaveFile> m_file; ///< used on m_thread only
};

} // namespace Runnel
