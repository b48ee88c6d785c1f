// SPDX-License-Identifier: Apache-2.0
// Which events of which endpoint are alarms, and who may do what about them.
#pragma once

#include "alarm/alarmcommand.h"
#include "alarm/alarmprofile.h"
#include "alarm/alarmstate.h"
#include "config/config.h"

#include <QHash>

#include <vector>

namespace Runnel {

/// What the configuration says about alarms, made ready for use.
class AlarmRules
{
public:
    struct Source
    {
        QString name; ///< the asset's, for people
        QString profileName;
        AlarmProfile profile;
        UnitsConfig units; ///< of what comes without one

        AlarmReport read(const QByteArray &payload) const;
    };

    void setConfig(const Config &config);
    const AlarmsConfig &config() const { return m_config; }
    /// The endpoint's first asset; null: it has none that is enabled.
    const Source *sourceOf(const EndpointId &endpoint) const;
    /// The endpoint's first asset to whose profile an event of this type is an alarm; null: none.
    const Source *alarmSourceOf(const EndpointId &endpoint, const QByteArray &type) const;
    /// What is leaking is one thing, however detailed the report.
    QString kindOf(const QByteArray &type) const;

    /// Why a command cannot be carried out whatever the alarm's state; None when it can.
    static Fault refusal(const AlarmCommand &command);
    static AlarmInput inputOf(AlarmCommand::Kind kind);
    static Fault unknownAlarm();
    static Fault notInThisState();

private:
    AlarmsConfig m_config;
    QHash<EndpointId, std::vector<Source>> m_sources; ///< one a profile, never empty
};

} // namespace Runnel
