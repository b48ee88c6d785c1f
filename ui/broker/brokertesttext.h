// SPDX-License-Identifier: Apache-2.0
// The words of a broker test.
#pragma once

#include "runtime/brokertestreport.h"

#include <QString>

namespace Runnel {

namespace BrokerTestText {

QString name(BrokerTestStep::Id id);
QString state(BrokerTestStep::State state); ///< for who cannot see its sign
/// What the step found; a fault is told by itself.
QString detail(const BrokerTestReport &report, BrokerTestStep::Id id);
QString elapsed(std::chrono::microseconds time); ///< "0.8 ms", "1.2 s"
/// The whole test in a sentence.
QString outcome(const BrokerTestReport &report, bool finished, bool stopped);

} // namespace BrokerTestText
} // namespace Runnel
