// SPDX-License-Identifier: Apache-2.0
// TCP on loopback.
#include "loopbacksocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace Runnel {

namespace {

sockaddr_in loopback(uint16_t port, uint32_t host = loopbackHost)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(host);
    return address;
}

void sendWithoutDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

int listenOnLoopback(uint16_t port, uint32_t host)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(port, host);
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        listen(listener, 1024) != 0) {
        std::perror("listen on loopback");
        std::exit(1);
    }
    return listener;
}

uint16_t localPort(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

int connectToLoopback(uint16_t port)
{
    const int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    // Blocking: on loopback the answer, a refusal too, is there at once.
    if (connect(connection, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(connection);
        return -1;
    }
    sendWithoutDelay(connection);
    return connection;
}

int acceptConnection(int listener)
{
    const int connection = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (connection >= 0)
        sendWithoutDelay(connection);
    return connection;
}

bool flushTo(int socket, std::string &pending)
{
    size_t sent = 0;
    bool open = true;
    while (sent < pending.size()) {
        const ssize_t n =
            send(socket, pending.data() + sent, pending.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0) {
            open = errno == EAGAIN || errno == EINTR;
            break;
        }
        sent += size_t(n);
    }
    pending.erase(0, sent);
    return open;
}

} // namespace Runnel
