// SPDX-License-Identifier: Apache-2.0
// Which endpoint is worse.
#include "endpoints/endpointitem.h"

#include "text/statetext.h"

#include <algorithm>

namespace Runnel {

EndpointRank EndpointItem::rank(qint64 now) const
{
    if (!known)
        return enabled ? EndpointRank::Connecting : EndpointRank::Off;
    switch (told.stream.state) {
    case EndpointState::Failed:
        return EndpointRank::Failed;
    case EndpointState::Retrying:
        return EndpointRank::NoSignal;
    case EndpointState::Stale:
        return EndpointRank::Stale;
    case EndpointState::Connecting:
        return told.stream.fault ? EndpointRank::NoSignal : EndpointRank::Connecting;
    case EndpointState::Disabled:
        return EndpointRank::Off;
    case EndpointState::Live:
        break;
    }
    if (!StateText::isWatching(told.stream))
        return EndpointRank::NotWatched;
    const CertificateLives &lives = told.stream.certificates;
    const bool ending = std::any_of(lives.begin(), lives.end(), [now](const CertificateLife &life) {
        return bool(life.warning(now));
    });
    return ending ? EndpointRank::Certificate : EndpointRank::Fine;
}

bool needsAttention(EndpointRank rank)
{
    return rank <= EndpointRank::Certificate;
}

bool isUnwatched(const EndpointItem &item)
{
    return !item.known || !StateText::isWatching(item.told.stream);
}

} // namespace Runnel
