// SPDX-License-Identifier: Apache-2.0
// The connection test of a broker, as a panel asks for it.
#pragma once

#include "base/redacted.h"
#include "config/config.h"

#include <utility>
#include <vector>

namespace Runnel {

struct BrokerTestRequest
{
    MqttConfig mqtt;
    QString instance; ///< of the configuration: it makes the client id and the topic
    QString siteName;
    bool publish = true; ///< false: only connect
    /// A template of {site} and {instance}.
    QString topic = QStringLiteral("runnel/{instance}/test");
    /// Typed in and not stored yet; they count before what is stored under the same reference.
    std::vector<std::pair<SecretRef, Redacted>> secrets;
};

} // namespace Runnel
