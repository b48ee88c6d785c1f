// SPDX-License-Identifier: Apache-2.0
// What can be said about one endpoint's stream, as values.
#pragma once

#include "base/certificatelife.h"
#include "base/endpointid.h"
#include "base/fault.h"

#include <QByteArray>
#include <QObject>

namespace Runnel {
/// Times are wall clock, milliseconds since the Unix epoch; 0: never.
struct EndpointStatus
{
    Q_GADGET
public:
    enum class State { Disabled, Connecting, Live, Stale, Retrying, Failed };
    Q_ENUM(State)

    /// Whether the camera says that it is looking (ANALYTICS_ENABLED, ANALYTICS_DISABLED).
    enum class Analytics { Unknown, Enabled, Disabled };
    Q_ENUM(Analytics)

    EndpointId id;
    State state = State::Disabled;
    qint64 since = 0;
    qint64 lastEventAt = 0;
    qint64 lastHeartbeatAt = 0;
    Analytics analytics = Analytics::Unknown;
    qint64 analyticsSince = 0; ///< since when it says so
    quint64 reconnects = 0;    ///< times the stream was open again after it had been before
    Fault fault;               ///< the present one, or None
    qint64 faultSince = 0;
    qint64 nextRetryAt = 0;
    CertificateLives certificates; ///< of the last handshake: the camera's, and Runnel's own
};

using EndpointState = EndpointStatus::State;
using AnalyticsState = EndpointStatus::Analytics;

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
