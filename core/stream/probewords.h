// SPDX-License-Identifier: Apache-2.0
// The sentences of a probe: what a step found, and remedies with the exact value to paste.
#pragma once

#include "base/fault.h"
#include "stream/probereport.h"

#include <QHostAddress>
#include <QList>

namespace Runnel {
struct EndpointConfig;
class HostInspection;

QString resolvedText(const HostInspection &host, const QList<QHostAddress> &addresses);
QString connectedText(const HostInspection &host, const QHostAddress &peer);
/// Protocol, cipher, why it is trusted, and until when.
QString tlsText(const EndpointConfig &endpoint, const TlsSummary &tls, qint64 nowMilliseconds);
QString answerText(const ProbeReport &report);
QString eventText(const ProbeEventType &event);
QString listenedText(const ProbeReport &report, std::chrono::milliseconds duration);

/// The fault of a step that took longer than its limit.
Fault stepTimedOutFault(ProbeStep::Id id, const HostInspection &host,
                        std::chrono::milliseconds limit);
/// With the values that the chain shows: pin, names, issuer.
Fault withTlsRemedy(Fault fault, const TlsSummary &tls);
/// With the schemes that were offered.
Fault withChallenges(Fault fault, const EndpointConfig &endpoint, const QStringList &schemes);
/// Trusted, but hung up before any answer: TLS 1.3 refuses a client only then.
Fault withClientRemedy(Fault fault, const EndpointConfig &endpoint);
/// None, or what the status warns of, too: the chain's first end is near.
Fault expiryWarning(const TlsSummary &tls, qint64 nowMilliseconds);
/// Nothing, or nothing whole, came in the time the probe had.
Fault noByteYetFault(std::chrono::milliseconds waited);
Fault noEventYetFault(std::chrono::milliseconds waited, quint64 bytes, bool onlyComments);

} // namespace Runnel
