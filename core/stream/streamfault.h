// SPDX-License-Identifier: Apache-2.0
// Words for what goes wrong with a stream: status, headers, network, TLS.
#pragma once

#include "base/fault.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace Runnel {

/// How far a request had come when it failed.
enum class StreamPhase {
    Connecting,      ///< nothing was sent yet: name, connection, TLS
    AwaitingHeaders, ///< the request is out
    Open,            ///< the stream was being read
};

/// A final status other than 200. `body` is the beginning of what came with it.
Fault statusFault(int status, const QByteArray &reason, const QByteArray &body);

/// None for text/event-stream, with any parameters and in any case.
Fault contentTypeFault(const QByteArray &contentType);
/// Status 200 and not one header: there were none, or more than the library takes.
Fault noHeadersFault();
Fault endlessHeadFault();
/// None without an encoding.
Fault contentEncodingFault(const QByteArray &contentEncoding);

/// What the library reported at the end of a request that was answered by no status. NoError is
/// a fault too: an event stream has no regular end.
Fault networkFault(QNetworkReply::NetworkError error, const QString &text, StreamPhase phase);

/// The handshake failed before any certificate was judged. `text` is the library's; where it tells
/// why (OpenSSL's reasons), the remedy is for that.
Fault handshakeFault(const QString &text);

/// The one error of the list that somebody should mend first.
Fault tlsFault(const QList<QSslError> &errors);
Fault pinFault();

Fault headersTimedOutFault(StreamPhase phase, std::chrono::milliseconds limit);
Fault idleFault(std::chrono::milliseconds limit);
Fault heartbeatFault(const QByteArray &type, std::chrono::milliseconds limit);
/// Shown while the stream goes on: one event was dropped.
Fault oversizeFault(qint64 limit);
Fault redirectRefusedFault(const QString &target);
Fault tooManyRedirectsFault(int limit);

} // namespace Runnel
