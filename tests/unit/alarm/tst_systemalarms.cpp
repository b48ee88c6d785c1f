// SPDX-License-Identifier: Apache-2.0
// States of streams, broker, outbox and journal as alarms.
#include "alarm/systemalarms.h"
#include "manualclock.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

const EndpointId camera{QStringLiteral("north"), QStringLiteral("events")};
const Fault away{FaultKind::ConnectionRefused, QStringLiteral("Nothing listens."),
                 QStringLiteral("Start it."), 0, RetryAdvice::Soon};

EndpointStatus endpoint(EndpointState state, AnalyticsState analytics = AnalyticsState::Unknown)
{
    EndpointStatus status;
    status.id = camera;
    status.state = state;
    status.analytics = analytics;
    if (state == EndpointState::Retrying)
        status.fault = away;
    return status;
}

} // namespace

class TestSystemAlarms : public QObject
{
    Q_OBJECT

private slots:
    void aStreamThatStaysDownIsAnAlarm();
    void aDisabledOneIsNone();
    void camerasThatDoNotLookAreAnAlarmAndWatchNothing();
    void theBrokerHasMorePatience();
    void theOutboxAndTheJournal();

private:
    QStringList kinds() const
    {
        QStringList kinds;
        for (const Alarm &alarm : store.alarms()) {
            if (alarm.id.family == AlarmFamily::System && alarm.condition.active)
                kinds += alarm.id.kind;
        }
        return kinds;
    }

    ManualClock clock;
    AlarmStore store{clock};
    SystemAlarms system{store};
};

void TestSystemAlarms::aStreamThatStaysDownIsAnAlarm()
{
    system.noteEndpoint(endpoint(EndpointState::Retrying));
    clock.advance(9s);
    system.noteEndpoint(endpoint(EndpointState::Connecting));
    QCOMPARE(kinds(), QStringList());
    clock.advance(2s);
    QCOMPARE(kinds(), QStringList{QStringLiteral("StreamDown")});
    system.noteEndpoint(endpoint(EndpointState::Retrying));
    QCOMPARE(store.alarms()[0].report.message, QStringLiteral("Nothing listens. Start it."));
    system.noteEndpoint(endpoint(EndpointState::Live));
    QCOMPARE(kinds(), QStringList());
    QCOMPARE(store.alarms()[0].condition.state, AlarmState::ClearedUnacknowledged);
}

void TestSystemAlarms::aDisabledOneIsNone()
{
    system.noteEndpoint(endpoint(EndpointState::Stale));
    clock.advance(1min);
    QCOMPARE(kinds().size(), 1);
    system.noteEndpoint(endpoint(EndpointState::Disabled, AnalyticsState::Disabled));
    QCOMPARE(kinds(), QStringList());
    system.noteEndpoint(endpoint(EndpointState::Failed));
    clock.advance(1min);
    QCOMPARE(kinds().size(), 1);
    system.forgetEndpoint(camera);
    QCOMPARE(kinds(), QStringList());
}

void TestSystemAlarms::camerasThatDoNotLookAreAnAlarmAndWatchNothing()
{
    Config config;
    AssetConfig asset;
    asset.endpoint = camera;
    config.assets.push_back(asset);
    store.setConfig(config);
    system.noteEndpoint(endpoint(EndpointState::Live));
    Event event;
    event.type = "ALERT";
    event.data = "{}";
    store.take({camera, {event}, {}});
    system.noteEndpoint(endpoint(EndpointState::Live, AnalyticsState::Disabled));
    QCOMPARE(kinds(), QStringList{QStringLiteral("NotWatched")});
    clock.advance(1h);
    QCOMPARE(store.summary().active, 2u); // the leak did not clear
    system.noteEndpoint(endpoint(EndpointState::Live, AnalyticsState::Enabled));
    clock.advance(301s);
    QCOMPARE(store.summary().active, 0u);
}

void TestSystemAlarms::theBrokerHasMorePatience()
{
    for (const Alarm &alarm : store.alarms())
        store.execute({AlarmCommand::Kind::Acknowledge,
                       alarm.id,
                       QStringLiteral("Ada"),
                       Role::Operator,
                       {},
                       {}});
    MqttStatus status;
    status.state = MqttState::Retrying;
    system.noteBroker(status);
    clock.advance(29s);
    QCOMPARE(kinds(), QStringList());
    clock.advance(2s);
    QCOMPARE(kinds(), QStringList{QStringLiteral("BrokerAway")});
    status.state = MqttState::Held;
    status.fault = away;
    system.noteBroker(status);
    clock.advance(11s);
    QCOMPARE(kinds(), QStringList{QStringLiteral("DeliveryHeld")});
    status.state = MqttState::Connected;
    status.fault = {};
    system.noteBroker(status);
    QCOMPARE(kinds(), QStringList());
}

void TestSystemAlarms::theOutboxAndTheJournal()
{
    OutboxStatus status;
    status.bytes = 799;
    system.noteOutbox(status, 1000);
    QCOMPARE(kinds(), QStringList());
    status.bytes = 800;
    status.fault = away;
    system.noteOutbox(status, 1000);
    system.noteJournal(away);
    QCOMPARE(kinds(), (QStringList{QStringLiteral("JournalFailed"), QStringLiteral("OutboxFailed"),
                                   QStringLiteral("OutboxFilling")}));
    system.noteOutbox({}, 1000);
    system.noteJournal({});
    QCOMPARE(kinds(), QStringList());
}

QTEST_GUILESS_MAIN(TestSystemAlarms)
#include "tst_systemalarms.moc"
