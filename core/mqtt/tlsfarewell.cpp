// SPDX-License-Identifier: Apache-2.0
// A second descriptor of the same socket, and a reference to OpenSSL's object.
#include "mqtt/tlsfarewell.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <fcntl.h>
#include <unistd.h>

namespace Runnel {

TlsFarewell::TlsFarewell(SSL *connection, int socket)
    : m_connection(connection)
    , m_socket(connection ? ::fcntl(socket, F_DUPFD_CLOEXEC, 0) : -1)
{
    if (m_connection)
        SSL_up_ref(m_connection);
}

TlsFarewell::~TlsFarewell()
{
    SSL_free(m_connection);
    if (m_socket >= 0)
        ::close(m_socket);
}

void TlsFarewell::read()
{
    if (m_socket < 0 || SSL_set_fd(m_connection, m_socket) != 1)
        return;
    char byte = 0;
    SSL_read(m_connection, &byte, 1);
    ERR_clear_error();
}

} // namespace Runnel
