// SPDX-License-Identifier: Apache-2.0
// Reports, quiet time, shelves, floods and commands, by a clock that the test turns.
#include "alarm/alarmstore.h"
#include "manualclock.h"

#include <QTest>

#include <memory>

using namespace Runnel;
using namespace std::chrono_literals;

class TestAlarmStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void raisesOnceAndCountsRepeats();
    void keepsTheWorstPriorityWhileItLasts();
    void clearsAfterTheQuietTime();
    void doesNotClearWhileNobodyWatches();
    void takesALeakAtABorderForOne();
    void foldsAFloodOfPlacesOfOneCamera();
    void acknowledgesAndForgetsWhenQuiet();
    void acknowledgesNothingByItself();
    void refusesWhatTheRoleOrTheStateDoesNotAllow();
    void endsAShelfByItself();
    void liftsAShelfAsAcknowledged();
    void goesOnAfterARestart();
    void raisesSystemConditionsAfterTheirDelay();
    void marksTheFirstOfABurstAndTheFlood();
    void ignoresEventsThatAreNoAlarms();

private:
    void report(double flow, double latitude = 64.55, int camera = 1);
    Alarm only() const;
    AlarmCommand command(AlarmCommand::Kind kind) const;

    EndpointId endpoint{QStringLiteral("north"), QStringLiteral("events")};
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<AlarmStore> store;
    std::vector<AlarmEntry> journal;
    int changes = 0;
};

void TestAlarmStore::init()
{
    store.reset(); // before its clock
    journal.clear();
    changes = 0;
    clock = std::make_unique<ManualClock>();
    store = std::make_unique<AlarmStore>(*clock);
    connect(store.get(), &AlarmStore::recorded, this,
            [this](const AlarmEntry &entry) { journal.push_back(entry); });
    connect(store.get(), &AlarmStore::changed, this, [this] { ++changes; });
    Config config;
    AssetConfig asset;
    asset.name = QStringLiteral("tank-farm");
    asset.displayName = QStringLiteral("Tank farm");
    asset.endpoint = endpoint;
    config.assets.push_back(asset);
    store->setConfig(config);
}

void TestAlarmStore::report(double flow, double latitude, int camera)
{
    Event event;
    event.type = "ALERT_DLQC";
    event.receivedAt = clock->wallMilliseconds();
    event.data = "{\"camera_id\": " + QByteArray::number(camera) +
                 ", \"flow_rate\": " + QByteArray::number(flow) +
                 ", \"leak_location\": {\"latitude\": " + QByteArray::number(latitude, 'f', 7) +
                 ", \"longitude\": 35.78}}";
    store->take({endpoint, {event}, {}});
}

Alarm TestAlarmStore::only() const
{
    const std::vector<Alarm> alarms = store->alarms();
    return alarms.size() == 1 ? alarms[0] : Alarm();
}

AlarmCommand TestAlarmStore::command(AlarmCommand::Kind kind) const
{
    return {kind, only().id, QStringLiteral("Ada"), Role::Operator, QStringLiteral("seen"), 15min};
}

void TestAlarmStore::raisesOnceAndCountsRepeats()
{
    report(0.5);
    report(0.6);
    report(0.7);
    const Alarm alarm = only();
    QCOMPARE(alarm.condition, (AlarmCondition{AlarmState::ActiveUnacknowledged, true}));
    QCOMPARE(alarm.count, 3u);
    QCOMPARE(alarm.asset, QStringLiteral("Tank farm"));
    QCOMPARE(alarm.report.flowRate->value, 0.7);
    QCOMPARE(alarm.trend.size(), 3u);
    QCOMPARE(journal.size(), 1u);
    QCOMPARE(changes, 3);
    QCOMPARE(store->summary(), (AlarmSummary{1, 1, 0, {0, 0, 1}, 1, false}));
}

void TestAlarmStore::keepsTheWorstPriorityWhileItLasts()
{
    report(1.5);
    report(0.1);
    QCOMPARE(only().priority, 1);
    clock->advance(301s);
    report(0.1);
    QCOMPARE(only().priority, 3);
}

void TestAlarmStore::clearsAfterTheQuietTime()
{
    report(0.5);
    clock->advance(200s);
    report(0.5);
    clock->advance(299s);
    QVERIFY(only().condition.active);
    clock->advance(2s);
    QCOMPARE(only().condition, (AlarmCondition{AlarmState::ClearedUnacknowledged, false}));
    QVERIFY(only().clearedAt > 0);
    report(0.5);
    QCOMPARE(only().condition.state, AlarmState::ActiveUnacknowledged);
    QCOMPARE(only().count, 1u);
}

void TestAlarmStore::doesNotClearWhileNobodyWatches()
{
    report(0.5);
    clock->advance(200s);
    store->setWatched(endpoint, false);
    clock->advance(10h);
    QVERIFY(only().condition.active);
    store->setWatched(endpoint, true);
    clock->advance(98s);
    QVERIFY(only().condition.active);
    clock->advance(5s);
    QVERIFY(!only().condition.active);
}

void TestAlarmStore::takesALeakAtABorderForOne()
{
    for (int i = -5; i <= 5; ++i)
        report(0.5, 64.55 + i * 0.5 / 111195); // half a metre a step, over any border
    QCOMPARE(only().count, 11u);
    report(0.5, 64.55 + 50.0 / 111195);
    QCOMPARE(store->alarms().size(), 2u);
    report(0.5, 64.55, 2); // another camera's is another alarm
    QCOMPARE(store->alarms().size(), 3u);
}

void TestAlarmStore::foldsAFloodOfPlacesOfOneCamera()
{
    for (int i = 0; i < 2000; ++i)
        report(0.5, 10 + i * 0.01);
    QCOMPARE(store->alarms().size(), AlarmStore::mostPerEndpoint + 1);
    QVERIFY(store->summary().flood);
}

void TestAlarmStore::acknowledgesAndForgetsWhenQuiet()
{
    report(0.5);
    QVERIFY(!store->execute(command(AlarmCommand::Kind::Acknowledge)));
    QCOMPARE(only().condition.state, AlarmState::ActiveAcknowledged);
    QCOMPARE(only().acknowledgedBy, QStringLiteral("Ada"));
    QCOMPARE(journal.back().by, QStringLiteral("Ada"));
    report(0.6);
    QCOMPARE(only().condition.state, AlarmState::ActiveAcknowledged);
    clock->advance(301s);
    QVERIFY(store->alarms().empty());
    QCOMPARE(journal.back().alarm.condition.state, AlarmState::Normal);
    QCOMPARE(journal.size(), 3u);
}

void TestAlarmStore::acknowledgesNothingByItself()
{
    report(0.5);
    clock->advance(48h);
    QCOMPARE(only().condition.state, AlarmState::ClearedUnacknowledged);
    for (const AlarmEntry &entry : journal)
        QVERIFY(entry.input != AlarmInput::Acknowledge);
}

void TestAlarmStore::refusesWhatTheRoleOrTheStateDoesNotAllow()
{
    report(0.5);
    const auto refuses = [this](auto change) {
        AlarmCommand wrong = command(AlarmCommand::Kind::Shelve);
        change(wrong);
        const Fault fault = store->execute(wrong);
        return fault.kind == FaultKind::CommandRefused && !fault.remedy.isEmpty();
    };
    QVERIFY(refuses([](AlarmCommand &c) { c.role = Role::Viewer; }));
    QVERIFY(refuses([](AlarmCommand &c) { c.by = QStringLiteral(" "); }));
    QVERIFY(refuses([](AlarmCommand &c) { c.note.clear(); }));
    QVERIFY(refuses([](AlarmCommand &c) { c.shelfTime = 13h; }));
    QVERIFY(refuses([](AlarmCommand &c) { c.shelfTime = 0s; }));
    QVERIFY(refuses([](AlarmCommand &c) { c.kind = AlarmCommand::Kind::TakeOut; }));
    QVERIFY(refuses([](AlarmCommand &c) { c.kind = AlarmCommand::Kind::Unshelve; }));
    QVERIFY(refuses([](AlarmCommand &c) { c.alarm.kind = QStringLiteral("other"); }));
    QVERIFY(refuses([](AlarmCommand &c) { c.note = QString(501, u'x'); }));
    QCOMPARE(only().condition.state, AlarmState::ActiveUnacknowledged);
    QCOMPARE(journal.size(), 1u);
}

void TestAlarmStore::endsAShelfByItself()
{
    report(0.5);
    QVERIFY(!store->execute(command(AlarmCommand::Kind::Shelve)));
    QCOMPARE(only().shelf.by, QStringLiteral("Ada"));
    QCOMPARE(store->summary(), (AlarmSummary{0, 0, 1, {0, 0, 0}, 1, false}));
    clock->advance(299s);
    report(0.6);
    clock->advance(299s);
    report(0.6);
    clock->advance(299s);
    report(0.6);
    QCOMPARE(only().condition.state, AlarmState::Shelved);
    clock->advance(4s);
    QCOMPARE(only().condition, (AlarmCondition{AlarmState::ActiveUnacknowledged, true}));
    QVERIFY(only().shelf.by.isEmpty());
}

void TestAlarmStore::liftsAShelfAsAcknowledged()
{
    report(0.5);
    QVERIFY(!store->execute(command(AlarmCommand::Kind::Shelve)));
    QVERIFY(!store->execute(command(AlarmCommand::Kind::Unshelve)));
    QCOMPARE(only().condition.state, AlarmState::ActiveAcknowledged);
}

void TestAlarmStore::goesOnAfterARestart()
{
    report(0.5);
    QVERIFY(!store->execute(command(AlarmCommand::Kind::Shelve)));
    report(0.5, 10);
    const std::vector<Alarm> before = store->alarms();
    AlarmStore again(*clock);
    again.setConfig(Config());
    again.restore(before);
    QCOMPARE(again.alarms(), before);
    clock->advance(14min);
    QCOMPARE(again.summary().shelved, 1u);
    clock->advance(61s);
    QCOMPARE(again.summary().shelved, 0u);
}

void TestAlarmStore::raisesSystemConditionsAfterTheirDelay()
{
    const AlarmId id{AlarmFamily::System, endpoint, {}, QStringLiteral("StreamIdle"), {}};
    store->setSystemCondition(id, true, 2, QStringLiteral("away"), 10s);
    clock->advance(9s);
    store->setSystemCondition(id, false, 2, {});
    clock->advance(1min);
    QVERIFY(store->alarms().empty());
    store->setSystemCondition(id, true, 2, QStringLiteral("away"), 10s);
    store->setSystemCondition(id, true, 2, QStringLiteral("still away"), 10s);
    clock->advance(11s);
    QCOMPARE(only().condition.state, AlarmState::ActiveUnacknowledged);
    QCOMPARE(only().report.message, QStringLiteral("still away"));
    QCOMPARE(only().asset, QStringLiteral("Tank farm")); // people know the place by that name
    clock->advance(24h);                                 // no quiet time: it holds until it is over
    QVERIFY(only().condition.active);
    store->setSystemCondition(id, false, 2, {});
    QCOMPARE(only().condition.state, AlarmState::ClearedUnacknowledged);
}

void TestAlarmStore::marksTheFirstOfABurstAndTheFlood()
{
    bool flood = false;
    connect(store.get(), &AlarmStore::floodChanged, this, [&](bool now) { flood = now; });
    for (int i = 0; i < 11; ++i) {
        QVERIFY(!flood);
        report(0.5, 10 + i);
        clock->advance(1s);
    }
    QVERIFY(flood);
    const std::vector<Alarm> alarms = store->alarms();
    QCOMPARE(std::count_if(alarms.begin(), alarms.end(), [](const Alarm &a) { return a.first; }),
             1);
    QCOMPARE(std::find_if(alarms.begin(), alarms.end(), [](const Alarm &a) { return a.first; })
                 ->report.position->latitude,
             10.0);
    clock->advance(11min);
    QVERIFY(!flood);
}

void TestAlarmStore::ignoresEventsThatAreNoAlarms()
{
    Event event;
    event.type = "HEARTBEAT";
    event.data = "{}";
    store->take({endpoint, {event}, {}});
    event.type = "ALERT";
    store->take({{QStringLiteral("unknown"), QStringLiteral("events")}, {event}, {}});
    QVERIFY(store->alarms().empty());
    store->take({endpoint, {event}, {}}); // without any field it is an alarm all the same
    QCOMPARE(store->alarms().size(), 1u);
}

QTEST_GUILESS_MAIN(TestAlarmStore)
#include "tst_alarmstore.moc"
