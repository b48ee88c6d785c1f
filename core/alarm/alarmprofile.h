// SPDX-License-Identifier: Apache-2.0
// Where in a camera's payload the fields of a report are.
#pragma once

#include "alarm/alarm.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace Runnel {

/// JSON pointers (RFC 6901) by field. An event type that is not listed is no alarm.
class AlarmProfile
{
public:
    /// `pointers`: a field's name (config/alarmfields.h) to its pointer; what is no pointer is
    /// left out.
    AlarmProfile(const QList<QByteArray> &alarmTypes, const QMap<QString, QString> &pointers);

    /// The cameras that Runnel is made for: ALERT and ALERT_DLQC.
    static AlarmProfile analyticsCamera();

    bool isAlarm(const QByteArray &type) const { return m_alarmTypes.contains(type); }
    /// What the payload says; an empty report when it is no JSON object or deeper than 64 levels.
    /// Numbers must be finite, positions on the globe: what is not is left out.
    AlarmReport read(const QByteArray &payload) const;

private:
    struct Pointers;

    QList<QByteArray> m_alarmTypes;
    std::shared_ptr<const Pointers> m_pointers; ///< compiled once, shared by all copies
};

} // namespace Runnel
