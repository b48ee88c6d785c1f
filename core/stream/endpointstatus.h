// SPDX-License-Identifier: Apache-2.0
// What can be said about one endpoint's stream, as values.
#pragma once

#include "base/endpointid.h"
#include "base/fault.h"

#include <QByteArray>
#include <QObject>

namespace Runnel {
Q_NAMESPACE

enum class EndpointState { Disabled, Connecting, Live, Stale, Retrying, Failed };
Q_ENUM_NS(EndpointState)

/// Whether the camera says that it is looking (ANALYTICS_ENABLED, ANALYTICS_DISABLED).
enum class AnalyticsState { Unknown, Enabled, Disabled };
Q_ENUM_NS(AnalyticsState)

/// Times are wall clock, milliseconds since the Unix epoch; 0: never.
struct EndpointStatus
{
    EndpointId id;
    EndpointState state = EndpointState::Disabled;
    qint64 since = 0;
    qint64 lastEventAt = 0;
    qint64 lastHeartbeatAt = 0;
    AnalyticsState analytics = AnalyticsState::Unknown;
    quint64 reconnects = 0; ///< times the stream was open again after it had been before
    Fault fault;            ///< the present one, or None
    qint64 faultSince = 0;
    qint64 nextRetryAt = 0;
};

/// A time in which the endpoint was not read; what the camera sent then is lost unless the
/// stream was resumed by an id.
struct StreamOutage
{
    EndpointId id;
    qint64 from = 0; ///< wall clock ms
    qint64 to = 0;
    Fault reason;
    bool resumedById = false;
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::EndpointStatus)
Q_DECLARE_METATYPE(Runnel::StreamOutage)
