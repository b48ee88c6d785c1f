// SPDX-License-Identifier: Apache-2.0
// The step-by-step connection test of one endpoint, over the streams' own connection.
#pragma once

#include "stream/probereport.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Runnel {
class Clock;
class SecretResolver;
class StreamPool;
struct EndpointConfig;

/// First looks at name, connection and certificate by itself, sending nothing; then opens the
/// connection that a stream would open, so that it cannot pass where a stream fails. Secrets are
/// resolved only when the certificate is trusted, and leave only through that connection.
/// Lives on the core thread. Borrows what is passed in, which outlives it; the pool should be one
/// for probes, not that of the running streams. Do not delete it in a slot of stepChanged():
/// deleteLater() or stop().
class EndpointProbe final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// For everything up to the first event. A camera may be silent for longer.
        std::chrono::milliseconds timeLimit{30'000};
        /// Behind the first event, to collect the types that come; 0: not at all.
        std::chrono::milliseconds listenFor{0};
        quint64 maximumEvents = 1000; ///< ends the listening earlier
    };

    static constexpr std::chrono::milliseconds lookUpLimit{10'000};
    static constexpr std::chrono::milliseconds connectLimit{10'000};
    static constexpr std::chrono::milliseconds handshakeLimit{10'000};

    EndpointProbe(const EndpointConfig &endpoint, const Options &options, StreamPool &pool,
                  SecretResolver &secrets, Clock &clock, QObject *parent = nullptr);
    ~EndpointProbe() override;

    void start(); ///< once
    void stop();  ///< cancels; nothing is emitted after this returns
    bool isRunning() const;
    const ProbeReport &report() const; ///< what is known so far; complete when finished

signals:
    void stepChanged(const Runnel::ProbeStep &step); ///< each begin and each end
    void finished(const Runnel::ProbeReport &report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
