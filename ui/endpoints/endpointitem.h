// SPDX-License-Identifier: Apache-2.0
// What a tile knows of its endpoint.
#pragma once

#include "config/config.h"
#include "endpoints/ratehistory.h"
#include "runtime/snapshot.h"

namespace Runnel {

/// How badly somebody should look at it, worst first. The order of the tiles.
enum class EndpointRank {
    Failed,
    NoSignal,
    Stale,
    NotWatched,  ///< live, but its analytics are off
    Certificate, ///< watching, and soon it will not
    Connecting,
    Off,  ///< by a person's will
    Fine, ///< watching
};

struct EndpointItem
{
    EndpointId id;
    QString name;          ///< the asset's, else the device's; escaped
    EndpointSnapshot told; ///< what the connector says
    bool known = false;    ///< it has said something
    bool enabled = true;   ///< as configured
    bool removed = false;  ///< from the configuration, while the tiles are held
    QUrl address;
    bool heartbeatWatched = false;
    RateHistory rate;
    EndpointRank listed = EndpointRank::Fine; ///< by which it stands where it stands

    EndpointRank rank(qint64 now) const;
};

/// Somebody has to do something about it.
bool needsAttention(EndpointRank rank);
/// Nobody looks through it now, whatever the reason.
bool isUnwatched(const EndpointItem &item);

} // namespace Runnel
