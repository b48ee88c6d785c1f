// SPDX-License-Identifier: Apache-2.0
// The simulator's HTTP server: accepts, finds cameras, keeps their pace.
#pragma once

#include "simulator/options.h"
#include "simulator/plaintransport.h"
#include "simulator/schedule.h"
#include "simulator/streamconnection.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Runnel {

/// Hands over descriptors instead of sockets.
class DescriptorListener final : public QTcpServer
{
    Q_OBJECT
public:
    std::function<void(qintptr)> accept;

protected:
    void incomingConnection(qintptr descriptor) override { accept(descriptor); }
};

class SimulatorServer final : public QObject, public ConnectionHost
{
    Q_OBJECT
public:
    explicit SimulatorServer(const SimulatorOptions &options);
    ~SimulatorServer() override;

    /// Empty, or why it cannot serve and what to do.
    QString start();
    QString address() const; ///< "http://127.0.0.1:8080"

private:
    static constexpr size_t maximumConnections = 20'000;

    QString prepareTls();
    QString listen(quint16 port);
    void makeCameras();
    void makeSchedule();
    void startFlapping();
    void take(qintptr descriptor);
    QByteArray index() const;
    QByteArray health() const;

    bool isAllowed(const HttpRequest &request) const override;
    Camera *cameraAt(const QByteArray &path) override;
    StreamFaults faultsOf(const Camera &camera) const override;
    std::optional<QByteArray> documentAt(const QByteArray &path) const override;
    bool isFlatOut() const override { return m_options.rate <= 0; }
    std::optional<int> retryMilliseconds() const override { return m_options.retryMilliseconds; }

    SimulatorOptions m_options;
    QByteArray m_authorization; ///< the header that is let in; empty: everybody is
    QSslConfiguration m_tls;
    std::vector<std::unique_ptr<Camera>> m_cameras;
    Schedule m_schedule;
    SocketSet m_sockets;
    DescriptorListener m_listener;
    std::unordered_map<StreamConnection *, std::unique_ptr<StreamConnection>> m_connections;
    QTimer m_flapTimer;
    QElapsedTimer m_uptime;
    quint16 m_port = 0;
    quint64 m_accepted = 0;
};

} // namespace Runnel
