// SPDX-License-Identifier: Apache-2.0
// Keeps one connection to the broker: secrets, attempts, retries, version, take-overs.
#pragma once

#include "config/config.h"
#include "mqtt/mqttlink.h"
#include "mqtt/mqttstatus.h"

#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace Runnel {
class Clock;
class SecretResolver;

/// Lives on the core thread. Every attempt gets a link of its own and ends within a bounded time,
/// whatever the library does. Knows nothing of what is published over it.
class BrokerSession final : public QObject
{
    Q_OBJECT
public:
    using MakeLink = std::function<std::unique_ptr<MqttLink>()>;

    BrokerSession(const MqttConfig &config, const QString &instance, SecretResolver &secrets,
                  MakeLink makeLink, Clock &clock, QRandomGenerator &random);
    ~BrokerSession() override;

    void start();
    void leave();  ///< says goodbye if there is whom; left() follows from the event loop
    void vanish(); ///< as leave(), but without a goodbye: the broker publishes the will
    void drop(const Fault &why); ///< this connection is no good: close it and try again
    void setConfig(const MqttConfig &config, const QString &instance); ///< connects anew
    void setWill(const std::optional<MqttMessage> &will);              ///< from the next attempt on

    bool isConnected() const;
    MqttVersion version() const;
    const MqttSessionLimits &limits() const;
    quint32 publish(const MqttMessage &message);
    MqttStatus status() const; ///< without what the publisher adds

signals:
    void opened();
    void closed(const Runnel::Fault &reason); ///< after opened(); every connection ends so
    void published(quint32 token, quint8 reasonCode);
    void left();
    void statusChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
