// SPDX-License-Identifier: Apache-2.0
// The faults of a broker test where those of the connection need a word more.
#pragma once

#include "base/result.h"
#include "runtime/brokertestreport.h"

namespace Runnel {
struct BrokerTestRequest;

/// The fault of a step that took longer than its limit.
Fault brokerStepTimedOut(BrokerTestStep::Id id, const QString &host, quint16 port);
/// What kept the inspection from reaching the host, in the words of a broker's connection.
Fault brokerNotReached(const Fault &fault, const QString &host, quint16 port);
bool isTlsFault(FaultKind kind);
/// Why CONNECT was refused: says so when it may be for the test's own client id.
Fault brokerTestRefused(const Fault &reason, const BrokerTestReport &report);
/// None, or what works less well than Runnel needs.
Fault brokerSessionWarning(const MqttSessionLimits &limits);
/// Why the test message was refused, by its reason code.
Fault brokerTestMessageRefused(quint8 reason, const BrokerTestReport &report);
/// On 3.1.1 a broker has no other way to refuse a message than to hang up.
Fault brokerHungUpOnMessage(const Fault &reason, const BrokerTestReport &report);
/// 3.1.1 acknowledged it, and nobody saw it.
Fault brokerTestMessageNotSeen(const BrokerTestReport &report);
/// The template filled in, or what is wrong with it.
Result<QByteArray> brokerTestTopic(const BrokerTestRequest &request);

} // namespace Runnel
