// SPDX-License-Identifier: Apache-2.0
// Endpoints in words.
#pragma once

#include <QString>

class QUrl;

namespace Runnel {
struct CertificateLife;
struct EndpointItem;

/// In the language that is chosen now. Foreign text comes out escaped, on one line. `now` is wall
/// clock, ms.
namespace EndpointText {

QString state(const EndpointItem &item);                 ///< "Watching", "No signal" …
QString since(const EndpointItem &item, qint64 now);     ///< how long it has been so: "00:42"
QString heartbeat(const EndpointItem &item, qint64 now); ///< "Heartbeat 2 s ago"
QString analytics(const EndpointItem &item);             ///< "Analytics on"
QString nextRetry(const EndpointItem &item, qint64 now); ///< "Next try in 00:12"; may be empty
QString trouble(const EndpointItem &item, qint64 now);   ///< the fault's detail; may be empty
QString remedy(const EndpointItem &item, qint64 now);    ///< what to do about it; may be empty
QString rate(double perSecond);                          ///< "1.2 events/s"
QString figures(const EndpointItem &item);               ///< counts(), as short as can be
QString counts(const EndpointItem &item);                ///< received, delivered, reconnects
QString dropped(const EndpointItem &item);               ///< with the reasons
QString latency(const EndpointItem &item);               ///< half, and nearly all
QString certificate(const CertificateLife &life, qint64 now);
/// Without user, password and whatever a query may hide.
QString address(const QUrl &address);
QString sentence(const EndpointItem &item, qint64 now); ///< all a tile shows, to be read out

} // namespace EndpointText
} // namespace Runnel
