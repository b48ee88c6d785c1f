// SPDX-License-Identifier: Apache-2.0
// Runs connection tests for whoever sets up a camera.
#pragma once

#include "runtime/proberequest.h"
#include "stream/probereport.h"
#include "stream/streampool.h"

#include <QObject>

#include <map>
#include <memory>

namespace Runnel {
class Clock;
class SecretResolver;

/// Lives on the core thread; borrows the clock and the secrets. Its connections are its own: a
/// test disturbs no stream that runs.
class ProbeDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostAtOnce = 4;
    static constexpr std::chrono::milliseconds reportInterval{250};

    ProbeDesk(Clock &clock, SecretResolver &secrets);
    ~ProbeDesk() override;

    /// `number` comes back with every report; one more than `mostAtOnce` ends the oldest one,
    /// whose last report is then what is known.
    void begin(quint64 number, const ProbeRequest &request);
    /// Its last report follows at once, with what was found so far. Unknown numbers are ignored.
    void end(quint64 number);
    void endAll(); ///< whoever asked is gone

signals:
    /// At each step, and while it listens four times a second; exactly once with `finished`.
    void advanced(quint64 number, const Runnel::ProbeReport &report, bool finished);

private:
    struct Running;

    void finish(quint64 number, const ProbeReport &report);

    Clock &m_clock;
    SecretResolver &m_secrets;
    StreamPool m_pool;
    std::map<quint64, std::unique_ptr<Running>> m_running;
};

} // namespace Runnel
