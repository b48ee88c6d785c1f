// SPDX-License-Identifier: Apache-2.0
// Leases and the life of managers.
#include "stream/streampool.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Runnel {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int freeSlots = StreamPool::streamsPerManager; // streamrequest.cpp asks for as many
#else
constexpr int freeSlots = StreamPool::slotsPerHost;
#endif

QByteArray hostKey(const QUrl &address)
{
    const int standard = address.scheme() == QLatin1String("https") ? 443 : 80;
    return address.scheme().toLatin1() + ' ' +
           address.host(QUrl::FullyEncoded).toLatin1().toLower() + ' ' +
           QByteArray::number(address.port(standard));
}

/// No proxy, said in a way that makes the library buffer what it reads. Told NoProxy, it reads
/// heads and the borders of chunks byte by byte from the kernel, and as long as a camera sends
/// endless headers faster than that, no other stream of the manager has its turn.
class NoProxyBuffered final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        QNetworkProxy application(QNetworkProxy::DefaultProxy); // none, see StreamPool()
        application.setCapabilities(QNetworkProxy::TunnelingCapability);
        return {application};
    }
};

} // namespace

QNetworkProxy networkProxy(const QUrl &url)
{
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 8080)));
}

struct StreamPool::Manager
{
    QByteArray identity;
    std::unique_ptr<QNetworkAccessManager> network;
    QHash<QByteArray, int> streamsByHost;
    QHash<QByteArray, QByteArray> accountByHost; ///< since the caches were cleared
    int streams = 0;
    bool retired = false; ///< takes no more streams and goes with its last
};

StreamPool::Lease::Lease(Lease &&other) noexcept
    : m_pool(std::exchange(other.m_pool, nullptr))
    , m_manager(std::exchange(other.m_manager, nullptr))
    , m_host(std::move(other.m_host))
{}

StreamPool::Lease &StreamPool::Lease::operator=(Lease &&other) noexcept
{
    if (this != &other) {
        release();
        m_pool = std::exchange(other.m_pool, nullptr);
        m_manager = std::exchange(other.m_manager, nullptr);
        m_host = std::move(other.m_host);
    }
    return *this;
}

StreamPool::Lease::~Lease()
{
    release();
}

QNetworkAccessManager &StreamPool::Lease::manager() const
{
    return *m_manager->network;
}

void StreamPool::Lease::release()
{
    if (StreamPool *pool = std::exchange(m_pool, nullptr))
        pool->giveBack(*std::exchange(m_manager, nullptr), m_host);
}

StreamPool::StreamPool(Clock &clock)
    : m_headWatch(clock, residentBytes)
{
    // The library's own choice would be what the environment says.
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

StreamPool::~StreamPool()
{
    m_managers.clear();
    if (m_undertaker.isRunning()) {
        m_undertaker.quit();
        m_undertaker.wait();
    }
}

StreamPool::Lease StreamPool::acquire(const QByteArray &trustIdentity, const QByteArray &account,
                                      const QUrl &address, const QUrl &proxy)
{
    const QByteArray host = hostKey(address);
    const auto fits = [&](const std::unique_ptr<Manager> &manager) {
        return !manager->retired && manager->identity == trustIdentity &&
               manager->streams < streamsPerManager &&
               manager->streamsByHost.value(host) < freeSlots &&
               (account.isEmpty() || manager->accountByHost.value(host, account) == account);
    };
    auto place = std::ranges::find_if(m_managers, fits);
    if (place == m_managers.end()) {
        auto manager = std::make_unique<Manager>();
        manager->identity = trustIdentity;
        manager->network.reset(new QNetworkAccessManager);
        if (proxy.isEmpty())
            manager->network->setProxyFactory(new NoProxyBuffered);
        else
            manager->network->setProxy(networkProxy(proxy));
        manager->network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->network->setTransferTimeout(0); // the stream has clocks of its own
        m_managers.push_back(std::move(manager));
        place = std::prev(m_managers.end());
    }
    Manager &manager = **place;
    ++manager.streams;
    ++manager.streamsByHost[host];
    if (!account.isEmpty())
        manager.accountByHost[host] = account;
    Lease lease;
    lease.m_pool = this;
    lease.m_manager = &manager;
    lease.m_host = host;
    return lease;
}

void StreamPool::clearCaches()
{
    // Clearing a manager's caches stops its thread and every stream on it: only idle ones.
    for (const auto &manager : m_managers)
        manager->retired = true;
    removeIdleManagers();
}

int StreamPool::streamCount() const
{
    return std::accumulate(m_managers.begin(), m_managers.end(), 0,
                           [](int sum, const auto &manager) { return sum + manager->streams; });
}

void StreamPool::giveBack(Manager &manager, const QByteArray &host)
{
    --manager.streams;
    if (--manager.streamsByHost[host] == 0)
        manager.streamsByHost.remove(host);
    if (manager.streams == 0)
        removeIdleManagers();
}

/// None is kept: it would keep connections, too, and what its hosts asked and were answered.
void StreamPool::removeIdleManagers()
{
    std::erase_if(m_managers, [this](std::unique_ptr<Manager> &manager) {
        if (manager->streams > 0)
            return false;
        bury(std::move(manager->network));
        return true;
    });
}

/// A manager's destructor waits for its network thread, five seconds when a hostile camera keeps
/// that busy: not on the core thread. It takes its replies along, and one of those can be in the
/// middle of the signal that led here: not before the event loop has its turn.
void StreamPool::bury(std::unique_ptr<QNetworkAccessManager> manager)
{
    m_dying.push_back(std::move(manager));
    if (m_dying.size() == 1)
        QMetaObject::invokeMethod(
            &m_eventLoop, [this] { buryAll(); }, Qt::QueuedConnection);
}

void StreamPool::buryAll()
{
    if (!m_undertaker.isRunning()) {
        m_undertaker.setObjectName(QStringLiteral("StreamPool undertaker"));
        m_undertaker.start();
    }
    for (auto &manager : m_dying) {
        manager->moveToThread(&m_undertaker);
        manager.release()->deleteLater(); // there, behind the replies that were let go
    }
    m_dying.clear();
}

} // namespace Runnel
