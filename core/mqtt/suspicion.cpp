// SPDX-License-Identifier: Apache-2.0
// Cuts and answers, counted.
#include "mqtt/suspicion.h"

#include "mqtt/brokerreason.h"

namespace Runnel {
namespace {

enum class Evidence { None, Silence, Stated };

Evidence evidenceOf(const Fault &reason, MqttVersion version)
{
    const bool version5 = version == MqttVersion::V5;
    switch (reason.code) {
    case 0x81: // malformed packet
    case 0x82: // protocol error
    case MqttReason::topicNameInvalid:
    case MqttReason::packetTooLarge:
    case MqttReason::payloadFormatInvalid:
        return version5 ? Evidence::Stated : Evidence::None;
    default:
        break;
    }
    const bool hungUp = (reason.kind == FaultKind::BrokerClosedConnection && reason.code == 0) ||
                        reason.kind == FaultKind::ConnectionReset;
    return hungUp ? Evidence::Silence : Evidence::None;
}

} // namespace

Suspicion::Guilty Suspicion::cut(const Cut &cut)
{
    const Evidence evidence = evidenceOf(cut.reason, cut.version);
    if (evidence == Evidence::None || (!cut.announcement && !cut.head))
        return Guilty::Nobody;
    const bool silent = evidence == Evidence::Silence && cut.version == MqttVersion::V5;
    const int needed = silent ? silentCutsToBeGuilty : cutsToBeGuilty;
    // Brokers of MQTT 5 restart more often than they hang up for a message: not at the first time.
    m_careful = m_careful || !silent || m_silentBefore;
    m_silentBefore = silent;
    if (cut.announcement && cut.head)
        return Guilty::Nobody; // either; the next connection tells
    if (cut.announcement) {
        if (++m_announcementCuts < needed)
            return Guilty::Nobody;
        m_announcementCuts = 0;
        return Guilty::Announcement;
    }
    m_recordCuts = m_record == cut.head ? m_recordCuts + 1 : 1;
    m_record = cut.head;
    if (m_recordCuts < needed)
        return Guilty::Nobody;
    m_record.reset();
    m_recordCuts = 0;
    m_careful = false;
    return Guilty::Record;
}

void Suspicion::recordAnswered(qint64 position)
{
    // Without a suspect, it was the announcement that was looked at: it is answered by now.
    if (m_record && *m_record != position)
        return;
    m_record.reset();
    m_recordCuts = 0;
    m_careful = false;
    m_silentBefore = false;
}

void Suspicion::announcementAnswered()
{
    m_announcementCuts = 0;
}

} // namespace Runnel
