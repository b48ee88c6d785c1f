// SPDX-License-Identifier: Apache-2.0
// Runs connection tests of brokers for whoever sets one up.
#pragma once

#include "runtime/brokertestreport.h"
#include "runtime/brokertestrequest.h"

#include <QObject>

#include <map>
#include <memory>

namespace Runnel {
class Clock;
class SecretResolver;

/// Lives on the core thread; borrows the clock and the secrets. Its connections are its own: a
/// test disturbs nothing that runs.
class BrokerTestDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostAtOnce = 2;

    BrokerTestDesk(Clock &clock, SecretResolver &secrets);
    ~BrokerTestDesk() override;

    /// `number` comes back with every report; one more than `mostAtOnce` ends the oldest one.
    void begin(quint64 number, const BrokerTestRequest &request);
    /// Its last report follows at once, with what was found so far. Unknown numbers are ignored.
    void end(quint64 number);
    void endAll(); ///< whoever asked is gone

signals:
    /// At each begin and end of a step; exactly once with `finished`.
    void advanced(quint64 number, const Runnel::BrokerTestReport &report, bool finished);

private:
    struct Running;

    void finish(quint64 number);

    Clock &m_clock;
    SecretResolver &m_secrets;
    std::map<quint64, std::unique_ptr<Running>> m_running;
};

} // namespace Runnel
