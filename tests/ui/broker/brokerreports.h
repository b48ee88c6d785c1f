// SPDX-License-Identifier: Apache-2.0
// Reports of broker tests as the core would give them.
#pragma once

#include "runtime/brokertestreport.h"

namespace Runnel {

namespace BrokerReports {

/// Over TLS with MQTT 5.0; every step up to `last` passed, that one is under way.
BrokerTestReport underWay(BrokerTestStep::Id last);
BrokerTestReport good();
/// As good() up to `id`, which failed.
BrokerTestReport failing(BrokerTestStep::Id id, const Fault &fault);

} // namespace BrokerReports
} // namespace Runnel
