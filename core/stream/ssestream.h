// SPDX-License-Identifier: Apache-2.0
// One camera's live event stream: connect, feed, watch, retry, report health.
#pragma once

#include "base/fault.h"
#include "event/event.h"
#include "stream/endpointstatus.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

namespace Runnel {
class Clock;
class ConnectPacer;
class SecretResolver;
class StreamPool;
struct EndpointConfig;

/// Lives on the core thread. Owns its parser and its backoff; borrows all that is passed in,
/// which outlives it. Follows the HTML standard, 9.2, where a connector may; it never gives up
/// but where only a change of the configuration helps (Failed).
class SseStream final : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, Live, Stale, Retrying, Failed };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds shortestRetry{500}; ///< of the `retry` field
    static constexpr std::chrono::milliseconds longestRetry{60'000};
    static constexpr std::chrono::milliseconds refusedCeiling{300'000}; ///< for 204 and 4xx
    static constexpr std::chrono::milliseconds longestRetryAfter{3'600'000};

    SseStream(const EndpointConfig &endpoint, StreamPool &pool, ConnectPacer &pacer,
              SecretResolver &secrets, Clock &clock, QRandomGenerator &random,
              QObject *parent = nullptr);
    ~SseStream() override;

    State state() const;
    EndpointStatus status() const;
    const EndpointConfig &endpoint() const;
    QByteArray lastEventId() const;  ///< the position behind all that was handed out
    quint64 oversizedEvents() const; ///< dropped for their size since the stream was made

    void start(const QByteArray &lastEventId);
    void stop();     ///< nothing is emitted after this returns
    void retryNow(); ///< forgets the backoff and connects, unless there is a connection
    /// True back pressure: what is not read stays with the camera. Idle and heartbeat limits
    /// do not run meanwhile.
    void setPaused(bool paused);

signals:
    void eventsReceived(const Runnel::EventBatch &batch); ///< in stream order, at most one a turn
    void stateChanged(Runnel::SseStream::State state, const Runnel::Fault &reason);
    void analyticsChanged(Runnel::AnalyticsState analytics);
    void outageEnded(const Runnel::StreamOutage &outage);
    void tlsEstablished(const QSslConfiguration &tls);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
