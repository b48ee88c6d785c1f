// SPDX-License-Identifier: Apache-2.0
// Plain sockets: Qt would accept.
#include "deafserver.h"

#include <QFile>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Runnel {

DeafServer::DeafServer(Manner manner)
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    ::listen(m_listener, manner == Manner::BlackHole ? 0 : 16);
    if (manner == Manner::Silent)
        return;
    for (int i = 0; i < 16; ++i) { // until one does not get through
        const int client = openClient();
        m_fillers.push_back(client);
        pollfd state{client, POLLOUT, 0};
        if (::poll(&state, 1, 200) == 0) {
            m_unansweredFillers = unansweredConnections();
            return;
        }
    }
}

DeafServer::~DeafServer()
{
    for (const int client : m_fillers)
        ::close(client);
    ::close(m_listener);
}

int DeafServer::attempts() const
{
    return unansweredConnections() - m_unansweredFillers;
}

int DeafServer::unansweredConnections() const
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return 0;
    // "  sl  local_address rem_address   st": addresses as ADDRESS:PORT, SYN_SENT is state 2.
    const QByteArray here = ':' + QByteArray::number(m_port, 16).toUpper().rightJustified(4, '0');
    int count = 0;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 3 && columns[2].endsWith(here) && columns[3] == "02")
            ++count;
    }
    return count;
}

int DeafServer::openClient() const
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    ::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address);
    return client;
}

} // namespace Runnel
