// SPDX-License-Identifier: Apache-2.0
// The alarms' wiring: rules, journal, and what is published about them.
#pragma once

#include "alarm/alarmarchive.h"
#include "alarm/alarmstore.h"
#include "alarm/systemalarms.h"

#include <QObject>

namespace Runnel {
class Publisher;

/// Lives on the core thread; borrows the publisher and the clock.
class AlarmDesk final : public QObject
{
    Q_OBJECT
public:
    AlarmDesk(const QString &stateDirectory, Publisher &publisher, Clock &clock);

    void setConfig(const Config &config);
    void open();  ///< opened() follows, also when the disk refuses
    void close(); ///< closed() follows

    void take(const EventBatch &batch) { m_store.take(batch); }
    void noteEndpoint(const EndpointStatus &status) { m_system.noteEndpoint(status); }
    void forgetEndpoint(const EndpointId &endpoint) { m_system.forgetEndpoint(endpoint); }
    void noteState(const MqttStatus &broker, const OutboxStatus &outbox);

    std::vector<Alarm> alarms() const { return m_store.alarms(); }
    AlarmSummary summary() const { return m_store.summary(); }
    Fault execute(const AlarmCommand &command) { return m_store.execute(command); }
    quint64 request(const JournalQuery &query) { return m_archive.request(query); }
    void record(const WatchLine &line) { m_archive.record(line); }
    quint64 requestWatch(qint64 from, qint64 to) { return m_archive.requestWatch(from, to); }
    quint64 request(const DistributionQuery &query) { return m_archive.requestDistribution(query); }

signals:
    void opened(); ///< the alarms of the last run are there
    void closed();
    void changed(const Runnel::Alarm &alarm);
    void journalFaultChanged();
    void journalReady(quint64 number, const Runnel::JournalPage &page, const Runnel::Fault &fault);
    void distributionReady(quint64 number, const Runnel::AlarmDistribution &distribution,
                           const Runnel::Fault &fault);
    void watchReady(quint64 number, const std::vector<Runnel::WatchLine> &lines,
                    const Runnel::Fault &fault);

private:
    void restore(const std::vector<Alarm> &stored, const QStringList &ended);
    void publish(const Alarm &alarm);

    Publisher &m_publisher;
    qint64 m_outboxLimit = 0;
    AlarmStore m_store;
    SystemAlarms m_system;
    AlarmArchive m_archive;
};

} // namespace Runnel
