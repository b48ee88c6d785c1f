// SPDX-License-Identifier: Apache-2.0
// runnel --demo: simulated cameras, a private broker and the real runtime between them.
#pragma once

#include "../headlessapp.h"
#include "childprocess.h"
#include "mqtt/mqttlink.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Runnel {

/// Starts a small fleet and a loopback mosquitto, runs the service on them, subscribes to the
/// broker as any other client would and prints what arrives there: a line is proof of delivery.
/// Everything it made is gone when it ends.
class Demo final : public QObject
{
    Q_OBJECT
public:
    Demo();
    ~Demo() override;

    void start();
    void stop(); ///< prints the summary; finished() follows

signals:
    void finished(int exitCode);

private:
    void startBroker();
    void startFleet();
    void startService(const QString &cameras);
    void watchBroker();
    void showArrival(const MqttMessage &message);
    void fail(const QString &why);
    void printSummary();
    void end();
    void takeDown();

    QTemporaryDir m_directory;
    quint16 m_brokerPort = 0;
    ChildProcess m_broker{QStringLiteral("mosquitto")};
    ChildProcess m_fleet{QStringLiteral("runnel-simulator")};
    std::unique_ptr<HeadlessApp> m_service;
    std::unique_ptr<MqttLink> m_watcher;
    SystemClock m_clock;
    std::unique_ptr<Timer> m_retry;
    int m_connectTries = 0;
    quint64 m_arrived = 0;
    QHash<QByteArray, quint64> m_arrivedByType;
    int m_exitCode = 0;
    bool m_ending = false;
    bool m_introduced = false;
};

} // namespace Runnel
