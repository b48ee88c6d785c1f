// SPDX-License-Identifier: Apache-2.0
// What a broker said over TLS before it hung up, although a write failed first.
#pragma once

using SSL = struct ssl_st;

namespace Runnel {

/// Over TLS 1.3 our side of the handshake is done before the broker has judged our certificate.
/// It may refuse and reset the connection before CONNECT is written; then libmosquitto closes the
/// socket at once, with the reason still unread in it. This keeps both for as long as it lives.
class TlsFarewell
{
public:
    TlsFarewell(SSL *connection, int socket);
    ~TlsFarewell();
    TlsFarewell(const TlsFarewell &) = delete;
    TlsFarewell &operator=(const TlsFarewell &) = delete;

    /// For the context's callbacks. Only when nobody uses the connection any more; never blocks.
    void read();

private:
    SSL *m_connection;
    int m_socket;
};

} // namespace Runnel
