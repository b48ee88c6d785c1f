// SPDX-License-Identifier: Apache-2.0
// What a stream keeps over its connections, and what it keeps of the present one.
#pragma once

#include "base/backoff.h"
#include "base/clock.h"
#include "config/config.h"
#include "stream/connectpacer.h"
#include "stream/ssestream.h"
#include "stream/streamreader.h"
#include "stream/streamwatch.h"

#include <chrono>
#include <memory>

namespace Runnel {
class StreamConnection;
struct StreamCredentials;

struct SseStream::Private
{
    Private(SseStream &owner, const EndpointConfig &config, StreamPool &streamPool,
            ConnectPacer &connectPacer, SecretResolver &resolver, Clock &time,
            QRandomGenerator &random);

    void awaitTurn();
    void resolveSecrets();
    void connectTo(StreamCredentials credentials);
    void noteCertificates(const QSslConfiguration &tls);
    void endAttempt();
    void becomeLive();
    void lose(const Fault &fault, std::chrono::milliseconds retryAfter);
    void feed();
    void noteEvents(const StreamReader::Turn &turn);
    void finishTurn(bool moreToRead);
    void showOversize();
    void setState(State next, const Fault &reason);
    std::chrono::milliseconds retryDelay(const Fault &fault, std::chrono::milliseconds retryAfter);

    SseStream &q;
    const EndpointConfig endpoint;
    StreamPool &pool;
    ConnectPacer &pacer;
    SecretResolver &secrets;
    Clock &clock;
    Backoff backoff;
    StreamReader reader;
    std::unique_ptr<Timer> retryTimer;
    StreamWatch watch;

    State state = State::Stopped;
    EndpointStatus status;
    bool paused = false;
    bool everLive = false;

    // The present attempt
    ConnectPacer::Ticket ticket;
    quint64 attempt = 0;                    ///< an answer to an earlier one is none
    StreamConnection *connection = nullptr; ///< child of q
    bool turnQueued = false;
    bool hasEnded = false; ///< the connection ended, its last bytes may still be unread
    Fault endFault;
    std::chrono::milliseconds endRetryAfter{0};

    std::chrono::nanoseconds openedAt{0};
    std::chrono::nanoseconds lastByteAt{0};
    qint64 lastByteWall = 0;
    std::chrono::milliseconds serverRetry{0};
    quint64 oversizedShown = 0;
    std::chrono::nanoseconds oversizedAt{0};
    StreamOutage outage; ///< from is 0 when there is none
};

} // namespace Runnel
