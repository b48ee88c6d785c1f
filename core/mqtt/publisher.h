// SPDX-License-Identifier: Apache-2.0
// From the outbox to the broker: window, order, re-publish, hold, quarantine, back pressure.
#pragma once

#include "mqtt/brokersession.h"
#include "mqtt/publishqueue.h"

#include <chrono>

namespace Runnel {

/// Lives on the core thread. Takes no more from the queue than the broker has room for, settles
/// each record by what the broker answers, and begins again at the oldest unanswered one whenever
/// a connection is lost (delivery.md, section 2). Everything borrowed outlives it.
class Publisher final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBytes = 32 * 1024 * 1024; ///< taken and not settled
    static constexpr int largestWindow = 10'000; ///< packet identifiers must not meet again

    Publisher(const MqttConfig &config, const QString &instance, Outbox &outbox,
              SecretResolver &secrets, BrokerSession::MakeLink makeLink, Clock &clock,
              QRandomGenerator &random);
    Publisher(const MqttConfig &config, const QString &instance, PublishQueue &queue,
              SecretResolver &secrets, BrokerSession::MakeLink makeLink, Clock &clock,
              QRandomGenerator &random);
    ~Publisher() override;

    void start();
    /// Takes nothing new, waits at most `limit` for what is in flight, says "offline" and goodbye;
    /// stopped() follows, at most two seconds later than that.
    void stop(std::chrono::milliseconds limit = std::chrono::seconds(2));
    /// Connects anew only when something about the connection changed.
    void setConfig(const MqttConfig &config, const QString &instance);
    void renew();                                  ///< connects anew, with secrets read afresh
    void setStatusPayload(const QByteArray &json); ///< published now and on every connection
    /// A retained message on a topic below the status topic's parent, for what is no event; the
    /// newest of each topic, on every connection. An empty payload takes it back.
    void setNotice(const QByteArray &topic, const QByteArray &payload);

    MqttStatus status() const;

signals:
    void statusChanged();
    /// The broker has every publication of it. `latency` from the event's reading.
    void delivered(const Runnel::OutboxRecord &record, std::chrono::nanoseconds latency);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
