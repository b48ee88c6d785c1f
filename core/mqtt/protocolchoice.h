// SPDX-License-Identifier: Apache-2.0
// Which version of MQTT the next attempt speaks.
#pragma once

#include "config/config.h"
#include "mqtt/mqttlink.h"

#include <chrono>

namespace Runnel {

/// `auto`: 5.0; 3.1.1 when the broker refuses 5.0 by its reason code, or twice in a row hangs up
/// before its answer (then 3.1.1 is a guess, given up as soon as it fails as well). What 3.1.1
/// brought to a connection stays for an hour; the first attempt after it is 5.0 again.
class ProtocolChoice
{
public:
    static constexpr int hangUpsBeforeGuess = 2;
    static constexpr std::chrono::hours memory{1};

    explicit ProtocolChoice(MqttProtocol configured)
        : m_configured(configured)
    {}

    MqttVersion next(std::chrono::nanoseconds now);
    void accepted(std::chrono::nanoseconds now); ///< the broker answered with success
    bool refusedVersion(); ///< true when the next attempt makes sense at once, with another version
    void hungUp();         ///< closed before its answer, without a reason
    void failedOtherwise(); ///< no answer at all: says nothing about versions

private:
    MqttProtocol m_configured;
    MqttVersion m_current = MqttVersion::V5;
    int m_hangUps = 0;
    std::chrono::nanoseconds m_oldUntil{0}; ///< 0: 3.1.1 has not been accepted
};

} // namespace Runnel
