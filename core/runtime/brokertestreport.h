// SPDX-License-Identifier: Apache-2.0
// What a test of the broker's connection found, step by step, as values.
#pragma once

#include "base/fault.h"
#include "mqtt/mqttlink.h"
#include "stream/tlssummary.h"

#include <QMetaType>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

namespace Runnel {

/// One step of the way to a message that the broker has taken.
struct BrokerTestStep
{
    Q_GADGET
public:
    enum class Id { Resolve, Tcp, Tls, Connect, Publish, Arrival, Disconnect };
    Q_ENUM(Id)
    /// Warned: it works, but somebody should look. Skipped: a step before it failed, or there is
    /// nothing to do.
    enum class State { Waiting, Running, Passed, Warned, Failed, Skipped };
    Q_ENUM(State)

    Id id = Id::Resolve;
    State state = State::Waiting;
    std::chrono::microseconds elapsed{0};
    Fault fault; ///< when it warned or failed
};

/// Holds no secret. Foreign text in it is escaped where it is shown.
struct BrokerTestReport
{
    static constexpr size_t stepCount = 7;
    static constexpr qsizetype shownAddresses = 4;

    QString host;
    quint16 port = 0;
    bool wantsTls = false;
    QString clientId;                            ///< that the test connects with
    QString ownClientId;                         ///< that Runnel connects with
    std::array<BrokerTestStep, stepCount> steps; ///< in their order
    QStringList addresses;                       ///< of the name, the first few
    QString peer;                                ///< the address that took the connection
    TlsSummary tls;                              ///< as the broker showed it, trusted or not
    std::optional<MqttVersion> version;          ///< agreed on
    bool refusedVersion5 = false;                ///< 3.1.1, because the broker did not take 5.0
    MqttSessionLimits limits;                    ///< count when `version` is there
    QByteArray topic;                            ///< of the test message; empty: none was wanted
    bool mayRead = false;                        ///< the broker let the test subscribe to the topic
    std::chrono::microseconds elapsed{0};

    BrokerTestReport();
    const BrokerTestStep &step(BrokerTestStep::Id id) const { return steps[size_t(id)]; }
    BrokerTestStep &step(BrokerTestStep::Id id) { return steps[size_t(id)]; }
    const BrokerTestStep *failedStep() const; ///< null when none failed
    bool succeeded() const;                   ///< every step passed, warned or had nothing to do
};

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::BrokerTestReport)
