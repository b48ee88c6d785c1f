// SPDX-License-Identifier: Apache-2.0
// Servers on a thread of their own: they talk while the test waits for something else.
#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace Runnel {

/// What add() made lives on that thread until this object is gone.
class ServerThread
{
public:
    ServerThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ServerThread()
    {
        const auto clear = [this] {
            const QObjectList servers = m_context.children();
            qDeleteAll(servers);
        };
        QMetaObject::invokeMethod(&m_context, clear, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    template<typename Server, typename... Arguments>
    Server *add(Arguments &&...arguments)
    {
        Server *server = nullptr;
        const auto make = [&] {
            server = new Server(std::forward<Arguments>(arguments)...);
            server->setParent(&m_context);
        };
        QMetaObject::invokeMethod(&m_context, make, Qt::BlockingQueuedConnection);
        return server;
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace Runnel
