// SPDX-License-Identifier: Apache-2.0
// Which events of which endpoint are alarms, and who may do what about them.
#pragma once

#include "alarm/alarmcommand.h"
#include "alarm/alarmprofile.h"
#include "alarm/alarmstate.h"
#include "config/config.h"

#include <QHash>

namespace Runnel {

/// What the configuration says about alarms, made ready for use.
class AlarmRules
{
public:
    struct Source
    {
        QString name; ///< the asset's, for people
        AlarmProfile profile;
    };

    void setConfig(const Config &config);
    const AlarmsConfig &config() const { return m_config; }
    const Source *sourceOf(const EndpointId &endpoint) const; ///< null: none of its events counts
    /// What is leaking is one thing, however detailed the report.
    QString kindOf(const QByteArray &type) const;

    /// Why a command cannot be carried out whatever the alarm's state; None when it can.
    static Fault refusal(const AlarmCommand &command);
    static AlarmInput inputOf(AlarmCommand::Kind kind);
    static Fault unknownAlarm();
    static Fault notInThisState();

private:
    AlarmsConfig m_config;
    QHash<EndpointId, Source> m_sources;
};

} // namespace Runnel
