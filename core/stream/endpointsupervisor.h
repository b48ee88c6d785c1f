// SPDX-License-Identifier: Apache-2.0
// One stream per enabled endpoint: statuses, start spread, differences applied.
#pragma once

#include "config/config.h"
#include "event/event.h"
#include "stream/connectpacer.h"
#include "stream/endpointstatus.h"
#include "stream/ssestream.h"
#include "stream/streampool.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace Runnel {
class SecretResolver;

/// Lives on the core thread. Owns the streams, their pool and their pacer; borrows the rest,
/// which outlives it.
class EndpointSupervisor final : public QObject
{
    Q_OBJECT
public:
    EndpointSupervisor(SecretResolver &secrets, Clock &clock, QRandomGenerator &random,
                       QObject *parent = nullptr);
    ~EndpointSupervisor() override;

    /// Applies a difference: what did not change is not touched, what changed is restarted from
    /// where it stands, what is gone is stopped. `lastEventIdOf` is asked for the stored position
    /// of an endpoint that was not read before. Of two with one id the first counts.
    void setEndpoints(const std::vector<EndpointConfig> &endpoints,
                      const std::function<QByteArray(const EndpointId &)> &lastEventIdOf);
    void setPaused(bool paused); ///< back pressure on all streams; they stay connected
    bool isPaused() const { return m_paused; }
    void retryNow(const EndpointId &id);
    /// Connects these anew, with credentials read afresh, from where they stand; no other stream
    /// is touched. What is not enabled is left alone.
    void renew(const std::vector<EndpointId> &ids);
    void stop(); ///< no signal is emitted after this returns, before setEndpoints()

    std::vector<EndpointStatus> statuses() const;      ///< in the order of their ids
    EndpointStatus status(const EndpointId &id) const; ///< Disabled when there is none such
    quint64 oversizedEvents(const EndpointId &id) const;

signals:
    void eventsReceived(const Runnel::EventBatch &batch);
    void statusChanged(const Runnel::EndpointId &id);
    void outageEnded(const Runnel::StreamOutage &outage);

private:
    struct Endpoint
    {
        EndpointConfig config;
        SseStream *stream = nullptr; ///< child of the supervisor; null while disabled
        QByteArray position;         ///< where it stood when it was disabled
        qint64 since = 0;            ///< disabled since, wall clock
        Fault logged;                ///< so that the same fault is told once, not at every try
        QString warned;              ///< of a certificate: the same again says nothing
    };

    void startStream(Endpoint &endpoint, const QByteArray &position);
    void stopStream(Endpoint &endpoint);
    void warnOfCertificates(Endpoint &endpoint);
    void noteState(const EndpointId &id, SseStream::State state, const Fault &reason);

    SecretResolver &m_secrets;
    Clock &m_clock;
    QRandomGenerator &m_random;
    StreamPool m_pool;
    ConnectPacer m_pacer;
    std::map<EndpointId, Endpoint> m_endpoints;
    bool m_paused = false;
};

} // namespace Runnel
