// SPDX-License-Identifier: Apache-2.0
// 5.0 first, 3.1.1 when it must be.
#include "mqtt/protocolchoice.h"

namespace Runnel {

MqttVersion ProtocolChoice::next(std::chrono::nanoseconds now)
{
    if (m_configured != MqttProtocol::Auto)
        return m_configured == MqttProtocol::V5 ? MqttVersion::V5 : MqttVersion::V311;
    if (m_oldUntil.count() != 0 && now >= m_oldUntil) {
        m_oldUntil = {};
        m_hangUps = 0;
        m_current = MqttVersion::V5;
    }
    return m_current;
}

void ProtocolChoice::accepted(std::chrono::nanoseconds now)
{
    m_hangUps = 0;
    if (m_current == MqttVersion::V311 && m_oldUntil.count() == 0)
        m_oldUntil = now + memory;
}

bool ProtocolChoice::refusedVersion()
{
    if (m_configured != MqttProtocol::Auto)
        return false;
    m_hangUps = 0;
    m_oldUntil = {};
    const bool worthIt = m_current == MqttVersion::V5;
    m_current = worthIt ? MqttVersion::V311 : MqttVersion::V5;
    return worthIt;
}

void ProtocolChoice::hungUp()
{
    if (m_oldUntil.count() != 0)
        return; // it has spoken 3.1.1 lately; this is something else
    if (m_current == MqttVersion::V311) {
        m_current = MqttVersion::V5;
        m_hangUps = 0;
    } else if (++m_hangUps >= hangUpsBeforeGuess) {
        m_current = MqttVersion::V311;
    }
}

void ProtocolChoice::failedOtherwise()
{
    if (m_oldUntil.count() != 0)
        return;
    m_hangUps = 0;
    m_current = MqttVersion::V5;
}

} // namespace Runnel
