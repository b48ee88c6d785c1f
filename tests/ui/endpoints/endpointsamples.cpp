// SPDX-License-Identifier: Apache-2.0
// Endpoints in every kind of trouble.
#include "endpointsamples.h"

#include "panelsamples.h"

namespace Runnel {

void EndpointSamples::noSignal(EndpointSnapshot &endpoint, qint64 now)
{
    endpoint.stream.state = EndpointState::Retrying;
    endpoint.stream.since = now - 42'000;
    endpoint.stream.lastHeartbeatAt = now - 47'000;
    endpoint.stream.fault = {
        FaultKind::ConnectionTimedOut, QStringLiteral("The camera's host does not answer."),
        QStringLiteral("Check its power and its network cable."), 0, RetryAdvice::Soon};
    endpoint.stream.faultSince = now - 42'000;
    endpoint.stream.nextRetryAt = now + 12'000;
    endpoint.stream.reconnects = 3;
}

void EndpointSamples::failed(EndpointSnapshot &endpoint, qint64 now)
{
    endpoint.stream.state = EndpointState::Failed;
    endpoint.stream.since = now - 3'780'000;
    endpoint.stream.lastHeartbeatAt = now - 3'781'000;
    endpoint.stream.fault = {
        FaultKind::AuthenticationRequired,
        QStringLiteral("The camera refused the user name or the password (HTTP 401)."),
        QStringLiteral("Store the right password with \"runnel secret set\", or ask whoever looks "
                       "after the camera for the account that may read its events. Until then it "
                       "is tried only every few minutes, so that the camera does not lock the "
                       "account."),
        401, RetryAdvice::Slowly};
    endpoint.stream.nextRetryAt = now + 245'000;
}

void EndpointSamples::stale(EndpointSnapshot &endpoint, qint64 now)
{
    endpoint.stream.state = EndpointState::Stale;
    endpoint.stream.since = now - 31'000;
    endpoint.stream.lastHeartbeatAt = now - 46'000;
    endpoint.stream.fault = {FaultKind::HeartbeatMissed,
                             QStringLiteral("No heartbeat for 46 s, though one is due every 5 s."),
                             QStringLiteral("Look whether the camera still runs."), 0,
                             RetryAdvice::Soon};
}

void EndpointSamples::notWatched(EndpointSnapshot &endpoint)
{
    endpoint.stream.analytics = AnalyticsState::Disabled;
}

void EndpointSamples::off(EndpointSnapshot &endpoint)
{
    endpoint.stream.state = EndpointState::Disabled;
    endpoint.stream.analytics = AnalyticsState::Unknown;
}

void EndpointSamples::certificateEnds(EndpointSnapshot &endpoint, qint64 now)
{
    CertificateLife life;
    life.owner = CertificateLife::Owner::Camera;
    life.subject = QStringLiteral("camera-6.example");
    life.expiresAt = now + qint64{12} * 86'400'000;
    endpoint.stream.certificates = {life};
}

Snapshot EndpointSamples::mixed(qint64 now)
{
    Snapshot snapshot = PanelSamples::quiet(7, now);
    std::vector<EndpointSnapshot> &all = snapshot.endpoints;
    noSignal(all[0], now);
    failed(all[1], now);
    stale(all[2], now);
    notWatched(all[3]);
    off(all[4]);
    certificateEnds(all[5], now);
    all[1].account.quarantined = 3;
    all[1].account.dropped.insert(DropReason::DiskFull, 1'204);
    return snapshot;
}

void EndpointSamples::goOn(Snapshot &snapshot, qint64 now, quint64 turn)
{
    snapshot.takenAt = now;
    for (std::size_t i = 0; i < snapshot.endpoints.size(); ++i) {
        EndpointSnapshot &endpoint = snapshot.endpoints[i];
        if (endpoint.stream.state != EndpointState::Live)
            continue;
        const quint64 more = 1 + (turn * (i + 3) / 5 + i) % 7 + (turn % 50 > 40 ? 12 : 0);
        endpoint.account.lastSequence += more;
        endpoint.account.delivered += more;
        endpoint.stream.lastHeartbeatAt = now - qint64(i % 5) * 1'000;
        endpoint.stream.lastEventAt = now;
    }
}

} // namespace Runnel
