// SPDX-License-Identifier: Apache-2.0
// The step-by-step test of a broker: reach it, trust it, sign in, publish, say goodbye.
#pragma once

#include "mqtt/mqttlink.h"
#include "runtime/brokertestreport.h"
#include "runtime/brokertestrequest.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Runnel {
class Clock;
class SecretResolver;

/// First looks at name, connection and certificate by itself, sending nothing; then connects as
/// Runnel would, so that it cannot pass where Runnel fails. The client id is Runnel's with "-test"
/// behind it and the session ends with the connection: nothing that runs is thrown out, nothing
/// stays at the broker. Lives on the core thread; borrows secrets and clock. Do not delete it in a
/// slot of its signals: deleteLater() or stop().
class BrokerTest final : public QObject
{
    Q_OBJECT
public:
    using MakeLink = std::function<std::unique_ptr<MqttLink>()>;

    /// How long each step may take.
    struct Limits
    {
        std::chrono::milliseconds lookUp{10'000};
        std::chrono::milliseconds connect{10'000};
        std::chrono::milliseconds handshake{10'000};
        std::chrono::milliseconds secrets{30'000};
        std::chrono::milliseconds answer{10'000}; ///< of each attempt to sign in
        std::chrono::milliseconds subscribe{3'000};
        std::chrono::milliseconds publish{10'000};
        std::chrono::milliseconds arrival{3'000};
        std::chrono::milliseconds goodbye{3'000};
    };

    BrokerTest(const BrokerTestRequest &request, const Limits &limits, SecretResolver &secrets,
               MakeLink makeLink, Clock &clock, QObject *parent = nullptr);
    ~BrokerTest() override;

    void start(); ///< once
    void stop();  ///< cancels, with a goodbye if there is whom; nothing is emitted after this
    bool isRunning() const;
    const BrokerTestReport &report() const; ///< what is known so far; complete when finished

signals:
    void advanced(); ///< each begin and each end of a step
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
