// SPDX-License-Identifier: Apache-2.0
// What is asked of a camera: headers, resume position, credentials and TLS of one request.
#pragma once

#include "base/result.h"
#include "stream/streamtrust.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace Runnel {
struct EndpointConfig;
struct StreamCredentials;

/// A position longer than this is never sent: servers refuse headers of any such size.
constexpr qsizetype longestLastEventId = 4096;

/// Scheme, host and port are the same (RFC 6454), the default port being that of the scheme.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// What in the configuration makes a request impossible or unsafe: a scheme other than http and
/// https, no host, credentials over plain HTTP without consent. Nothing but a change mends it.
Fault unusableEndpoint(const EndpointConfig &endpoint);

/// The request for `target`, which is the endpoint's address or where it redirected to.
/// Credentials and the endpoint's own headers go only to the origin of its address.
Result<QNetworkRequest> makeStreamRequest(const EndpointConfig &endpoint, const QUrl &target,
                                          const QByteArray &lastEventId,
                                          const StreamCredentials &credentials,
                                          const StreamTrust &trust);

} // namespace Runnel
