// SPDX-License-Identifier: Apache-2.0
// The demo's surroundings: a private broker and a fleet of simulated cameras.
#pragma once

#include "childprocess.h"
#include "config/config.h"
#include "mqtt/mqttlink.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Runnel {
class Clock;
class Timer;

/// Everything it makes lies in a temporary directory and ends with it, however the process ends.
/// Borrows the clock.
class DemoPlant final : public QObject
{
    Q_OBJECT
public:
    static constexpr int cameras = 4; ///< as the site plan has places for

    explicit DemoPlant(Clock &clock);
    ~DemoPlant() override;

    void start(); ///< ready() or failed() follows
    void stop();  ///< ends the children and removes the directory

    const Config &config() const { return m_config; } ///< once ready
    QString stateDirectory() const;
    QStringList introduction() const; ///< lines for a terminal: where to look

signals:
    void ready();
    void failed(const QString &why);
    void arrived(const Runnel::MqttMessage &message); ///< at the broker, as any client would see it

private:
    void startBroker();
    void startFleet();
    void watchBroker();
    void askFleet();

    QTemporaryDir m_directory;
    quint16 m_brokerPort = 0;
    QString m_fleetUrl;
    Config m_config;
    ChildProcess m_broker{QStringLiteral("mosquitto")};
    ChildProcess m_fleet{QStringLiteral("runnel-simulator")};
    std::unique_ptr<MqttLink> m_watcher;
    std::unique_ptr<Timer> m_retry;
    QNetworkAccessManager m_network;
    int m_connectTries = 0;
    bool m_fleetStarted = false;
    bool m_over = false;
};

} // namespace Runnel
