// SPDX-License-Identifier: Apache-2.0
// The life of a stream over its connections.
#include "stream/ssestream.h"

#include "base/backoff.h"
#include "base/clock.h"
#include "config/config.h"
#include "event/payload.h"
#include "secret/secretresolver.h"
#include "stream/connectpacer.h"
#include "stream/eventstreamparser.h"
#include "stream/streamconnection.h"
#include "stream/streamcredentials.h"
#include "stream/streamfault.h"
#include "stream/streamrequest.h"
#include "stream/streamwatch.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Runnel {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr nanoseconds oversizeShownFor = 60s;

EventStreamParser::Limits limitsOf(const EndpointConfig &endpoint)
{
    EventStreamParser::Limits limits;
    if (endpoint.maxEventBytes > 0) {
        limits.maxEventBytes = qsizetype(endpoint.maxEventBytes);
        limits.maxLineBytes = limits.maxEventBytes + 16; // with the field's name before it
    }
    return limits;
}

} // namespace

struct SseStream::Private
{
    Private(SseStream &owner, const EndpointConfig &config, StreamPool &streamPool,
            ConnectPacer &connectPacer, SecretResolver &resolver, Clock &time,
            QRandomGenerator &random);

    void awaitTurn();
    void resolveSecrets();
    void connectTo(StreamCredentials credentials);
    void endAttempt();
    void becomeLive();
    void lose(const Fault &fault, milliseconds retryAfter);
    void feed();
    void take(std::vector<Event> &events);
    void finishTurn(bool moreToRead);
    void showOversize();
    void setState(State next, const Fault &reason);
    milliseconds retryDelay(const Fault &fault, milliseconds retryAfter);

    SseStream &q;
    const EndpointConfig endpoint;
    StreamPool &pool;
    ConnectPacer &pacer;
    SecretResolver &secrets;
    Clock &clock;
    Backoff backoff;
    EventStreamParser parser;
    std::unique_ptr<Timer> retryTimer;
    StreamWatch watch;

    State state = State::Stopped;
    EndpointStatus status;
    QByteArray position;
    bool paused = false;
    bool everLive = false;

    // The present attempt
    ConnectPacer::Ticket ticket;
    quint64 attempt = 0;                    ///< an answer to an earlier one is none
    StreamConnection *connection = nullptr; ///< child of q
    bool turnQueued = false;
    bool hasEnded = false; ///< the connection ended, its last bytes may still be unread
    Fault endFault;
    milliseconds endRetryAfter{0};

    nanoseconds openedAt{0};
    nanoseconds lastByteAt{0};
    qint64 lastByteWall = 0;
    milliseconds serverRetry{0};
    quint64 oversizedBefore = 0; ///< of earlier connections
    quint64 oversizedShown = 0;  ///< of this connection
    nanoseconds oversizedAt{0};
    StreamOutage outage; ///< from is 0 when there is none
};

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
    , parser(limitsOf(config))
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
    oversizedBefore += std::exchange(oversizedShown, 0);
    parser.reset(position);
    hasEnded = false;
    connection = new StreamConnection(endpoint, std::move(credentials), pool, clock, &q);
    QObject::connect(connection, &StreamConnection::tlsEstablished, &q, &SseStream::tlsEstablished);
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
    char buffer[StreamConnection::readBufferBytes];
    EventBatch batch;
    qint64 left = bytesPerTurn;
    while (left > 0) {
        const qint64 size = connection->read(buffer, std::min(left, qint64{sizeof buffer}));
        if (size == 0)
            break;
        parser.feed({buffer, qsizetype(size)}, batch.events);
        left -= size;
    }
    const bool moreToRead = connection->bytesAvailable() > 0;
    if (left == bytesPerTurn) {
        finishTurn(moreToRead);
        return;
    }
    lastByteAt = clock.now();
    lastByteWall = clock.wallMilliseconds();
    watch.noteBytes(lastByteAt);
    if (parser.retry()) {
        serverRetry = std::clamp(*parser.retry(), shortestRetry, longestRetry);
        backoff.setBase(serverRetry);
    }
    const QByteArray before = position;
    position = parser.lastEventId();
    if (position.size() > longestLastEventId)
        position.clear(); // it could never be sent, and would be stored with every event

    const QPointer<SseStream> self(&q);
    const StreamConnection *const current = connection;
    const auto goesOn = [&] { return self && connection == current; };
    take(batch.events);
    if (!goesOn())
        return;
    showOversize();
    if (!goesOn())
        return;
    if (!batch.events.empty() || position != before) {
        batch.endpoint = endpoint.id;
        batch.lastEventId = position;
        emit q.eventsReceived(batch);
    }
    if (goesOn())
        finishTurn(moreToRead);
}

void SseStream::Private::take(std::vector<Event> &events)
{
    if (events.empty())
        return;
    AnalyticsState analytics = status.analytics;
    bool heartbeat = false;
    for (Event &event : events) {
        event.receivedAt = lastByteWall;
        event.readAt = lastByteAt;
        event.validJson = isValidJson(event.data);
        if (event.id.size() > longestLastEventId)
            event.id.clear();
        if (!endpoint.heartbeat.event.isEmpty() && event.type == endpoint.heartbeat.event) {
            event.eventClass = EventClass::Heartbeat;
            heartbeat = true;
        } else if (event.type == "ANALYTICS_ENABLED") {
            analytics = AnalyticsState::Enabled;
        } else if (event.type == "ANALYTICS_DISABLED") {
            analytics = AnalyticsState::Disabled;
        }
    }
    status.lastEventAt = lastByteWall;
    const QPointer<SseStream> self(&q);
    if (heartbeat) {
        status.lastHeartbeatAt = lastByteWall;
        watch.noteHeartbeat(lastByteAt);
        if (state == State::Stale)
            setState(State::Live, {});
    }
    if (self && std::exchange(status.analytics, analytics) != analytics)
        emit q.analyticsChanged(analytics);
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
        if (fault.kind == FaultKind::StreamEnded && parser.isInsideEvent())
            fault.detail += QStringLiteral(" Its last event was not complete and is thrown away.");
        lose(fault, endRetryAfter);
    }
}

void SseStream::Private::showOversize()
{
    const quint64 oversized = parser.counters().oversized;
    if (oversized != oversizedShown) {
        oversizedShown = oversized;
        oversizedAt = lastByteAt;
        if (state == State::Live && status.fault.kind != FaultKind::EventTooLarge)
            setState(state,
                     {FaultKind::EventTooLarge,
                      QStringLiteral("An event of more than %1 bytes was dropped.")
                          .arg(endpoint.maxEventBytes),
                      QStringLiteral("Make the camera send smaller events, without pictures.")});
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
    switch (d->state) {
    case State::Stopped:
        status.state = EndpointState::Disabled;
        break;
    case State::Connecting:
        status.state = EndpointState::Connecting;
        break;
    case State::Live:
        status.state = EndpointState::Live;
        break;
    case State::Stale:
        status.state = EndpointState::Stale;
        break;
    case State::Retrying:
        status.state = EndpointState::Retrying;
        break;
    case State::Failed:
        status.state = EndpointState::Failed;
        break;
    }
    return status;
}

const EndpointConfig &SseStream::endpoint() const
{
    return d->endpoint;
}

QByteArray SseStream::lastEventId() const
{
    return d->position;
}

quint64 SseStream::oversizedEvents() const
{
    return d->oversizedBefore + d->oversizedShown;
}

void SseStream::start(const QByteArray &lastEventId)
{
    if (d->state != State::Stopped)
        return;
    d->position = lastEventId;
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
