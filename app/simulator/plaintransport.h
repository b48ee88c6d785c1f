// SPDX-License-Identifier: Apache-2.0
// Plain TCP over one epoll set: a thousand streams must not cost a poll() of a thousand sockets.
#pragma once

#include "simulator/transport.h"

#include <QHash>
#include <QSocketNotifier>

#include <memory>

namespace Runnel {

class PlainTransport;

/// All plain sockets of the server behind a single notifier of Qt's event loop.
class SocketSet final : public QObject
{
    Q_OBJECT
public:
    SocketSet();
    ~SocketSet() override;

    bool isValid() const { return m_epoll >= 0; }

private:
    friend class PlainTransport;

    void add(PlainTransport &transport);
    void remove(PlainTransport &transport);
    void watchWrites(PlainTransport &transport, bool wanted);
    void dispatch();

    int m_epoll;
    quint64 m_lastKey = 0;
    QHash<quint64, PlainTransport *> m_transports; ///< by key: a descriptor may be reused at once
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Owns the descriptor; the set outlives it.
class PlainTransport final : public Transport
{
    Q_OBJECT
public:
    PlainTransport(int descriptor, SocketSet &set);
    ~PlainTransport() override;

    QByteArray readAll() override;
    void write(const QByteArray &bytes) override;
    qint64 pending() const override { return m_pending.size() - m_sent; }
    void finish() override;
    void reset() override;

private:
    friend class SocketSet;

    void handle(quint32 events);
    void flush();
    void shutDown();
    void close();

    SocketSet &m_set;
    int m_descriptor;
    quint64 m_key = 0;
    QByteArray m_pending;
    qsizetype m_sent = 0; ///< of m_pending
    bool m_finishing = false;
    bool m_watchesWrites = false;
};

} // namespace Runnel
