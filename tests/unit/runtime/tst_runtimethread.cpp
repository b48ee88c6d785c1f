// SPDX-License-Identifier: Apache-2.0
// The runtime beside a panel: values out in batches, commands in, nothing of it on this thread.
#include "runtime/runtimethread.h"

#include "access/peoplebook.h"
#include "base/clock.h"
#include "config/configfile.h"
#include "config/configreader.h"
#include "config/configwriter.h"
#include "scriptedcamera.h"
#include "secret/secretresolver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

/// Answers where it is asked, and remembers on which thread that was.
class FixedResolver final : public SecretResolver
{
public:
    void resolve(const SecretRef &, QObject *context, Done done) override
    {
        asked = QThread::currentThread();
        QMetaObject::invokeMethod(
            context, [done] { done(Redacted(QByteArrayLiteral("secret"))); }, Qt::QueuedConnection);
    }

    QThread *asked = nullptr;
};

/// What a panel would know by now.
struct Known
{
    explicit Known(RuntimeClient &client)
    {
        QObject::connect(&client, &RuntimeClient::updated, &client,
                         [this](const RuntimeUpdate &update) { take(update); });
    }

    void take(const RuntimeUpdate &update)
    {
        ++updates;
        if (update.config)
            config = *update.config;
        if (update.snapshot)
            snapshot = *update.snapshot;
        for (const Alarm &alarm : update.alarms)
            alarms.insert_or_assign(alarm.id, alarm);
        events.insert(events.end(), update.events.begin(), update.events.end());
        samples.insert(samples.end(), update.samples.begin(), update.samples.end());
    }

    int updates = 0;
    Config config;
    Snapshot snapshot;
    std::map<AlarmId, Alarm> alarms;
    std::vector<FeedEvent> events;
    std::vector<StatisticsSample> samples;
};

const QByteArray alert = R"(event: ALERT
data: {"flow_rate": 2.5, "unit": "g/s", "confidence": 90}

)";

} // namespace

class TestRuntimeThread : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsEverythingFirst();
    void tellsEventsWithTheirTopics();
    void raisesAndAcknowledgesAnAlarm();
    void aForgedRoleCountsForNothing();
    void aForgedNameCountsForNothing();
    void anAnswerToAWrongPinIsNoPin();
    void keepsAnAcknowledgementOverARestart();
    void readsTheJournal();
    void remembersWhoWasAtThePanel();
    void switchesAnEndpointOffInTheFile();
    void letsOnlyAnEngineerTestABroker();
    void testsEndWithTheirEngineer();
    void aViewerCannotMakeACameraLockUsOut();
    void asksForSecretsOnThePanelsThread();
    void countsWhatItSkips();
    void stopsWhileAnAnswerIsUnderWay();

private:
    void start();
    void setUpPeople();
    AlarmCommand command(AlarmCommand::Kind kind) const;
    Fault answerTo(quint64 number);

    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<ScriptedCamera> camera;
    CameraConnection *connection = nullptr;
    SystemClock clock;
    std::unique_ptr<FixedResolver> secrets;
    std::unique_ptr<RuntimeThread> thread;
    std::unique_ptr<Known> known;
    QString file;
    QByteArray authentication;
};

void TestRuntimeThread::init()
{
    directory = std::make_unique<QTemporaryDir>();
    secrets = std::make_unique<FixedResolver>();
    camera = std::make_unique<ScriptedCamera>();
    connection = nullptr;
    authentication.clear();
    camera->setHandler([this](CameraConnection &open) {
        connection = &open;
        open.openStream();
    });
    file = directory->filePath(QStringLiteral("config.json"));
}

void TestRuntimeThread::cleanup()
{
    thread.reset();
    known.reset();
    camera.reset();
}

void TestRuntimeThread::start()
{
    thread.reset();
    if (!QFile::exists(file)) {
        // Nobody listens on port 1: the broker is away, which is nothing to this test.
        const QByteArray json = R"({"mqtt": {"host": "127.0.0.1", "port": 1},
            "operations": {"listen": ""},
            "devices": [{"name": "cam", "endpoints": {"events": {"address": ")" +
                                camera->url().toEncoded() + '"' + authentication + "}}}]}";
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(json);
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const ConfigReadResult result = ConfigFile::load(file);
    QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
    thread = std::make_unique<RuntimeThread>(
        RuntimeHost::Settings{result.config, file, directory->filePath(QStringLiteral("state")),
                              QStringLiteral("0"), QStringLiteral("Ada")},
        clock, *secrets);
    QVERIFY(QDir(directory->path()).mkpath(QStringLiteral("state")));
    known = std::make_unique<Known>(*thread);
    connection = nullptr;
    QSignalSpy access(thread.get(), &RuntimeClient::accessChanged);
    thread->start();
    QTRY_VERIFY(connection);
    QTRY_VERIFY(!access.isEmpty());
    QTRY_COMPARE(known->snapshot.endpoints.size(), 1u);
    QTRY_COMPARE(known->snapshot.endpoints.front().stream.state, EndpointState::Live);
}

/// Eva is engineer, Ada operator.
void TestRuntimeThread::setUpPeople()
{
    const QString state = directory->filePath(QStringLiteral("state"));
    QVERIFY(QDir().mkpath(state));
    PeopleBook book(state, clock);
    PeopleEdit edit;
    edit.name = QStringLiteral("Eva");
    edit.role = Role::Engineer;
    edit.pin = Redacted(QByteArrayLiteral("2468"));
    QCOMPARE(book.change(edit).fault, Fault());
    edit.name = QStringLiteral("Ada");
    edit.role = Role::Operator;
    edit.pin = Redacted(QByteArrayLiteral("4711"));
    QCOMPARE(book.change(edit).fault, Fault());
}

AlarmCommand TestRuntimeThread::command(AlarmCommand::Kind kind) const
{
    for (const auto &[id, alarm] : known->alarms) {
        if (id.family == AlarmFamily::Leak)
            return {kind, id, QStringLiteral("Ada"), Role::Operator, QStringLiteral("seen"), {}};
    }
    return {};
}

Fault TestRuntimeThread::answerTo(quint64 number)
{
    QSignalSpy done(thread.get(), &RuntimeClient::commandDone);
    if (!done.wait() || done.first().first().toULongLong() != number)
        return {FaultKind::Internal, QStringLiteral("no answer"), {}};
    return done.first().at(1).value<Fault>();
}

void TestRuntimeThread::tellsEverythingFirst()
{
    start();
    QCOMPARE(known->config.devices.size(), 1u);
    QCOMPARE(known->snapshot.version, QStringLiteral("0"));
    QTRY_VERIFY(!known->samples.empty());
    QCOMPARE(known->samples.back().streams, 1u);
}

void TestRuntimeThread::tellsEventsWithTheirTopics()
{
    start();
    connection->sendChunk("event: A\ndata: {\"n\":1}\n\nevent: B\ndata: no json\n\n");
    QTRY_COMPARE(known->events.size(), 2u);
    QCOMPARE(known->events[0].topics, QList<QByteArray>{"events/cam/A"});
    QCOMPARE(known->events[0].sequence, 1u);
    QCOMPARE(known->events[0].payload, QByteArray("{\"n\":1}"));
    QCOMPARE(known->events[1].sequence, 2u);
    QCOMPARE(known->events[1].number, known->events[0].number + 1);
    QVERIFY(!known->events[1].validJson);
    QTRY_COMPARE(known->snapshot.outbox.records, 2u);
}

void TestRuntimeThread::raisesAndAcknowledgesAnAlarm()
{
    start();
    connection->sendChunk(alert);
    QTRY_COMPARE(known->snapshot.alarms.byPriority[0], 1u);
    QCOMPARE(known->snapshot.alarms.unacknowledged, 1u);
    QCOMPARE(answerTo(thread->execute(command(AlarmCommand::Kind::Acknowledge))), Fault());
    QTRY_COMPARE(known->snapshot.alarms.unacknowledged, 0u);
    QTRY_COMPARE(known->alarms.begin()->second.acknowledgedBy, QStringLiteral("Ada"));
}

/// Whatever a panel claims: the core knows that nobody is signed in.
void TestRuntimeThread::aForgedRoleCountsForNothing()
{
    setUpPeople();
    start();
    connection->sendChunk(alert);
    QTRY_VERIFY(!known->alarms.empty());
    const EndpointId endpoint = known->snapshot.endpoints.front().stream.id;
    const auto everythingIsRefused = [&] {
        AlarmCommand forged = command(AlarmCommand::Kind::TakeOut);
        forged.role = Role::Engineer;
        QCOMPARE(answerTo(thread->execute(forged)).kind, FaultKind::CommandRefused);
        QCOMPARE(answerTo(thread->setEndpointEnabled(endpoint, false)).kind,
                 FaultKind::CommandRefused);
        const QByteArray json = ConfigWriter::toJson(known->config);
        QCOMPARE(answerTo(thread->saveConfig({json, json})).kind, FaultKind::CommandRefused);
        PeopleEdit promotion;
        promotion.name = QStringLiteral("Ada");
        promotion.role = Role::Engineer;
        promotion.pin = Redacted(QByteArrayLiteral("1111"));
        QCOMPARE(answerTo(thread->changePeople(promotion)).kind, FaultKind::CommandRefused);
        QSignalSpy probed(thread.get(), &RuntimeClient::probeAdvanced);
        ProbeRequest request;
        request.endpoint.address = camera->url();
        thread->probe(request);
        QVERIFY(probed.wait());
        QCOMPARE(probed.first().at(3).value<Fault>().kind, FaultKind::CommandRefused);
    };
    everythingIsRefused();
    AlarmCommand forged = command(AlarmCommand::Kind::Acknowledge);
    forged.role = Role::Engineer;
    QCOMPARE(answerTo(thread->execute(forged)).kind, FaultKind::CommandRefused);
    QCOMPARE(known->alarms.begin()->second.condition.state, AlarmState::ActiveUnacknowledged);

    QCOMPARE(answerTo(thread->signIn(QStringLiteral("Ada"), Redacted(QByteArrayLiteral("4711")))),
             Fault());
    everythingIsRefused(); // an operator is no engineer either
    QVERIFY(ConfigFile::load(file).config.findEndpoint(endpoint)->enabled);
    thread->stepDown(Role::Engineer);
    everythingIsRefused();
}

void TestRuntimeThread::aForgedNameCountsForNothing()
{
    setUpPeople();
    start();
    connection->sendChunk(alert);
    QTRY_VERIFY(!known->alarms.empty());
    QCOMPARE(answerTo(thread->signIn(QStringLiteral("Ada"), Redacted(QByteArrayLiteral("4711")))),
             Fault());
    AlarmCommand forged = command(AlarmCommand::Kind::Acknowledge);
    forged.by = QStringLiteral("Somebody else");
    QCOMPARE(answerTo(thread->execute(forged)), Fault());
    QTRY_COMPARE(known->alarms.begin()->second.acknowledgedBy, QStringLiteral("Ada"));
}

void TestRuntimeThread::anAnswerToAWrongPinIsNoPin()
{
    setUpPeople();
    start();
    const Fault fault =
        answerTo(thread->signIn(QStringLiteral("Ada"), Redacted(QByteArrayLiteral("98127634"))));
    QCOMPARE(fault.kind, AccessFault::pinWrong);
    QVERIFY(!fault.toString().contains(QStringLiteral("98127634")));
}

void TestRuntimeThread::keepsAnAcknowledgementOverARestart()
{
    start();
    connection->sendChunk(alert);
    QTRY_VERIFY(!known->alarms.empty());
    QCOMPARE(answerTo(thread->execute(command(AlarmCommand::Kind::Acknowledge))), Fault());
    QSignalSpy stopped(thread.get(), &RuntimeThread::stopped);
    thread->stop();
    QVERIFY(stopped.wait(10'000));
    start();
    QTRY_VERIFY(!known->alarms.empty());
    QCOMPARE(known->alarms.begin()->second.condition.state, AlarmState::ActiveAcknowledged);
    QCOMPARE(known->alarms.begin()->second.acknowledgedBy, QStringLiteral("Ada"));
}

void TestRuntimeThread::readsTheJournal()
{
    start();
    connection->sendChunk(alert);
    QTRY_VERIFY(!known->alarms.empty());
    QCOMPARE(answerTo(thread->execute(command(AlarmCommand::Kind::Acknowledge))), Fault());
    QSignalSpy ready(thread.get(), &RuntimeClient::journalReady);
    QTRY_VERIFY([&] { // the line is on its way to the disk
        const quint64 number = thread->request(JournalQuery{});
        return ready.wait() && ready.last().at(0).toULongLong() == number &&
               ready.last().at(1).value<JournalPage>().lines.size() == 2;
    }());
    const auto page = ready.last().at(1).value<JournalPage>();
    QCOMPARE(page.lines[0].input, AlarmInput::Acknowledge);
    QCOMPARE(page.lines[0].by, QStringLiteral("Ada"));
    QCOMPARE(page.lines[1].input, AlarmInput::Raised);

    QSignalSpy spread(thread.get(), &RuntimeClient::distributionReady);
    const quint64 number = thread->requestDistribution({0, clock.wallMilliseconds() + 60'000});
    QVERIFY(spread.wait());
    QCOMPARE(spread.first().at(0).toULongLong(), number);
    QCOMPARE(spread.first().at(1).value<AlarmDistribution>().raised[0], 1u);
}

void TestRuntimeThread::remembersWhoWasAtThePanel()
{
    start();
    QSignalSpy stopped(thread.get(), &RuntimeThread::stopped);
    thread->stop();
    QVERIFY(stopped.wait(10'000));
    start();
    QSignalSpy ready(thread.get(), &RuntimeClient::watchReady);
    const quint64 number = thread->requestWatch(0, 0);
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().at(0).toULongLong(), number);
    auto lines = ready.first().at(1).value<std::vector<WatchLine>>();
    QVERIFY(lines.size() >= 2); // and perhaps the next beginning
    QCOMPARE(lines[0].kind, WatchLine::Kind::Started);
    QCOMPARE(lines[1].kind, WatchLine::Kind::Ended); // the last thing before it stops
    QCOMPARE(lines[0].name, QStringLiteral("Ada"));
    QCOMPARE(lines[0].role, Role::Engineer);
}

void TestRuntimeThread::switchesAnEndpointOffInTheFile()
{
    start();
    const EndpointId endpoint = known->snapshot.endpoints.front().stream.id;
    QCOMPARE(answerTo(thread->setEndpointEnabled(endpoint, false)), Fault());
    QTRY_COMPARE(known->snapshot.endpoints.front().stream.state, EndpointState::Disabled);
    QVERIFY(!ConfigFile::load(file).config.findEndpoint(endpoint)->enabled);
    QTRY_VERIFY(!known->config.findEndpoint(endpoint)->enabled);
    QCOMPARE(answerTo(thread->setEndpointEnabled(endpoint, true)), Fault());
    QTRY_COMPARE(known->snapshot.endpoints.front().stream.state, EndpointState::Live);
}

void TestRuntimeThread::letsOnlyAnEngineerTestABroker()
{
    setUpPeople();
    start();
    QSignalSpy told(thread.get(), &RuntimeClient::brokerTestAdvanced);
    BrokerTestRequest request;
    request.mqtt.host = QStringLiteral("127.0.0.1");
    request.mqtt.port = 1; // nobody listens there
    const quint64 refused = thread->testBroker(request);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<quint64>(), refused);
    QVERIFY(told.at(0).at(2).toBool());
    QCOMPARE(told.at(0).at(3).value<Fault>().kind, FaultKind::CommandRefused);
    QCOMPARE(answerTo(thread->signIn(QStringLiteral("Eva"), Redacted(QByteArrayLiteral("2468")))),
             Fault());
    const quint64 number = thread->testBroker(request);
    QTRY_VERIFY(told.last().at(0).value<quint64>() == number && told.last().at(2).toBool());
    QVERIFY(!told.last().at(3).value<Fault>());
    const auto report = told.last().at(1).value<BrokerTestReport>();
    QVERIFY(report.failedStep());
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::ConnectionRefused);
}

void TestRuntimeThread::testsEndWithTheirEngineer()
{
    setUpPeople();
    start();
    QCOMPARE(answerTo(thread->signIn(QStringLiteral("Eva"), Redacted(QByteArrayLiteral("2468")))),
             Fault());
    QSignalSpy probed(thread.get(), &RuntimeClient::probeAdvanced);
    ProbeRequest request;
    request.endpoint.address = camera->url();
    request.listenFor = ProbeRequest::longestListening;
    const size_t before = camera->requestCount();
    thread->probe(request);
    QTRY_COMPARE(camera->requestCount(), before + 1);
    CameraConnection &probing = camera->latest();
    QTRY_VERIFY(!probed.isEmpty());
    QVERIFY(!probed.last().at(2).toBool());
    thread->signOut(false);
    QTRY_VERIFY(probed.last().at(2).toBool());
    QTRY_VERIFY(!probing.isOpen());
}

/// A wrong password is asked for seldom, by who may do something about it.
void TestRuntimeThread::aViewerCannotMakeACameraLockUsOut()
{
    setUpPeople();
    start();
    camera->setHandler([](CameraConnection &open) {
        // By itself it would not come again within this test.
        open.sendHead("WWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 600\r\n"
                      "Content-Length: 0\r\n",
                      "401 Unauthorized");
    });
    connection->reset();
    QTRY_COMPARE_WITH_TIMEOUT(known->snapshot.endpoints.front().stream.fault.kind,
                              FaultKind::AuthenticationRequired, 15'000);
    const EndpointId endpoint = known->snapshot.endpoints.front().stream.id;
    const size_t before = camera->requestCount();
    for (int i = 0; i < 20; ++i)
        thread->retryNow(endpoint);
    // Behind them in order, and long enough for a try to have come.
    QCOMPARE(answerTo(thread->signIn(QStringLiteral("Ada"), Redacted(QByteArrayLiteral("4711")))),
             Fault());
    QCOMPARE(camera->requestCount(), before);
    thread->retryNow(endpoint);
    QTRY_COMPARE(camera->requestCount(), before + 1);
}

void TestRuntimeThread::asksForSecretsOnThePanelsThread()
{
    authentication = R"(, "authentication": {"method": "Bearer", "allowPlain": true,
        "token": "keychain:token"})";
    start();
    QCOMPARE(secrets->asked, QThread::currentThread());
    QCOMPARE(connection->header("authorization"), QByteArray("Bearer secret"));
}

void TestRuntimeThread::countsWhatItSkips()
{
    start();
    const int before = known->updates;
    QByteArray flood;
    for (int i = 0; i < 5000; ++i)
        flood += "event: A\ndata: {\"n\":" + QByteArray::number(i) + "}\n\n";
    connection->sendChunk(flood);
    QTRY_COMPARE(known->snapshot.outbox.records, 5000u);
    QTRY_VERIFY(!known->events.empty() && known->events.back().sequence == 5000);
    QVERIFY(known->updates > before);
    quint64 counted = 0;
    QTRY_VERIFY([&] {
        counted = 0;
        for (const StatisticsSample &sample : known->samples)
            counted += sample.received.value("A");
        return counted == 5000;
    }());
}

void TestRuntimeThread::stopsWhileAnAnswerIsUnderWay()
{
    start();
    for (int i = 0; i < 50; ++i) {
        thread->request(JournalQuery{});
        thread->execute({});
    }
    thread.reset(); // neither hangs nor reaches for what is gone
    QVERIFY(!thread);
}

QTEST_GUILESS_MAIN(TestRuntimeThread)
#include "tst_runtimethread.moc"
