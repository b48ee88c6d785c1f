// SPDX-License-Identifier: Apache-2.0
// The life of a stream over its connections.
#include "stream/ssestreamprivate.h"

#include "base/certificatechain.h"
#include "secret/secretresolver.h"
#include "stream/streamconnection.h"
#include "stream/streamcredentials.h"
#include "stream/streamfault.h"
#include "stream/streamrequest.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

namespace Runnel {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr nanoseconds oversizeShownFor = 60s;

/// In the order of SseStream::State.
constexpr std::array shownStates{EndpointState::Disabled, EndpointState::Connecting,
                                 EndpointState::Live,     EndpointState::Stale,
                                 EndpointState::Retrying, EndpointState::Failed};
static_assert(shownStates.size() == size_t(SseStream::State::Failed) + 1);

} // namespace

SseStream::Private::Private(SseStream &owner, const EndpointConfig &config, StreamPool &streamPool,
                            ConnectPacer &connectPacer, SecretResolver &resolver, Clock &time,
                            QRandomGenerator &random)
    : q(owner)
    , endpoint(config)
    , pool(streamPool)
    , pacer(connectPacer)
    , secrets(resolver)
    , clock(time)
    , backoff(Backoff::Settings{}, random)
    , reader(endpoint)
    , retryTimer(time.createTimer([this] { awaitTurn(); }))
    , watch(
          endpoint, time, [this](milliseconds limit) { lose(idleFault(limit), 0ms); },
          [this](milliseconds limit) {
              setState(State::Stale, heartbeatFault(endpoint.heartbeat.event, limit));
          })
{
    status.id = config.id;
}

void SseStream::Private::setState(State next, const Fault &reason)
{
    const qint64 now = clock.wallMilliseconds();
    if (next != state)
        status.since = now;
    if (reason.kind != status.fault.kind)
        status.faultSince = reason ? now : 0;
    state = next;
    status.fault = reason;
    emit q.stateChanged(next, reason);
}

void SseStream::Private::awaitTurn()
{
    status.nextRetryAt = 0;
    retryTimer->stop();
    if (const Fault fault = unusableEndpoint(endpoint)) {
        setState(State::Failed, fault);
        return;
    }
    const QPointer<SseStream> self(&q);
    setState(State::Connecting, status.fault); // the fault stays until the stream is open
    if (self && state == State::Connecting)
        ticket = pacer.request([this] { resolveSecrets(); });
}

void SseStream::Private::resolveSecrets()
{
    resolveStreamCredentials(endpoint, secrets, &q,
                             [this, asked = attempt](Result<StreamCredentials> result) {
                                 if (asked != attempt)
                                     return;
                                 if (result) {
                                     connectTo(std::move(result).value());
                                     return;
                                 }
                                 Fault fault = result.fault();
                                 // A keychain is unlocked, a file is mounted later: never is too
                                 // long.
                                 if (fault.retry == RetryAdvice::Never)
                                     fault.retry = RetryAdvice::Slowly;
                                 lose(fault, 0ms);
                             });
}

void SseStream::Private::connectTo(StreamCredentials credentials)
{
    const QByteArray position = reader.position();
    reader.begin(position);
    hasEnded = false;
    connection = new StreamConnection(endpoint, std::move(credentials), pool, clock, &q);
    QObject::connect(connection, &StreamConnection::tlsEstablished, &q,
                     [this](const QSslConfiguration &tls) { noteCertificates(tls); });
    QObject::connect(connection, &StreamConnection::opened, &q, [this] { becomeLive(); });
    QObject::connect(connection, &StreamConnection::readable, &q, [this] { feed(); });
    QObject::connect(connection, &StreamConnection::ended, &q,
                     [this](const Fault &fault, milliseconds retryAfter) {
                         if (!connection->isOpen()) {
                             lose(fault, retryAfter);
                             return;
                         }
                         hasEnded = true;
                         endFault = fault;
                         endRetryAfter = retryAfter;
                         feed();
                     });
    connection->open(position);
}

void SseStream::Private::noteCertificates(const QSslConfiguration &tls)
{
    using Owner = CertificateLife::Owner;
    status.certificates.clear();
    appendCertificateLife(status.certificates, Owner::Camera, tls.peerCertificateChain());
    appendCertificateLife(status.certificates, Owner::Client, tls.localCertificateChain());
    emit q.tlsEstablished(tls);
}

void SseStream::Private::endAttempt()
{
    retryTimer->stop();
    watch.stop();
    ticket = {};
    ++attempt;
    if (StreamConnection *old = std::exchange(connection, nullptr)) {
        old->disconnect(&q);
        old->close();
        old->deleteLater();
    }
    hasEnded = false;
}

void SseStream::Private::becomeLive()
{
    openedAt = lastByteAt = clock.now();
    lastByteWall = clock.wallMilliseconds();
    if (std::exchange(everLive, true))
        ++status.reconnects;
    if (!paused)
        watch.start();
    const QPointer<SseStream> self(&q);
    setState(State::Live, {});
    if (!self || !connection || outage.from == 0)
        return;
    StreamOutage ended = std::exchange(outage, {});
    ended.id = endpoint.id;
    ended.to = clock.wallMilliseconds();
    ended.resumedById = connection->sentLastEventId();
    emit q.outageEnded(ended);
}

void SseStream::Private::lose(const Fault &fault, milliseconds retryAfter)
{
    const bool wasOpen = connection && connection->isOpen();
    if (wasOpen)
        backoff.reportHealthyFor(std::chrono::duration_cast<milliseconds>(clock.now() - openedAt));
    endAttempt();
    if (outage.from == 0) {
        // A line that went silent was lost when it last spoke, not when that was noticed.
        const bool silent = wasOpen && fault.kind != FaultKind::StreamEnded;
        outage.from = silent ? lastByteWall : clock.wallMilliseconds();
        outage.reason = fault;
    }
    if (fault.retry == RetryAdvice::Never) {
        setState(State::Failed, fault);
        return;
    }
    const milliseconds delay = retryDelay(fault, retryAfter);
    status.nextRetryAt = clock.wallMilliseconds() + delay.count();
    retryTimer->start(delay);
    setState(State::Retrying, fault);
}

milliseconds SseStream::Private::retryDelay(const Fault &fault, milliseconds retryAfter)
{
    const milliseconds ceiling = fault.retry == RetryAdvice::Slowly ? refusedCeiling : 0ms;
    return std::max({backoff.next(ceiling), serverRetry, std::min(retryAfter, longestRetryAfter)});
}

void SseStream::Private::feed()
{
    if (paused || !connection || !connection->isOpen())
        return;
    const nanoseconds now = clock.now();
    const qint64 wall = clock.wallMilliseconds();
    const StreamReader::Turn turn = reader.read(*connection, now, wall);
    if (!turn.hadBytes) {
        finishTurn(turn.moreToRead);
        return;
    }
    lastByteAt = now;
    lastByteWall = wall;
    watch.noteBytes(now);
    if (const auto retry = reader.retry()) {
        serverRetry = std::clamp(*retry, shortestRetry, longestRetry);
        backoff.setBase(serverRetry);
    }
    const QPointer<SseStream> self(&q);
    const StreamConnection *const current = connection;
    const auto goesOn = [&] { return self && connection == current; };
    noteEvents(turn);
    if (!goesOn())
        return;
    showOversize();
    if (!goesOn())
        return;
    if (!turn.batch.events.empty() || turn.positionMoved)
        emit q.eventsReceived(turn.batch);
    if (goesOn())
        finishTurn(turn.moreToRead);
}

void SseStream::Private::noteEvents(const StreamReader::Turn &turn)
{
    if (turn.batch.events.empty())
        return;
    status.lastEventAt = lastByteWall;
    const QPointer<SseStream> self(&q);
    if (turn.heartbeat) {
        status.lastHeartbeatAt = lastByteWall;
        watch.noteHeartbeat(lastByteAt);
        if (state == State::Stale)
            setState(State::Live, {});
    }
    if (!self)
        return;
    const AnalyticsState analytics = turn.analytics.value_or(status.analytics);
    if (std::exchange(status.analytics, analytics) != analytics) {
        status.analyticsSince = lastByteWall;
        emit q.analyticsChanged(analytics);
    }
}

void SseStream::Private::finishTurn(bool moreToRead)
{
    if (moreToRead && !turnQueued) {
        // The reply says nothing again before more arrives: the rest has its turn from here.
        turnQueued = true;
        QMetaObject::invokeMethod(
            &q,
            [this] {
                turnQueued = false;
                feed();
            },
            Qt::QueuedConnection);
    } else if (!moreToRead && hasEnded && !paused) {
        Fault fault = endFault;
        if (fault.kind == FaultKind::StreamEnded && reader.isInsideEvent())
            fault.detail += QStringLiteral(" Its last event was not complete and is thrown away.");
        lose(fault, endRetryAfter);
    }
}

void SseStream::Private::showOversize()
{
    const quint64 oversized = reader.oversized();
    if (oversized != oversizedShown) {
        oversizedShown = oversized;
        oversizedAt = lastByteAt;
        if (state == State::Live && status.fault.kind != FaultKind::EventTooLarge)
            setState(state, oversizeFault(endpoint.maxEventBytes));
    } else if (status.fault.kind == FaultKind::EventTooLarge &&
               lastByteAt - oversizedAt > oversizeShownFor) {
        setState(state, {});
    }
}

SseStream::SseStream(const EndpointConfig &endpoint, StreamPool &pool, ConnectPacer &pacer,
                     SecretResolver &secrets, Clock &clock, QRandomGenerator &random,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, endpoint, pool, pacer, secrets, clock, random))
{}

SseStream::~SseStream()
{
    stop();
}

SseStream::State SseStream::state() const
{
    return d->state;
}

EndpointStatus SseStream::status() const
{
    EndpointStatus status = d->status;
    status.state = shownStates.at(size_t(d->state));
    return status;
}

const EndpointConfig &SseStream::endpoint() const
{
    return d->endpoint;
}

QByteArray SseStream::lastEventId() const
{
    return d->reader.position();
}

quint64 SseStream::oversizedEvents() const
{
    return d->reader.oversized();
}

void SseStream::start(const QByteArray &lastEventId)
{
    if (d->state != State::Stopped)
        return;
    d->reader.begin(lastEventId);
    d->status.fault = {};
    d->awaitTurn();
}

void SseStream::stop()
{
    d->endAttempt();
    d->state = State::Stopped;
    d->status.since = d->clock.wallMilliseconds();
    d->status.nextRetryAt = 0;
}

void SseStream::retryNow()
{
    if (d->state != State::Retrying && d->state != State::Failed)
        return;
    d->backoff.reset();
    d->awaitTurn();
}

void SseStream::setPaused(bool paused)
{
    if (std::exchange(d->paused, paused) == paused)
        return;
    if (paused) {
        d->watch.stop();
    } else if (d->connection && d->connection->isOpen()) {
        d->watch.start();
        // From the event loop: the caller may stand in the middle of its own work.
        d->finishTurn(true);
    }
}

} // namespace Runnel
