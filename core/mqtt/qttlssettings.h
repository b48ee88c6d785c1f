// SPDX-License-Identifier: Apache-2.0
// The TLS side of a connection through Qt: settings, certificates, and faults with their names.
#pragma once

#include "base/result.h"
#include "mqtt/mqttlink.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace Runnel {

/// TLS 1.2 or later, peer verified, key material from memory.
Result<QSslConfiguration> qtTlsSettings(const MqttConnectOptions &options);
Fault tlsVerificationFault(const QList<QSslError> &errors, const QString &host);
Fault tlsHandshakeFault(QAbstractSocket::SocketError error, const QString &words);

/// The broker's and ours, of a finished handshake.
CertificateLives handshakeCertificates(const QSslSocket &socket);

} // namespace Runnel
