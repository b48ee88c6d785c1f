// SPDX-License-Identifier: Apache-2.0
// One HTTP connection of the simulator: reads the request, answers it or becomes a stream.
#pragma once

#include "simulator/camera.h"
#include "simulator/httprequest.h"
#include "simulator/streamfaults.h"
#include "simulator/transport.h"
#include "simulator/wireencoder.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Runnel {

/// What a connection asks of the server it belongs to.
class ConnectionHost
{
public:
    virtual ~ConnectionHost();
    virtual bool isAllowed(const HttpRequest &request) const = 0;
    /// The camera at that path; null when there is none.
    virtual Camera *cameraAt(const QByteArray &path) = 0;
    virtual StreamFaults faultsOf(const Camera &camera) const = 0;
    /// What is at a path that is no camera's; nothing when there is nothing.
    virtual std::optional<QByteArray> documentAt(const QByteArray &path) const = 0;
    virtual bool isFlatOut() const = 0; ///< events are made when somebody can take them
    virtual std::optional<int> retryMilliseconds() const = 0;
};

/// Deletes nothing itself: the server does after finished(). Host and camera outlive it.
/// Holds at most one batch (64 KiB or one event) that the peer does not take.
class StreamConnection final : public QObject, private CameraReader
{
    Q_OBJECT
public:
    StreamConnection(std::unique_ptr<Transport> transport, ConnectionHost &host);
    ~StreamConnection() override;

    void hangUp() { m_transport->reset(); }

signals:
    void finished(Runnel::StreamConnection *connection);

private:
    void readRequest();
    void answer(const HttpRequest &request);
    void answerAndClose(const QByteArray &response);
    void beginStream(Camera &camera, const HttpRequest &request);
    void sendHead(const QByteArray &head, const QByteArray &preamble);
    void armFaults();
    void cutShort(bool withReset);
    void pump();
    void send(const QByteArray &streamBytes);
    void sendThrottled();
    QByteArray nextBatch();
    void eventsAvailable() override { pump(); }
    void sendComment(const QByteArray &text) override;

    std::unique_ptr<Transport> m_transport;
    ConnectionHost &m_host;
    QByteArray m_requestBytes;
    QTimer m_requestTimer;
    Camera *m_camera = nullptr; ///< null until the connection is a stream
    StreamFaults m_faults;
    WireEncoder m_encoder;
    QByteArray m_throttled; ///< on its way out at the speed of a fault
    QTimer m_throttle;
    QTimer m_turn; ///< goes on with a flat-out stream after others had their turn
    bool m_headSent = false;
    bool m_silent = false; ///< stalled or ended
};

} // namespace Runnel
