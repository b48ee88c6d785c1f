// SPDX-License-Identifier: Apache-2.0
// Alarms as they are now, for what no line of the journal tells.
#pragma once

#include "alarm/alarm.h"

#include <QObject>

#include <map>

namespace Runnel {
class RuntimeClient;
struct RuntimeUpdate;

/// Without their payloads. Made before the runtime speaks. Panel's thread.
class AlarmsNow final : public QObject
{
    Q_OBJECT
public:
    explicit AlarmsNow(const RuntimeClient &client, QObject *parent = nullptr);

    std::vector<Alarm> all() const;
    std::optional<Alarm> find(const AlarmId &id) const;
    QString site() const { return m_site; } ///< foreign text

signals:
    void stateChanged(const Runnel::AlarmId &id); ///< not for repeats

private:
    void take(const RuntimeUpdate &update);

    std::map<AlarmId, Alarm> m_alarms;
    QString m_site;
};

} // namespace Runnel
