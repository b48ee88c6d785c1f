// SPDX-License-Identifier: Apache-2.0
// A loopback address that takes no connection, or takes it and never says a word.
#pragma once

#include <QtGlobal>

#include <vector>

namespace Runnel {

class DeafServer
{
public:
    enum class Manner {
        BlackHole, ///< its queue of connections is full: the kernel drops every attempt
        Silent,    ///< connections succeed, nothing ever answers
    };

    explicit DeafServer(Manner manner);
    ~DeafServer();
    DeafServer(const DeafServer &) = delete;
    DeafServer &operator=(const DeafServer &) = delete;

    quint16 port() const { return m_port; }
    /// Connections that the kernel tries to make to a black hole; its own fillers do not count.
    int attempts() const;

private:
    int openClient() const;
    int unansweredConnections() const;

    int m_listener = -1;
    quint16 m_port = 0;
    int m_unansweredFillers = 0;
    std::vector<int> m_fillers;
};

} // namespace Runnel
