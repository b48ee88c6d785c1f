// SPDX-License-Identifier: Apache-2.0
// Notices that the configuration file was edited, however editors and orchestrators do it.
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace Runnel {

class Clock;
class Timer;

/// Watches the file, its directory and, through symbolic links, the directory of what they lead
/// to: writing in place, atomic renames and Kubernetes' swap of the ..data link are all seen.
/// A look every ten seconds covers file systems that tell nothing. Lives on the core thread; the
/// clock is borrowed. Reads no content.
class ConfigWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds settleTime{250};
    static constexpr std::chrono::milliseconds lookInterval{10'000};

    ConfigWatch(const QString &file, Clock &clock);
    ~ConfigWatch() override;

    void requestReload(); ///< changed() now, whether or not the file differs (SIGHUP)

signals:
    void changed(); ///< the file differs and has been quiet for the settle time, or has gone

private:
    void watchAgain();
    void look();
    QByteArray fingerprint() const;

    QString m_file;
    QFileSystemWatcher m_watcher;
    QByteArray m_told; ///< fingerprint that was told last
    std::unique_ptr<Timer> m_settle;
    std::unique_ptr<Timer> m_look;
};

} // namespace Runnel
