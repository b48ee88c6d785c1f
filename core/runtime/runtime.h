// SPDX-License-Identifier: Apache-2.0
// Builds and owns the whole graph from a configuration, and wires it from left to right.
#pragma once

#include "alarm/journal.h"
#include "alarm/watchline.h"
#include "config/config.h"
#include "runtime/snapshot.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>

namespace Runnel {

class Clock;
class SecretResolver;

/// Lives on the core thread with everything it owns; borrows the clock, the secrets and the
/// random source, which outlive it. The state directory's lock is held by the caller.
class Runtime final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        Config config;
        QString stateDirectory;
        QString version;
    };

    Runtime(const Settings &settings, Clock &clock, SecretResolver &secrets,
            QRandomGenerator &random);
    ~Runtime() override;

    void start(); ///< opens the outbox, then the streams and the broker's connection
    /// Stops reading, gives what is in flight two seconds, stores the rest; stopped() follows
    /// within five seconds, whatever the broker and the disk do.
    void stop();

    /// Takes over what differs; everything else goes on undisturbed.
    void applyConfig(const Config &config);
    /// An edit that was refused, to be shown; none clears it.
    void setConfigurationFault(const Fault &fault);

    const Config &config() const;
    Snapshot snapshot() const;
    std::vector<Alarm> alarms() const;
    Fault execute(const AlarmCommand &command); ///< refused with a fault that says why
    quint64 request(const JournalQuery &query); ///< journalReady() answers, with this number
    quint64 requestDistribution(const DistributionQuery &query); ///< distributionReady() answers
    /// Into the journal of who was at the panel; kept and tried again while the disk refuses.
    void record(const WatchLine &line);
    quint64 requestWatch(qint64 from, qint64 to); ///< ms, 0: any; watchReady() answers
    void retryNow(const EndpointId &endpoint);

signals:
    void stopped();
    /// The outbox has them; `routes` run parallel to the events, null where there is none. The
    /// last event with a route has `lastSequence`, those before it count down from there.
    void eventsAppended(const Runnel::EventBatch &batch,
                        const std::vector<Runnel::Publications> &routes, quint64 lastSequence);
    void delivered(const Runnel::OutboxRecord &record, std::chrono::nanoseconds latency);
    void alarmChanged(const Runnel::Alarm &alarm);
    void configChanged();
    void journalReady(quint64 number, const Runnel::JournalPage &page, const Runnel::Fault &fault);
    void distributionReady(quint64 number, const Runnel::AlarmDistribution &distribution,
                           const Runnel::Fault &fault);
    void watchReady(quint64 number, const std::vector<Runnel::WatchLine> &lines,
                    const Runnel::Fault &fault); ///< oldest first
    void stateChanged(); ///< something in the snapshot other than a counter changed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
