// SPDX-License-Identifier: Apache-2.0
// Notices that a secret in use was replaced: by an editor, an orchestrator, or `runnel secret set`.
#pragma once

#include "config/secretref.h"
#include "secret/keychainindex.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace Runnel {

class Clock;
class Timer;

/// Files and credentials count as changed when their content can be read and differs; one that
/// goes away or is half written tears nothing down. Entries of the keychain count as changed when
/// Runnel's own index says so. The environment never changes. Folders are watched as well as
/// files, through symbolic links, so that renaming and Kubernetes' swap of the ..data link are
/// seen; a look every ten seconds covers file systems that tell nothing.
/// Lives on the core thread; borrows the clock. Keeps no secret, only keyed hashes.
class SecretWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds settleTime{250};
    static constexpr std::chrono::milliseconds longestSettle{2000}; ///< in a folder never quiet
    static constexpr std::chrono::milliseconds lookInterval{10'000};

    explicit SecretWatch(Clock &clock, KeychainIndex index = KeychainIndex::system());
    ~SecretWatch() override;

    /// What is new is taken as it is now; what was watched already stays as it was.
    void setReferences(const std::vector<SecretRef> &references);

signals:
    void changed(const std::vector<Runnel::SecretRef> &references); ///< all that changed together

private:
    struct Watched
    {
        SecretRef reference;
        QByteArray print; ///< of the file as the file system describes it
        QByteArray hash;  ///< of the content; empty until it could be read
        qint64 entry = 0; ///< the time in the keychain's index
    };

    bool update(Watched &watched) const;
    QString pathOf(const SecretRef &reference) const; ///< empty: nothing to watch
    QByteArray hashOf(const SecretRef &reference) const;
    void stir();
    void look();
    void watchAgain();

    Clock &m_clock;
    KeychainIndex m_index;
    QByteArray m_key; ///< random: a hash in a memory dump tells nothing
    std::map<QString, Watched> m_watched;
    QFileSystemWatcher m_watcher;
    std::chrono::nanoseconds m_stirredAt{0};
    std::unique_ptr<Timer> m_settle;
    std::unique_ptr<Timer> m_look;
};

} // namespace Runnel
