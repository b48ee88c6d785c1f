// SPDX-License-Identifier: Apache-2.0
// What the network did to a connection to the broker, as faults with a remedy.
#pragma once

#include "base/fault.h"

namespace Runnel {

/// `error` is an errno value.
Fault systemFault(int error, const QString &host, quint16 port);
Fault hostNotFoundFault(const QString &host, const QString &words);
Fault noAnswerFault();                    ///< connected, and then nothing
Fault notMqttFault();                     ///< what came was not MQTT
Fault libraryFault(const QString &words); ///< the client library refused its settings

} // namespace Runnel
