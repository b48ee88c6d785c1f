// SPDX-License-Identifier: Apache-2.0
// TLS over QSslSocket.
#pragma once

#include "simulator/transport.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace Runnel {

class TlsTransport final : public Transport
{
    Q_OBJECT
public:
    TlsTransport(qintptr descriptor, const QSslConfiguration &configuration);

    QByteArray readAll() override;
    void write(const QByteArray &bytes) override;
    qint64 pending() const override;
    void finish() override;
    void reset() override;

private:
    QSslSocket m_socket;
    bool m_closed = false;
};

} // namespace Runnel
