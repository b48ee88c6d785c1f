// SPDX-License-Identifier: Apache-2.0
// One stream against a camera that behaves, and against cameras that do not.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

namespace {

/// True when the camera's bytes stopped moving before they were all out.
bool isHeldBack(CameraConnection &connection)
{
    qint64 before = -1;
    int still = 0;
    return QTest::qWaitFor([&] {
        still = std::exchange(before, connection.bytesToWrite()) == connection.bytesToWrite()
                    ? still + 1
                    : 0;
        return still >= 10 && before > 0;
    });
}

} // namespace

class TestSseStream : public QObject
{
    Q_OBJECT

private slots:
    void readsAStreamAndStampsItsEvents();
    void asksAsAConnectorShould();
    void ignoresTheProxyOfTheEnvironment();
    void resumesFromItsPosition();
    void neverSendsAnOverlongPosition();
    void movesThePositionWithoutAnEvent();
    void marksHeartbeatsAndInvalidJson();
    void followsTheAnalyticsState();

    void refusesWhatIsNoEventStream_data();
    void refusesWhatIsNoEventStream();
    void acceptsAnyTypeWhenToldTo();
    void takesTheTypeWithParametersInAnyCase();
    void treatsAnInterimAnswerAsAFailure();
    void refusesEndlessHeaders_data();
    void refusesEndlessHeaders();
    void readsNoMoreThanTheBeginningOfARefusal();
    void doesNotWaitForTheBodyOfARefusal();

    void followsARedirectToTheSameOrigin();
    void refusesARedirectElsewhereAndLeaksNothing();
    void stopsAfterFiveRedirects();
    void refusesARedirectToAnotherScheme();

    void reconnectsAfterEachKindOfEnd_data();
    void reconnectsAfterEachKindOfEnd();
    void throwsAwayTheIncompleteEventOfACutStream();
    void limitsTheTimeForHeaders();
    void limitsTheTimeForAConnection();
    void endsAnIdleStreamButNotOneWithComments();
    void becomesStaleWithoutHeartbeatsAndLiveAgain();
    void survivesAnEventThatIsTooLarge();
    void keepsAnEventInOrderThroughManySmallReads();

    void backsOffWithAGrowingDelay();
    void forgetsTheBackoffOnlyAfterAHealthyTime();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void honoursTheRetryFieldWithinItsLimits();
    void retriesAtOnceWhenTold();
    void recordsTheOutage();

    void holdsTheCameraBackWhilePaused();
    void doesNotCountAPauseAsSilence();
    void losesNothingWhenTheCameraEndsWhilePaused_data();
    void losesNothingWhenTheCameraEndsWhilePaused();
    void resumesBehindWhatItHandedOutWhenCutWhilePaused();
    void saysNothingAfterStop_data();
    void saysNothingAfterStop();
    void mayBeDestroyedInItsOwnSignal();

    void sendsBasicCredentialsAndHeaders();
    void answersADigestChallenge();
    void givesUpAfterOneRefusedChallenge();
    void neverAnswersWithTheAccountOfAnotherEndpoint();
    void sendsABearerToken();
    void sendsNoCredentialsOverPlainHttpWithoutConsent();
    void retriesWhenASecretIsMissing();

private:
    static void waitUntilLive(SseStream &stream) { QTRY_COMPARE(stream.state(), State::Live); }
};

void TestSseStream::readsAStreamAndStampsItsEvents()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QCOMPARE(stream->state(), State::Connecting);
    waitUntilLive(*stream);
    f.clock.advance(5s);
    camera.latest().sendChunk("event: ALERT\nid: 7\nda");
    camera.latest().sendChunk("ta: {\"a\": 1}\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    QCOMPARE(book.events[0].type, QByteArray("ALERT"));
    QCOMPARE(book.events[0].data, QByteArray("{\"a\": 1}"));
    QCOMPARE(book.events[0].id, QByteArray("7"));
    QCOMPARE(book.events[0].receivedAt, f.clock.wallMilliseconds());
    QCOMPARE(book.events[0].readAt, f.clock.now());
    QVERIFY(book.events[0].validJson);
    QCOMPARE(stream->lastEventId(), QByteArray("7"));
    QCOMPARE(stream->status().lastEventAt, f.clock.wallMilliseconds());
    QCOMPARE(book.states, (std::vector{State::Connecting, State::Live}));
    QVERIFY(book.faults.empty());
}

void TestSseStream::asksAsAConnectorShould()
{
    ScriptedCamera camera;
    StreamFixture f;
    QUrl address = camera.url();
    address.setUserInfo(QStringLiteral("someone:secret"));
    address.setFragment(QStringLiteral("part"));
    address.setQuery(QStringLiteral("a=b"));
    auto stream = f.makeStream(f.endpoint(address));
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    const CameraConnection &request = camera.latest();
    QCOMPARE(request.path(), QByteArray("/camera-events?a=b"));
    QCOMPARE(request.header("Accept"), QByteArray("text/event-stream"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Cache-Control"), QByteArray("no-store"));
    QVERIFY(!request.hasHeader("Last-Event-ID"));
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY2(!request.hasHeader("Upgrade"), "HTTP/2 must not be offered");
    QVERIFY(!request.hasHeader("HTTP2-Settings"));
    QVERIFY(request.requestHead().startsWith("GET "));
    QVERIFY(request.requestHead().contains(" HTTP/1.1\r\n"));
}

void TestSseStream::ignoresTheProxyOfTheEnvironment()
{
    // A port where nobody listens: with the proxy in use no stream could ever be live.
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("HTTP_PROXY", "http://127.0.0.1:1");
    qputenv("all_proxy", "http://127.0.0.1:1");
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().path(), QByteArray("/camera-events"));
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"})
        qunsetenv(name);
}

void TestSseStream::resumesFromItsPosition()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start("\xe2\x98\x83");
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("Last-Event-ID"), QByteArray("\xe2\x98\x83"));
    camera.latest().sendChunk("data: a\n\nid: 8\ndata: b\n\nid: 9\ndata: half");
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[0].id, QByteArray("\xe2\x98\x83"));
    camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QCOMPARE(camera.latest().header("Last-Event-ID"), QByteArray("8"));
    waitUntilLive(*stream);
    QCOMPARE(stream->status().reconnects, 1u);
    QVERIFY(book.outages.at(0).resumedById);
}

void TestSseStream::neverSendsAnOverlongPosition()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start(QByteArray(4096, 'x'));
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("Last-Event-ID").size(), 4096);
    camera.latest().sendChunk("id: " + QByteArray(4097, 'y') + "\ndata: a\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    QCOMPARE(book.events[0].id, QByteArray());
    QCOMPARE(stream->lastEventId(), QByteArray());
    camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QVERIFY(!camera.latest().hasHeader("Last-Event-ID"));
}

void TestSseStream::movesThePositionWithoutAnEvent()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("id: 42\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.batches, 1);
    QCOMPARE(book.position, QByteArray("42"));
    QVERIFY(book.events.empty());
    QCOMPARE(stream->status().lastEventAt, 0);
}

void TestSseStream::marksHeartbeatsAndInvalidJson()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("event: HEARTBEAT\ndata: {}\n\nevent: ALERT\ndata: not JSON\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[0].eventClass, EventClass::Heartbeat);
    QVERIFY(book.events[0].validJson);
    QCOMPARE(book.events[1].eventClass, EventClass::Ordinary);
    QVERIFY(!book.events[1].validJson);
    QCOMPARE(stream->status().lastHeartbeatAt, f.clock.wallMilliseconds());
}

void TestSseStream::followsTheAnalyticsState()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    QSignalSpy changes(stream.get(), &SseStream::analyticsChanged);
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(stream->status().analytics, AnalyticsState::Unknown);
    camera.latest().sendChunk("event: ANALYTICS_ENABLED\ndata: {}\n\n");
    QTRY_COMPARE(stream->status().analytics, AnalyticsState::Enabled);
    camera.latest().sendChunk("event: ANALYTICS_DISABLED\ndata: {}\n\n");
    QTRY_COMPARE(stream->status().analytics, AnalyticsState::Disabled);
    QCOMPARE(changes.size(), 2);
}

void TestSseStream::refusesWhatIsNoEventStream_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAdvice>("retry");
    const auto row = [](const char *name, const QByteArray &answer, FaultKind kind, int code,
                        RetryAdvice retry) {
        QTest::newRow(name) << answer << kind << code << retry;
    };
    const QByteArray end = "Content-Length: 4\r\n\r\nbody";
    const RetryAdvice soon = RetryAdvice::Soon;
    const RetryAdvice slowly = RetryAdvice::Slowly;
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", FaultKind::HttpStatus, 204, slowly);
    row("206", "HTTP/1.1 206 Part\r\n" + end, FaultKind::HttpStatus, 206, soon);
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n", FaultKind::HttpStatus, 304, soon);
    row("302 without a target", "HTTP/1.1 302 Found\r\n" + end, FaultKind::HttpStatus, 302, soon);
    row("400", "HTTP/1.1 400 Bad Request\r\n" + end, FaultKind::HttpStatus, 400, slowly);
    row("401", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n" + end,
        FaultKind::AuthenticationRequired, 401, slowly);
    row("401 without a challenge", "HTTP/1.1 401 Unauthorized\r\n" + end,
        FaultKind::AuthenticationRequired, 401, slowly);
    row("403", "HTTP/1.1 403 Forbidden\r\n" + end, FaultKind::AccessForbidden, 403, slowly);
    row("404", "HTTP/1.1 404 Not Found\r\n" + end, FaultKind::NotFound, 404, slowly);
    row("500", "HTTP/1.1 500 Oops\r\n" + end, FaultKind::HttpStatus, 500, soon);
    row("503", "HTTP/1.1 503 Busy\r\n" + end, FaultKind::HttpStatus, 503, soon);
    row("a page", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + end,
        FaultKind::WrongContentType, 0, soon);
    row("no type", "HTTP/1.1 200 OK\r\n" + end, FaultKind::WrongContentType, 0, soon);
    row("a similar type", "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream2\r\n" + end,
        FaultKind::WrongContentType, 0, soon);
    row("gzip",
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n" + end,
        FaultKind::EncodedContent, 0, soon);
    row("br",
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: br\r\n" + end,
        FaultKind::EncodedContent, 0, soon);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", FaultKind::ConnectionReset,
        int(QNetworkReply::RemoteHostClosedError), soon);
}

void TestSseStream::refusesWhatIsNoEventStream()
{
    QFETCH(QByteArray, answer);
    QFETCH(FaultKind, kind);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) { c.send(answer); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    const Fault fault = stream->status().fault;
    QVERIFY2(fault.kind == kind, qPrintable(fault.toString()));
    QTEST(fault.code, "code");
    QTEST(fault.retry, "retry");
    QVERIFY(!fault.detail.isEmpty());
    QVERIFY(!fault.remedy.isEmpty());
    if (answer.contains("Content-Length") && fault.code >= 300)
        QVERIFY2(fault.detail.contains(QStringLiteral("body")), qPrintable(fault.detail));
    QVERIFY(book.events.empty());
    QVERIFY(stream->status().nextRetryAt > 0);
    const size_t before = camera.requestCount();
    f.advanceToRetry(*stream);
    QTRY_VERIFY(camera.requestCount() > before); // it never gives up
}

void TestSseStream::acceptsAnyTypeWhenToldTo()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.sendHead({}); });
    EndpointConfig config = f.endpoint(camera.url());
    config.acceptAnyContentType = true;
    auto stream = f.makeStream(config);
    stream->start({});
    waitUntilLive(*stream);
}

void TestSseStream::takesTheTypeWithParametersInAnyCase()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("content-type:TEXT/Event-Stream ; charset=latin1\r\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    waitUntilLive(*stream);
}

void TestSseStream::treatsAnInterimAnswerAsAFailure()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.send("HTTP/1.1 103 Early Hints\r\n\r\n"); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::ProtocolViolation);
    QCOMPARE(stream->status().fault.code, 103);
}

void TestSseStream::refusesEndlessHeaders_data()
{
    QTest::addColumn<bool>("complete");
    QTest::newRow("too many") << true;
    QTest::newRow("without an end") << false;
}

void TestSseStream::refusesEndlessHeaders()
{
    QFETCH(bool, complete);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([complete](CameraConnection &c) {
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
        for (int i = 0; i < 300; ++i)
            head += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n";
        c.send(complete ? head + "\r\ndata: a\n\n" : head);
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    if (!complete) {
        QTRY_COMPARE(camera.latest().bytesToWrite(), 0);
        f.clock.advance(15s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(stream->state(), State::Retrying, 30'000);
    QCOMPARE(stream->status().fault.kind,
             complete ? FaultKind::HeadersTooLarge : FaultKind::HeadersTimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(camera.openConnections(), 0u, 30'000);
}

void TestSseStream::readsNoMoreThanTheBeginningOfARefusal()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("Content-Type: text/plain\r\n", "500 Oops");
        c.send(QByteArray(1'000'000, 'x'));
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.detail.count(u'x'), 200);
    QTRY_COMPARE(camera.openConnections(), 0u);
}

void TestSseStream::doesNotWaitForTheBodyOfARefusal()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("Content-Length: 1000\r\n", "500 Oops");
        c.send("some");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    QTRY_VERIFY(f.clock.untilNextTimer() <= 2s);
    f.clock.advance(2s);
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.code, 500);
}

void TestSseStream::followsARedirectToTheSameOrigin()
{
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("pw")] = "secret";
    camera.answerNext([](CameraConnection &c) {
        c.sendHead("Location: /other?x=1\r\nContent-Length: 0\r\n", "307 There");
    });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("me");
    config.authentication.password = {SecretSource::Keychain, QStringLiteral("pw")};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start("55");
    waitUntilLive(*stream);
    QCOMPARE(camera.requestCount(), 2u);
    QCOMPARE(camera.latest().path(), QByteArray("/other?x=1"));
    QCOMPARE(camera.latest().header("Last-Event-ID"), QByteArray("55"));
    QCOMPARE(camera.latest().header("Authorization"),
             "Basic " + QByteArray("me:secret").toBase64());
}

void TestSseStream::refusesARedirectElsewhereAndLeaksNothing()
{
    ScriptedCamera camera;
    ScriptedCamera stranger; // another port is another origin
    StreamFixture f;
    f.secrets.values[QStringLiteral("t")] = "token";
    camera.setHandler([&](CameraConnection &c) {
        c.sendHead("Location: " + stranger.url().toEncoded() + "\r\nContent-Length: 0\r\n",
                   "302 Found");
    });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::Bearer;
    config.authentication.token = {SecretSource::Keychain, QStringLiteral("t")};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start("55");
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::RedirectRefused);
    QVERIFY(stream->status().fault.detail.contains(QString::number(stranger.serverPort())));
    QCOMPARE(camera.requestCount(), 1u);
    QCOMPARE(stranger.connectionCount(), 0u);
}

void TestSseStream::stopsAfterFiveRedirects()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("Location: /again\r\nContent-Length: 0\r\n", "301 Moved");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::TooManyRedirects);
    QCOMPARE(camera.requestCount(), 6u);
}

void TestSseStream::refusesARedirectToAnotherScheme()
{
    for (const QByteArray target :
         {"file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/event-stream,data:x"}) {
        ScriptedCamera camera;
        StreamFixture f;
        camera.setHandler([&](CameraConnection &c) {
            c.sendHead("Location: " + target + "\r\nContent-Length: 0\r\n", "302 Found");
        });
        auto stream = f.makeStream(f.endpoint(camera.url()));
        stream->start({});
        QTRY_COMPARE(stream->state(), State::Retrying);
        QCOMPARE(stream->status().fault.kind, FaultKind::RedirectRefused);
    }
}

void TestSseStream::reconnectsAfterEachKindOfEnd_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<QByteArray>("how");
    for (const bool chunked : {true, false}) {
        for (const char *how : {"end", "fin", "reset"})
            QTest::addRow("%s, %s", chunked ? "chunked" : "until it closes", how)
                << chunked << QByteArray(how);
    }
}

void TestSseStream::reconnectsAfterEachKindOfEnd()
{
    QFETCH(bool, chunked);
    QFETCH(QByteArray, how);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        if (chunked) {
            c.openStream();
            c.sendChunk("data: a\n\n");
        } else {
            c.sendHead();
            c.send("data: a\n\n");
        }
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(book.events.size(), 1u);
    if (how == "end" && chunked)
        camera.latest().send("0\r\n\r\n");
    else if (how == "reset")
        camera.latest().reset();
    else
        camera.latest().finish();
    QTRY_COMPARE(stream->state(), State::Retrying);
    const FaultKind kind = stream->status().fault.kind;
    QVERIFY(kind == FaultKind::StreamEnded || kind == FaultKind::ConnectionReset);
    QVERIFY(!stream->status().fault.remedy.isEmpty());
    f.clock.advance(1s);
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(stream->state(), State::Live);
    QVERIFY(!stream->status().fault);
    QCOMPARE(f.pool.streamCount(), 1);
}

void TestSseStream::throwsAwayTheIncompleteEventOfACutStream()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) {
        c.sendHead();
        c.send("data: a\n\nevent: HALF\nid: 3\ndata: b\n");
        c.finish();
    });
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: c\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QVERIFY(book.faults.back().detail.contains(QStringLiteral("not complete")));
    f.clock.advance(1s);
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[1].type, QByteArray("message"));
    QCOMPARE(book.events[1].data, QByteArray("c"));
    QVERIFY(!camera.latest().hasHeader("Last-Event-ID"));
}

void TestSseStream::limitsTheTimeForHeaders()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Type: te"); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    f.clock.advance(14'999ms);
    QCOMPARE(stream->state(), State::Connecting);
    f.clock.advance(1ms);
    QCOMPARE(stream->state(), State::Retrying);
    QTRY_COMPARE(camera.openConnections(), 0u);
    QCOMPARE(stream->status().fault.kind, FaultKind::HeadersTimedOut);
}

void TestSseStream::limitsTheTimeForAConnection()
{
    // TLS towards a port that accepts and stays silent: nothing is ever sent.
    ScriptedCamera camera;
    StreamFixture f;
    QUrl address = camera.url();
    address.setScheme(QStringLiteral("https"));
    auto stream = f.makeStream(f.endpoint(address));
    stream->start({});
    QTRY_COMPARE(camera.connectionCount(), 1u);
    f.clock.advance(15s);
    QCOMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::ConnectionTimedOut);
    QTRY_COMPARE(camera.openConnections(), 0u);
}

void TestSseStream::endsAnIdleStreamButNotOneWithComments()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    for (int i = 0; i < 4; ++i) {
        f.clock.advance(40s);
        QCOMPARE(stream->state(), State::Live);
        const int batches = book.batches;
        camera.latest().sendChunk(":\nid: " + QByteArray::number(i) + "\n\n");
        QTRY_COMPARE(book.batches, batches + 1);
    }
    const qint64 lastByte = f.clock.wallMilliseconds();
    f.clock.advance(59'999ms);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1ms);
    QCOMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::StreamIdle);
    QTRY_COMPARE(camera.openConnections(), 0u);
    f.clock.advance(1s);
    waitUntilLive(*stream);
    QCOMPARE(book.outages.at(0).from, lastByte); // half open since then
}

void TestSseStream::becomesStaleWithoutHeartbeatsAndLiveAgain()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.heartbeat = {"BEAT", 5s, 3};
    auto stream = f.makeStream(config);
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    f.clock.advance(14s);
    camera.latest().sendChunk("event: ALERT\ndata: 1\n\n"); // no heartbeat
    QTRY_COMPARE(book.events.size(), 1u);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    QCOMPARE(stream->status().fault.kind, FaultKind::HeartbeatMissed);
    camera.latest().sendChunk("event: BEAT\ndata: 1\n\n");
    QTRY_COMPARE(stream->state(), State::Live);
    QVERIFY(!stream->status().fault);
    f.clock.advance(14s);
    camera.latest().sendChunk("event: BEAT\ndata: 1\n\n");
    QTRY_COMPARE(book.events.size(), 3u);
    f.clock.advance(14s);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    QCOMPARE(camera.requestCount(), 1u);
}

void TestSseStream::survivesAnEventThatIsTooLarge()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.maxEventBytes = 100'000;
    auto stream = f.makeStream(config);
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    camera.latest().sendChunk("data: " + QByteArray(100'000, 'x') + "\n\n");
    QTRY_COMPARE(book.events.size(), 1u);
    camera.latest().sendChunk("data: " + QByteArray(100'001, 'x') + "\n\ndata: b\n\n");
    QTRY_COMPARE(book.events.size(), 2u);
    QCOMPARE(book.events[1].data, QByteArray("b"));
    QCOMPARE(stream->oversizedEvents(), 1u);
    QCOMPARE(stream->state(), State::Live);
    QCOMPARE(stream->status().fault.kind, FaultKind::EventTooLarge);
    f.clock.advance(50s);
    camera.latest().sendChunk("data: c\n\n");
    QTRY_COMPARE(book.events.size(), 3u);
    f.clock.advance(11s);
    camera.latest().sendChunk("data: d\n\n");
    QTRY_COMPARE(book.events.size(), 4u);
    QVERIFY(!stream->status().fault); // told long enough
}

void TestSseStream::keepsAnEventInOrderThroughManySmallReads()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    QByteArray all;
    for (int i = 0; i < 50'000; ++i)
        all += "data: " + QByteArray::number(i) + "\r\n\r\n";
    for (qsizetype at = 0; at < all.size(); at += 4999)
        camera.latest().sendChunk(all.mid(at, 4999));
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), 50'000u, 30'000);
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE(book.events[size_t(i)].data, QByteArray::number(i));
}

void TestSseStream::backsOffWithAGrowingDelay()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.sendHead("Content-Length: 0\r\n", "503 Busy"); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(stream->state(), State::Retrying);
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        QVERIFY(delay >= 100);
        QVERIFY2(delay <= std::min(60'000, 1000 << std::min(i, 6)),
                 qPrintable(QString::number(delay)));
        longest = std::max(longest, delay);
        f.clock.advance(std::chrono::milliseconds(delay));
        QCOMPARE(stream->state(), State::Connecting);
    }
    QVERIFY(longest > 30'000);
    QTRY_COMPARE(camera.requestCount(), 21u);
}

void TestSseStream::forgetsTheBackoffOnlyAfterAHealthyTime()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    const auto loseAfter = [&](std::chrono::seconds healthy) {
        if (!QTest::qWaitFor([&] { return stream->state() == State::Live; }))
            return qint64{-1};
        f.clock.advance(healthy);
        camera.latest().finish();
        if (!QTest::qWaitFor([&] { return stream->state() == State::Retrying; }))
            return qint64{-1};
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        f.clock.advance(std::chrono::milliseconds(delay));
        return delay;
    };
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i)
        longest = std::max(longest, loseAfter(29s));
    QVERIFY2(longest > 2000, "open and die must not hammer");
    const qint64 delay = loseAfter(30s);
    QVERIFY(delay > 0);
    QVERIFY2(delay <= 1000, "thirty healthy seconds forget the past");
}

void TestSseStream::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("atLeast");
    QTest::addColumn<qint64>("atMost");
    QTest::newRow("seconds") << QByteArray("120") << qint64{120'000} << qint64{120'000};
    QTest::newRow("a date") << QByteArray("Thu, 01 Jan 2026 00:03:00 GMT") << qint64{180'000}
                            << qint64{180'000};
    QTest::newRow("a date of the past")
        << QByteArray("Mon, 01 Jan 2024 00:00:00 GMT") << qint64{100} << qint64{1000};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{100} << qint64{1000};
    QTest::newRow("for ever") << QByteArray("99999999999999999999") << qint64{3'600'000}
                              << qint64{3'600'000};
}

void TestSseStream::honoursRetryAfter()
{
    QFETCH(QByteArray, value);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        c.sendHead("Retry-After: " + value + "\r\nContent-Length: 0\r\n", "503 Busy");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
    QFETCH(qint64, atLeast);
    QFETCH(qint64, atMost);
    QVERIFY2(delay >= atLeast && delay <= atMost, qPrintable(QString::number(delay)));
}

void TestSseStream::honoursTheRetryFieldWithinItsLimits()
{
    for (const auto &[field, atLeast] :
         {std::pair("1", 500), std::pair("20000", 20'000), std::pair("999999999", 60'000)}) {
        ScriptedCamera camera;
        StreamFixture f;
        camera.setHandler([&](CameraConnection &c) {
            c.openStream();
            c.sendChunk(QByteArray("retry: ") + field + "\ndata: a\n\n");
        });
        auto stream = f.makeStream(f.endpoint(camera.url()));
        StreamRecorder book(*stream);
        stream->start({});
        QTRY_COMPARE(book.events.size(), 1u);
        camera.latest().finish();
        QTRY_COMPARE(stream->state(), State::Retrying);
        const qint64 delay = stream->status().nextRetryAt - f.clock.wallMilliseconds();
        QVERIFY2(delay >= atLeast && delay <= std::max(1000, atLeast),
                 qPrintable(QString::number(delay)));
    }
}

void TestSseStream::retriesAtOnceWhenTold()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) {
        c.sendHead("Retry-After: 300\r\nContent-Length: 0\r\n", "503 Busy");
    });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    stream->retryNow();
    f.clock.advance(20ms); // the pacer's turn
    waitUntilLive(*stream);
    stream->retryNow(); // changes nothing
    QCOMPARE(stream->state(), State::Live);
    QCOMPARE(camera.requestCount(), 2u);
}

void TestSseStream::recordsTheOutage()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.answerNext([](CameraConnection &c) { c.openStream(); });
    camera.answerNext([](CameraConnection &c) { c.sendHead("Content-Length: 0\r\n", "500 Oops"); });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    QVERIFY(book.outages.empty());
    f.clock.advance(10s);
    const qint64 lost = f.clock.wallMilliseconds();
    camera.latest().send("0\r\n\r\n");
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QTRY_COMPARE(stream->state(), State::Retrying);
    f.advanceToRetry(*stream);
    waitUntilLive(*stream);
    QCOMPARE(book.outages.size(), 1u);
    QCOMPARE(book.outages[0].from, lost);
    QCOMPARE(book.outages[0].to, f.clock.wallMilliseconds());
    QCOMPARE(book.outages[0].reason.kind, FaultKind::StreamEnded);
    QVERIFY(!book.outages[0].resumedById);
}

void TestSseStream::holdsTheCameraBackWhilePaused()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    const QByteArray event = "data: " + QByteArray(1000, 'x') + "\n\n";
    constexpr int count = 40'000; // 40 MB: far more than all socket buffers together
    const QByteArray block = event.repeated(100);
    for (int i = 0; i < count / 100; ++i)
        camera.latest().sendChunk(block);
    QVERIFY(isHeldBack(camera.latest()));
    QVERIFY2(camera.latest().bytesToWrite() > 20'000'000, "a paused stream must not be read");
    QVERIFY(book.events.empty());
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), size_t(count), 60'000);
    QCOMPARE(book.bytes, qint64{count} * 1000);
    QCOMPARE(stream->state(), State::Live);
}

void TestSseStream::doesNotCountAPauseAsSilence()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.heartbeat.interval = 5s;
    auto stream = f.makeStream(config);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    f.clock.advance(1h);
    QCOMPARE(stream->state(), State::Live);
    stream->setPaused(false);
    f.clock.advance(14s);
    QCOMPARE(stream->state(), State::Live);
    f.clock.advance(1s);
    QCOMPARE(stream->state(), State::Stale);
    f.clock.advance(45s);
    QCOMPARE(stream->state(), State::Retrying);
}

void TestSseStream::losesNothingWhenTheCameraEndsWhilePaused_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("chunked") << true;
    QTest::newRow("until it closes") << false;
}

void TestSseStream::losesNothingWhenTheCameraEndsWhilePaused()
{
    QFETCH(bool, chunked);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([chunked](CameraConnection &c) {
        if (chunked)
            c.openStream();
        else
            c.sendHead();
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    const QByteArray event = "data: " + QByteArray(3000, 'x') + "\n\n";
    for (int i = 0; i < 4000; ++i) { // more than all buffers on the way
        if (chunked)
            camera.latest().sendChunk(event);
        else
            camera.latest().send(event);
    }
    if (chunked)
        camera.latest().send("0\r\n\r\n");
    camera.latest().finish();
    QVERIFY(isHeldBack(camera.latest()));
    QVERIFY(book.events.empty());
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(book.events.size(), 4000u, 30'000);
    QTRY_COMPARE(stream->state(), State::Retrying);
}

void TestSseStream::resumesBehindWhatItHandedOutWhenCutWhilePaused()
{
    // Without the last chunk the answer is a broken one: the library then throws away what it
    // had read beyond the buffer. The position must not have run ahead of that.
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    waitUntilLive(*stream);
    stream->setPaused(true);
    for (int i = 1; i <= 4000; ++i)
        camera.latest().sendChunk("id: " + QByteArray::number(i) +
                                  "\ndata: " + QByteArray(3000, 'x') + "\n\n");
    camera.latest().finish();
    QVERIFY(isHeldBack(camera.latest()));
    stream->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(stream->state(), State::Retrying, 30'000);
    QVERIFY(book.events.size() > 3900);
    for (size_t i = 0; i < book.events.size(); ++i)
        QCOMPARE(book.events[i].id, QByteArray::number(i + 1));
    QCOMPARE(stream->lastEventId(), book.events.back().id);
    f.advanceToRetry(*stream);
    QTRY_COMPARE(camera.requestCount(), 2u);
    QCOMPARE(camera.latest().header("Last-Event-ID"), book.events.back().id);
}

void TestSseStream::saysNothingAfterStop_data()
{
    QTest::addColumn<int>("phase");
    for (int phase = 0; phase < 6; ++phase)
        QTest::addRow("phase %d", phase) << phase;
}

void TestSseStream::saysNothingAfterStop()
{
    QFETCH(int, phase);
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([&](CameraConnection &c) {
        if (phase == 2)
            return;
        if (phase == 5) {
            c.sendHead("Content-Length: 100\r\n", "500 Oops");
            return;
        }
        c.openStream();
        c.sendChunk("data: a\n\n");
    });
    auto stream = f.makeStream(f.endpoint(camera.url()));
    StreamRecorder book(*stream);
    stream->start({});
    if (phase == 1)
        QTRY_COMPARE(camera.connectionCount(), 1u);
    if (phase >= 2)
        QTRY_COMPARE(camera.requestCount(), 1u);
    if (phase >= 3 && phase < 5)
        QTRY_COMPARE(book.events.size(), 1u);
    if (phase == 4) {
        camera.latest().finish();
        QTRY_COMPARE(stream->state(), State::Retrying);
    }
    stream->stop();
    QCOMPARE(stream->state(), State::Stopped);
    const size_t states = book.states.size();
    const int batches = book.batches;
    if (camera.connectionCount() > 0 && camera.latest().isOpen())
        camera.latest().sendChunk("data: b\n\n");
    f.clock.advance(1h);
    QTRY_COMPARE(camera.openConnections(), 0u);
    QCOMPARE(book.states.size(), states);
    QCOMPARE(book.batches, batches);
    QCOMPARE(f.pool.streamCount(), 0);
    QCOMPARE(f.clock.untilNextTimer(), std::chrono::nanoseconds::max());
}

void TestSseStream::mayBeDestroyedInItsOwnSignal()
{
    for (const bool onEvent : {true, false}) {
        ScriptedCamera camera;
        StreamFixture f;
        camera.setHandler([](CameraConnection &c) {
            c.openStream();
            c.sendChunk("data: a\n\n");
        });
        auto stream = f.makeStream(f.endpoint(camera.url()));
        if (onEvent)
            connect(stream.get(), &SseStream::eventsReceived, this, [&] { stream.reset(); });
        else
            connect(stream.get(), &SseStream::stateChanged, this, [&](SseStream::State state) {
                if (state == State::Live)
                    stream.reset();
            });
        stream->start({});
        QTRY_VERIFY(!stream);
        QTRY_COMPARE(f.pool.streamCount(), 0);
    }
}

void TestSseStream::sendsBasicCredentialsAndHeaders()
{
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("pw")] = "p\xc3\xa4ss:word";
    f.secrets.values[QStringLiteral("key")] = "k-123";
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("me");
    config.authentication.password = {SecretSource::Keychain, QStringLiteral("pw")};
    config.authentication.allowPlain = true;
    config.headers = {{"X-Site", {QStringLiteral("north"), {}}},
                      {"X-Key", {{}, {SecretSource::Keychain, QStringLiteral("key")}}}};
    auto stream = f.makeStream(config);
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("Authorization"),
             "Basic " + QByteArray("me:p\xc3\xa4ss:word").toBase64());
    QCOMPARE(camera.latest().header("X-Site"), QByteArray("north"));
    QCOMPARE(camera.latest().header("X-Key"), QByteArray("k-123"));
    QCOMPARE(f.secrets.asked, 2);
}

void TestSseStream::answersADigestChallenge()
{
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("pw")] = "secret";
    camera.answerNext([](CameraConnection &c) {
        c.sendHead("WWW-Authenticate: Digest realm=\"cam\", nonce=\"abc\", "
                   "qop=\"auth\"\r\nContent-Length: 0\r\n",
                   "401 Unauthorized");
    });
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("me");
    config.authentication.password = {SecretSource::Keychain, QStringLiteral("pw")};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start({});
    waitUntilLive(*stream);
    QCOMPARE(camera.requestCount(), 2u);
    const QByteArray answer = camera.latest().header("Authorization");
    QVERIFY2(answer.startsWith("Digest ") && answer.contains("username=\"me\"") &&
                 answer.contains("response="),
             answer);
}

void TestSseStream::givesUpAfterOneRefusedChallenge()
{
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("pw")] = "wrong";
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("WWW-Authenticate: Basic realm=\"cam\"\r\nContent-Length: 0\r\n",
                   "401 Unauthorized");
    });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("me");
    config.authentication.password = {SecretSource::Keychain, QStringLiteral("pw")};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::AuthenticationRequired);
    QVERIFY(camera.requestCount() <= 2);
    QVERIFY(!stream->status().fault.toString().contains(QStringLiteral("wrong")));
}

void TestSseStream::neverAnswersWithTheAccountOfAnotherEndpoint()
{
    // The library remembers what answered a host's challenge and would use it for everybody.
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("pw")] = "secret";
    camera.setHandler([](CameraConnection &c) {
        if (c.header("Authorization").startsWith("Digest "))
            c.openStream();
        else
            c.sendHead("WWW-Authenticate: Digest realm=\"cam\", nonce=\"abc\", qop=\"auth\"\r\n"
                       "Content-Length: 0\r\n",
                       "401 Unauthorized");
    });
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::UsernamePassword;
    config.authentication.username.plain = QStringLiteral("first");
    config.authentication.password = {SecretSource::Keychain, QStringLiteral("pw")};
    config.authentication.allowPlain = true;
    auto first = f.makeStream(config);
    first->start({});
    waitUntilLive(*first);
    config.authentication.username.plain = QStringLiteral("second");
    auto second = f.makeStream(config);
    second->start({});
    f.clock.advance(20ms);
    waitUntilLive(*second);
    QVERIFY(camera.latest().header("Authorization").contains("username=\"second\""));
    auto nobody = f.makeStream(f.endpoint(camera.url()));
    nobody->start({});
    f.clock.advance(20ms);
    QTRY_COMPARE(nobody->state(), State::Retrying);
    QCOMPARE(nobody->status().fault.kind, FaultKind::AuthenticationRequired);
    QVERIFY(!camera.latest().hasHeader("Authorization"));
}

void TestSseStream::sendsABearerToken()
{
    ScriptedCamera camera;
    StreamFixture f;
    f.secrets.values[QStringLiteral("t")] = "abc.def";
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::Bearer;
    config.authentication.token = {SecretSource::Keychain, QStringLiteral("t")};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(camera.requestCount(), 1u);
    QCOMPARE(camera.latest().header("Authorization"), QByteArray("Bearer abc.def"));
    stream->stop();
    f.secrets.values[QStringLiteral("t")] = "abc\r\nX-Injected: yes";
    stream->start({});
    f.clock.advance(20ms);
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::SecretUnsafe);
    QCOMPARE(camera.requestCount(), 1u);
}

void TestSseStream::sendsNoCredentialsOverPlainHttpWithoutConsent()
{
    ScriptedCamera camera;
    StreamFixture f;
    EndpointConfig config = f.endpoint(camera.url());
    config.authentication.method = AuthenticationMethod::Bearer;
    config.authentication.token = {SecretSource::Keychain, QStringLiteral("t")};
    auto stream = f.makeStream(config);
    stream->start({});
    QCOMPARE(stream->state(), State::Failed);
    QCOMPARE(stream->status().fault.kind, FaultKind::ConfigurationInvalid);
    QCOMPARE(f.secrets.asked, 0);
    f.clock.advance(1h);
    QCOMPARE(camera.connectionCount(), 0u);
}

void TestSseStream::retriesWhenASecretIsMissing()
{
    ScriptedCamera camera;
    StreamFixture f;
    camera.setHandler([](CameraConnection &c) { c.openStream(); });
    EndpointConfig config = f.endpoint(camera.url());
    config.headers = {{"X-Key", {{}, {SecretSource::Keychain, QStringLiteral("key")}}}};
    config.authentication.allowPlain = true;
    auto stream = f.makeStream(config);
    stream->start({});
    QTRY_COMPARE(stream->state(), State::Retrying);
    QCOMPARE(stream->status().fault.kind, FaultKind::SecretNotFound);
    QCOMPARE(camera.connectionCount(), 0u);
    f.secrets.values[QStringLiteral("key")] = "now";
    f.clock.advance(1s);
    waitUntilLive(*stream);
    QCOMPARE(camera.latest().header("X-Key"), QByteArray("now"));
}

QTEST_GUILESS_MAIN(TestSseStream)
#include "tst_ssestream.moc"
