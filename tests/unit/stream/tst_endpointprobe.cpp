// SPDX-License-Identifier: Apache-2.0
// The probe's steps, their order and their words, against cameras that answer as scripted.
#include "probefixture.h"

using namespace Runnel;
using namespace std::chrono_literals;
using Id = ProbeStep::Id;
using State = ProbeStep::State;

namespace {

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestEndpointProbe : public QObject
{
    Q_OBJECT

private slots:
    void passesEveryStepOfAGoodCamera();
    void tellsEachStepsBeginningAndEndInOrder();
    void failsWhereNobodyIs_data();
    void failsWhereNobodyIs();
    void aCameraThatNeverAnswersHasItsStepsLimit();
    void aStreamSilentBeyondItsIdleLimitFails();
    void theWholeProbeHasALimit();
    void listensForTheTypesThatCome();
    void whatItKeepsIsBounded();
    void aStreamThatEndsWhileListeningIsTold();
    void stopsInEveryPhase_data();
    void stopsInEveryPhase();
    void goesThroughAProxyAndSaysSo();
    void namesAProxyThatIsAway();
};

void TestEndpointProbe::passesEveryStepOfAGoodCamera()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("event: ALERT\ndata: {\"a\": 1}\n\n");
    });
    ProbeRun run;
    run.start(StreamFixture::endpoint(camera.url()));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QVERIFY(run.report.succeeded());
    QCOMPARE(run.stateOf(Id::Tls), State::Skipped);
    QVERIFY(run.report.step(Id::Dns).detail.contains(QLatin1String("nothing to look up")));
    QVERIFY(run.report.step(Id::Tcp).detail.contains(QString::number(camera.serverPort())));
    QCOMPARE(run.report.httpStatus, 200);
    QCOMPARE(run.report.contentType, QByteArray("text/event-stream"));
    QCOMPARE(run.report.types.size(), 1u);
    QCOMPARE(run.report.types[0].type, QByteArray("ALERT"));
    QCOMPARE(run.report.types[0].sample, QByteArray("{\"a\": 1}"));
    QVERIFY(run.report.types[0].json);
    QCOMPARE(camera.requestCount(), 1u);
    QTRY_COMPARE(camera.openConnections(), 0u);
    QCOMPARE(run.timesFinished, 1);
    QVERIFY(!run.probe->isRunning());
}

void TestEndpointProbe::tellsEachStepsBeginningAndEndInOrder()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: x\n\n");
    });
    ProbeRun run;
    run.start(
        StreamFixture::endpoint(camera.url(QByteArrayLiteral("/"), QStringLiteral("localhost"))));
    QCOMPARE(run.changes.size(), 0u); // from the event loop
    QVERIFY(run.waitForFinish());
    Id last = Id::Dns;
    for (const ProbeStep &step : run.changes) {
        QVERIFY(step.id >= last);
        last = step.id;
    }
    for (const Id id :
         {Id::Dns, Id::Tcp, Id::Http, Id::ContentType, Id::FirstByte, Id::FirstEvent}) {
        std::vector<State> states;
        for (const ProbeStep &step : run.changes) {
            if (step.id == id)
                states.push_back(step.state);
        }
        QCOMPARE(states, (std::vector<State>{State::Running, State::Passed}));
    }
}

void TestEndpointProbe::failsWhereNobodyIs_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<Id>("id");
    QTest::addColumn<FaultKind>("kind");
    QUrl closed(QStringLiteral("http://127.0.0.1/"));
    closed.setPort(closedPort());
    QTest::newRow("a port where nothing listens")
        << closed << Id::Tcp << FaultKind::ConnectionRefused;
    QTest::newRow("a name without an address")
        << QUrl(QStringLiteral("http://no-such-camera.invalid/")) << Id::Dns
        << FaultKind::HostNotFound;
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///events")) << Id::Dns
                             << FaultKind::ConfigurationInvalid;
    QTest::newRow("another scheme")
        << QUrl(QStringLiteral("ftp://127.0.0.1/")) << Id::Dns << FaultKind::ConfigurationInvalid;
}

void TestEndpointProbe::failsWhereNobodyIs()
{
    QFETCH(QUrl, address);
    QFETCH(Id, id);
    QFETCH(FaultKind, kind);
    ProbeRun run;
    run.start(StreamFixture::endpoint(address));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(id, State::Failed, kind), QString());
    QVERIFY(!run.report.succeeded());
    QVERIFY(!run.report.timedOut);
}

void TestEndpointProbe::aCameraThatNeverAnswersHasItsStepsLimit()
{
    ScriptedCamera camera;
    ProbeRun run;
    run.start(StreamFixture::endpoint(camera.url()));
    QTRY_COMPARE(camera.requestCount(), 1u);
    QVERIFY(run.waitForRunning(Id::Http));
    run.f.clock.advance(15s);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::HeadersTimedOut), QString());
    QVERIFY(!run.report.timedOut);
}

void TestEndpointProbe::aStreamSilentBeyondItsIdleLimitFails()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    ProbeRun run;
    EndpointConfig config = StreamFixture::endpoint(camera.url());
    config.idleTimeout = 5s;
    run.start(config);
    QVERIFY(run.waitForRunning(Id::FirstByte));
    run.f.clock.advance(3s);
    camera.latest().sendChunk(": here\n");
    QVERIFY(run.waitForRunning(Id::FirstEvent));
    run.f.clock.advance(4s); // a byte came meanwhile
    QCOMPARE(run.timesFinished, 0);
    run.f.clock.advance(1s);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Failed, FaultKind::StreamIdle), QString());
    QCOMPARE(run.report.step(Id::FirstEvent).elapsed, std::chrono::microseconds(5s));
    QCOMPARE(run.report.step(Id::FirstByte).elapsed, std::chrono::microseconds(3s));
}

void TestEndpointProbe::theWholeProbeHasALimit()
{
    ScriptedCamera camera;
    ProbeRun run;
    EndpointProbe::Options options;
    options.timeLimit = 2s;
    run.start(StreamFixture::endpoint(camera.url()), options);
    QVERIFY(run.waitForRunning(Id::Http));
    run.f.clock.advance(2s);
    QVERIFY(run.waitForFinish());
    QVERIFY(run.report.timedOut);
    QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::HeadersTimedOut), QString());
    QVERIFY(run.report.elapsed >= 2s);
}

void TestEndpointProbe::listensForTheTypesThatCome()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("event: HEARTBEAT\ndata: {}\n\n");
    });
    ProbeRun run;
    EndpointProbe::Options options;
    options.listenFor = 10s;
    run.start(StreamFixture::endpoint(camera.url()), options);
    QVERIFY(run.waitForRunning(Id::Listen));
    camera.latest().sendChunk(
        "event: ALERT\ndata: words\n\nevent: HEARTBEAT\ndata: {\"a\": 2}\n\n");
    QTRY_COMPARE(run.probe->report().types.size(), 2u);
    run.f.clock.advance(10s);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Listen, State::Passed, FaultKind::None), QString());
    QVERIFY(!run.report.timedOut);
    const std::vector<ProbeEventType> expected{{"HEARTBEAT", 2, 8, true, "{}"},
                                               {"ALERT", 1, 5, false, "words"}};
    QCOMPARE(run.report.types, expected);
}

void TestEndpointProbe::whatItKeepsIsBounded()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead();
        QByteArray bytes = "event: " + QByteArray(5000, 't') + "\ndata: ";
        for (int i = 0; i < 3000; ++i)
            bytes += "\xc3\xa9";
        bytes += "\n\n";
        for (int i = 0; i < 300; ++i)
            bytes += "event: t" + QByteArray::number(i) + "\ndata: x\n\n";
        c.send(bytes);
    });
    ProbeRun run;
    EndpointProbe::Options options;
    options.listenFor = 10s;
    options.maximumEvents = 200;
    run.start(StreamFixture::endpoint(camera.url()), options);
    QVERIFY(run.waitForFinish()); // by the number of events: the clock stands still
    QCOMPARE(run.report.types.size(), ProbeReport::maximumTypes);
    QCOMPARE(run.report.moreTypes, 200 - ProbeReport::maximumTypes);
    QCOMPARE(run.report.types[0].type.size(), ProbeReport::typeBytes);
    QCOMPARE(run.report.types[0].sample.size(), ProbeReport::sampleBytes);
    QVERIFY(QString::fromUtf8(run.report.types[0].sample).endsWith(QChar(0xe9)));
    QCOMPARE(run.report.types[0].largestBytes, 6000);
}

void TestEndpointProbe::aStreamThatEndsWhileListeningIsTold()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead();
        c.send("data: x\n\n");
        c.finish();
    });
    ProbeRun run;
    EndpointProbe::Options options;
    options.listenFor = 10s;
    run.start(StreamFixture::endpoint(camera.url()), options);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Listen, State::Warned, FaultKind::StreamEnded), QString());
    QVERIFY(run.report.succeeded());
}

void TestEndpointProbe::stopsInEveryPhase_data()
{
    QTest::addColumn<Id>("id");
    for (const Id id : {Id::Dns, Id::Tcp, Id::Http, Id::FirstByte, Id::FirstEvent, Id::Listen}) {
        ProbeStep step;
        step.id = id;
        QTest::newRow(qPrintable(step.idName())) << id;
    }
}

void TestEndpointProbe::stopsInEveryPhase()
{
    QFETCH(Id, id);
    ScriptedCamera camera;
    camera.setHandler([id](CameraConnection &c) {
        if (id == Id::Http)
            return;
        c.openStream();
        if (id > Id::FirstByte)
            c.sendChunk(id == Id::FirstEvent ? ": x\n" : "data: x\n\n");
    });
    ProbeRun run;
    EndpointProbe::Options options;
    options.listenFor = 10s;
    run.start(StreamFixture::endpoint(camera.url()), options);
    bool stopped = false;
    size_t before = 0;
    connect(run.probe.get(), &EndpointProbe::stepChanged, &run, [&](const ProbeStep &step) {
        if (step.id != id || step.state != State::Running)
            return;
        run.probe->stop(); // in the middle of its own work
        stopped = true;
        before = run.changes.size();
    });
    QTRY_VERIFY(stopped);
    QTRY_COMPARE(camera.openConnections(), 0u);
    run.f.clock.advance(60s);
    QCOMPARE(run.changes.size(), before);
    QCOMPARE(run.timesFinished, 0);
    QCOMPARE(run.probe->report().step(id).state, State::Skipped);
    QVERIFY(!run.probe->isRunning());
    QCOMPARE(run.f.pool.streamCount(), 0);
}

void TestEndpointProbe::goesThroughAProxyAndSaysSo()
{
    ScriptedCamera proxy;
    proxy.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: x\n\n");
    });
    ProbeRun run;
    EndpointConfig config =
        StreamFixture::endpoint(QUrl(QStringLiteral("http://camera.invalid:8080/events")));
    config.proxy = proxy.url({});
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QVERIFY(run.report.step(Id::Dns).detail.contains(QLatin1String("proxy")));
    QVERIFY(run.report.step(Id::Tcp).detail.contains(QLatin1String("proxy")));
    QCOMPARE(proxy.latest().path(), QByteArray("http://camera.invalid:8080/events"));

    // What is behind the proxy is the handshake's matter.
    ScriptedCamera refusing;
    refusing.setHandler([](CameraConnection &c) {
        c.sendHead("Content-Length: 0\r\n", "403 Forbidden");
        c.finish();
    });
    ProbeRun secure;
    config.address = QUrl(QStringLiteral("https://camera.invalid/events"));
    config.proxy = refusing.url({});
    secure.start(config);
    QVERIFY(secure.waitForFinish());
    QCOMPARE(secure.problemWith(Id::Tls, State::Failed, FaultKind::ProxyFailed), QString());
    QVERIFY(refusing.latest().requestHead().startsWith("CONNECT camera.invalid:443 "));
}

void TestEndpointProbe::namesAProxyThatIsAway()
{
    ProbeRun run;
    EndpointConfig config = StreamFixture::endpoint(QUrl(QStringLiteral("http://camera.invalid/")));
    config.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Tcp, State::Failed, FaultKind::ProxyFailed), QString());
}

QTEST_GUILESS_MAIN(TestEndpointProbe)
#include "tst_endpointprobe.moc"
