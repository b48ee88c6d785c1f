// SPDX-License-Identifier: Apache-2.0
// The network access managers: who shares one, and how many streams each carries.
#pragma once

#include "stream/headwatch.h"
#include "stream/streamtrust.h"

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkProxy;
QT_END_NAMESPACE

namespace Runnel {

/// The proxy that an endpoint's URL stands for: socks5://HOST or http://HOST, with the usual ports.
QNetworkProxy networkProxy(const QUrl &url);

/// A manager opens only a few connections to one host and port and lets further requests wait
/// silently; it reuses connections whatever a request's TLS settings are; and its thread polls
/// every socket at each wake-up. So streams share a manager only when their trust identity is
/// the same, a slot to their host is free, and it has fewer than 32 of them.
/// Lives on the core thread and outlives its leases.
class StreamPool
{
public:
    static constexpr int streamsPerManager = 32;
    static constexpr int slotsPerHost = 6; ///< of Qt before 6.5; later it is streamsPerManager

private:
    struct Manager;

public:
    /// One stream's place in a manager; given back when it is destroyed or released.
    class Lease
    {
    public:
        Lease() = default;
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&other) noexcept;
        ~Lease();

        explicit operator bool() const { return m_pool != nullptr; }
        QNetworkAccessManager &manager() const; ///< only of a lease that holds
        void release();

    private:
        friend class StreamPool;
        StreamPool *m_pool = nullptr;
        Manager *m_manager = nullptr;
        QByteArray m_host;
    };

    explicit StreamPool(Clock &clock);
    ~StreamPool();

    /// `proxy` is part of the identity (streamtrust.h); empty means none, whatever the
    /// environment says. A manager remembers what answered a host's challenge and would answer with
    /// it again: it serves one `account` (a hash, empty: none) for each host.
    Lease acquire(const QByteArray &trustIdentity, const QByteArray &account, const QUrl &address,
                  const QUrl &proxy);
    /// Forgets connections, sessions and answers to challenges: call when credentials changed.
    /// Streams that run are not touched; new ones get new managers.
    void clearCaches();

    CertificateFiles &certificateFiles() { return m_certificateFiles; }
    HeadWatch &headWatch() { return m_headWatch; }
    size_t managerCount() const { return m_managers.size(); }
    int streamCount() const;

private:
    void giveBack(Manager &manager, const QByteArray &host);
    void removeIdleManagers();
    void bury(std::unique_ptr<QNetworkAccessManager> manager);
    void buryAll();

    std::vector<std::unique_ptr<Manager>> m_managers;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_dying; ///< until the event loop turns
    QObject m_eventLoop;                                         ///< the core thread's
    QThread m_undertaker; ///< runs from the first manager that is no longer needed
    CertificateFiles m_certificateFiles;
    HeadWatch m_headWatch;
};

} // namespace Runnel
