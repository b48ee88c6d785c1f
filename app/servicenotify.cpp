// SPDX-License-Identifier: Apache-2.0
// Service notifications over libsystemd, from a thread that may be held up.
#include "servicenotify.h"

#include <condition_variable>
#include <ctime>
#include <deque>
#include <mutex>
#include <systemd/sd-daemon.h>
#include <thread>
#include <utility>

namespace Runnel {

namespace {

QByteArray monotonicMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
}

} // namespace

struct ServiceNotify::Outgoing
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> messages;
    bool over = false;

    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return over || !messages.empty(); });
            if (messages.empty())
                return;
            const QByteArray message = std::exchange(messages.front(), {});
            messages.pop_front();
            lock.unlock();
            sd_notify(0, message.constData()); // blocks while the manager's queue is full
            lock.lock();
        }
    }
};

ServiceNotify::ServiceNotify()
{
    if (qEnvironmentVariableIsEmpty("NOTIFY_SOCKET"))
        return;
    m_outgoing = std::make_shared<Outgoing>();
    std::thread([outgoing = m_outgoing] { outgoing->run(); }).detach();
    uint64_t limit = 0; // microseconds
    if (sd_watchdog_enabled(0, &limit) > 0) {
        connect(&m_watchdog, &QTimer::timeout, this, [this] { sendLater("WATCHDOG=1"); });
        m_watchdog.start(std::chrono::milliseconds(limit / 1000 / 3));
    }
}

ServiceNotify::~ServiceNotify()
{
    if (!m_outgoing)
        return;
    const std::scoped_lock lock(m_outgoing->mutex);
    m_outgoing->over = true;
    m_outgoing->changed.notify_one();
}

void ServiceNotify::ready(const QString &status)
{
    m_lastStatus = status.toUtf8();
    sendLater("READY=1\nSTATUS=" + m_lastStatus);
}

void ServiceNotify::status(const QString &status)
{
    const QByteArray line = status.toUtf8();
    if (std::exchange(m_lastStatus, line) != line)
        sendLater("STATUS=" + line);
}

void ServiceNotify::reloading()
{
    sendLater("RELOADING=1\nMONOTONIC_USEC=" + monotonicMicroseconds());
}

void ServiceNotify::stopping()
{
    sendLater("STOPPING=1");
}

void ServiceNotify::sendLater(const QByteArray &message)
{
    if (!m_outgoing)
        return;
    const QByteArray kind = message.left(message.indexOf('=') + 1);
    const std::scoped_lock lock(m_outgoing->mutex);
    std::erase_if(m_outgoing->messages,
                  [&kind](const QByteArray &waiting) { return waiting.startsWith(kind); });
    m_outgoing->messages.push_back(message);
    m_outgoing->changed.notify_one();
}

} // namespace Runnel
