// SPDX-License-Identifier: Apache-2.0
// From the configuration to connect options: resolves every secret the broker needs.
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "mqtt/mqttlink.h"

#include <QObject>

#include <functional>

namespace Runnel {
class SecretResolver;

/// Lives for one connection attempt; destroying it calls the attempt off.
class ConnectRequest final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<MqttConnectOptions> &options)>;

    ConnectRequest(const MqttConfig &config, const QString &instance, SecretResolver &secrets);
    /// Calls `done` once, from the event loop.
    void resolve(Done done);

    /// Credentials would travel in the clear without consent.
    static Fault consentMissing(const MqttConfig &config);
    /// The configured one, else one made of the instance's name.
    static QString clientIdOf(const MqttConfig &config, const QString &instance);

private:
    void want(const PlainOrSecret &source, bool plainIsPath, Redacted MqttConnectOptions::*target);
    void want(const SecretRef &source, Redacted MqttConnectOptions::*target);
    void settle(const Fault &fault);

    MqttConfig m_config;
    SecretResolver &m_secrets;
    MqttConnectOptions m_options;
    Done m_done;
    int m_open = 0;
    Fault m_fault;
};

} // namespace Runnel
