// SPDX-License-Identifier: Apache-2.0
// Which message makes the broker hang up.
#pragma once

#include "base/fault.h"
#include "mqtt/mqttlink.h"

#include <optional>

namespace Runnel {

/// A broker that cannot say no hangs up, and would do so for ever at the same message. After a cut
/// that a message may have caused, messages travel one at a time, so that whatever is unanswered
/// at the next cut is the only suspect. Brokers also end, restart and lose their network: a
/// message is guilty only after several such cuts in a row, and anything answered clears it.
class Suspicion
{
public:
    /// As MQTT 3.1.1 can say nothing else, or where MQTT 5 gave a reason.
    static constexpr int cutsToBeGuilty = 3;
    /// MQTT 5 brokers can say why, and mostly do: where one does not, it may have other troubles.
    static constexpr int silentCutsToBeGuilty = 10;

    enum class Guilty { Nobody, Announcement, Record };

    /// What was unanswered when the connection ended.
    struct Cut
    {
        Fault reason;
        MqttVersion version = MqttVersion::V5;
        bool announcement = false;
        std::optional<qint64> head; ///< position of the oldest record sent
    };

    Guilty cut(const Cut &cut);
    void recordAnswered(qint64 position);
    void announcementAnswered();

    bool oneAtATime() const { return m_careful; }

private:
    bool m_careful = false;
    bool m_silentBefore = false; ///< the cut before was one on MQTT 5 without a reason
    std::optional<qint64> m_record;
    int m_recordCuts = 0;
    int m_announcementCuts = 0;
};

} // namespace Runnel
