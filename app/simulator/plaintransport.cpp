// SPDX-License-Identifier: Apache-2.0
// Non-blocking sockets under epoll.
#include "simulator/plaintransport.h"

#include <QPointer>
#include <QTimer>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Runnel {

SocketSet::SocketSet()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SocketSet::dispatch);
}

SocketSet::~SocketSet()
{
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(m_epoll);
}

void SocketSet::add(PlainTransport &transport)
{
    transport.m_key = ++m_lastKey;
    m_transports.insert(transport.m_key, &transport);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP;
    event.data.u64 = transport.m_key;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, transport.m_descriptor, &event);
}

void SocketSet::remove(PlainTransport &transport)
{
    m_transports.remove(transport.m_key);
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, transport.m_descriptor, nullptr);
}

void SocketSet::watchWrites(PlainTransport &transport, bool wanted)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP | (wanted ? quint32(EPOLLOUT) : 0U);
    event.data.u64 = transport.m_key;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, transport.m_descriptor, &event);
}

void SocketSet::dispatch()
{
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        // A handler may have closed a transport that comes later in this list.
        if (PlainTransport *transport = m_transports.value(events[size_t(i)].data.u64))
            transport->handle(events[size_t(i)].events);
    }
}

PlainTransport::PlainTransport(int descriptor, SocketSet &set)
    : m_set(set)
    , m_descriptor(descriptor)
{
    const int one = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    const int sendBuffer = 256 * 1024; // bounds what lies between a slow reader and back pressure
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
    m_set.add(*this);
}

PlainTransport::~PlainTransport()
{
    if (m_descriptor < 0)
        return;
    m_set.remove(*this);
    ::close(m_descriptor);
}

QByteArray PlainTransport::readAll()
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const auto got = m_descriptor < 0
                         ? 0
                         : ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    bytes.truncate(std::max<qsizetype>(got, 0));
    return bytes;
}

void PlainTransport::write(const QByteArray &bytes)
{
    if (m_descriptor < 0 || m_finishing)
        return;
    if (pending() > 0) {
        m_pending.append(bytes);
        return;
    }
    m_pending = bytes;
    m_sent = 0;
    flush();
}

void PlainTransport::flush()
{
    while (pending() > 0) {
        const auto sent = ::send(m_descriptor, m_pending.constData() + m_sent, size_t(pending()),
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            m_sent += sent;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            break;
        } else if (errno != EINTR) {
            // Told from the event loop: the writer must not be destroyed within its own call.
            m_pending.clear();
            m_sent = 0;
            QMetaObject::invokeMethod(
                this, [this] { close(); }, Qt::QueuedConnection);
            return;
        }
    }
    if (pending() == 0) {
        m_pending.clear();
        m_sent = 0;
    }
    const bool wanted = pending() > 0;
    if (wanted != m_watchesWrites)
        m_set.watchWrites(*this, m_watchesWrites = wanted);
}

void PlainTransport::handle(quint32 events)
{
    const QPointer<PlainTransport> alive(this);
    if (events & EPOLLOUT) {
        flush();
        if (pending() == 0 && m_finishing)
            shutDown();
        else if (pending() == 0)
            emit drained();
    }
    if (!alive || m_descriptor < 0)
        return;
    if (events & EPOLLIN) {
        if (m_finishing)
            readAll(); // nobody listens any more, but unread bytes would turn the end into a reset
        else
            emit received();
    }
    if (alive && (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)))
        close();
}

void PlainTransport::finish()
{
    if (m_descriptor < 0 || m_finishing)
        return;
    m_finishing = true;
    if (pending() == 0)
        shutDown();
    // A peer that neither reads nor closes must not keep the descriptor for ever.
    QTimer::singleShot(5000, this, &PlainTransport::close);
}

void PlainTransport::shutDown()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void PlainTransport::reset()
{
    if (m_descriptor < 0)
        return;
    const linger none{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close();
}

void PlainTransport::close()
{
    if (m_descriptor < 0)
        return;
    m_set.remove(*this);
    ::close(m_descriptor);
    m_descriptor = -1;
    emit closed();
}

} // namespace Runnel
