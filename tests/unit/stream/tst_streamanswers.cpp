// SPDX-License-Identifier: Apache-2.0
// Every answer that is no event stream is refused, and a redirect leads nowhere else.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QTest>

#include <atomic>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

class TestStreamAnswers : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoEventStream_data();
    void refusesWhatIsNoEventStream();
    void acceptsAnyTypeWhenToldTo();
    void takesTheTypeWithParametersInAnyCase();
    void treatsAnInterimAnswerAsAFailure();
    void refusesEndlessHeaders_data();
    void refusesEndlessHeaders();
    void readsNoMoreThanTheBeginningOfARefusal();
    void doesNotWaitForTheBodyOfARefusal();
    void makesTheLibraryWarnOfNothing();

    void followsARedirectToTheSameOrigin();
    void refusesARedirectElsewhereAndLeaksNothing();
    void stopsAfterFiveRedirects();
    void refusesARedirectToAnotherScheme();
};

void TestStreamAnswers::refusesWhatIsNoEventStream_data()
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

void TestStreamAnswers::refusesWhatIsNoEventStream()
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

void TestStreamAnswers::acceptsAnyTypeWhenToldTo()
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

void TestStreamAnswers::takesTheTypeWithParametersInAnyCase()
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

void TestStreamAnswers::treatsAnInterimAnswerAsAFailure()
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

void TestStreamAnswers::refusesEndlessHeaders_data()
{
    QTest::addColumn<bool>("complete");
    QTest::newRow("too many") << true;
    QTest::newRow("without an end") << false;
}

void TestStreamAnswers::refusesEndlessHeaders()
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

void TestStreamAnswers::readsNoMoreThanTheBeginningOfARefusal()
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

void TestStreamAnswers::doesNotWaitForTheBodyOfARefusal()
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
    // Its own time for the body begins when the head was read, which no timer shows from outside.
    const auto isOver = [&] {
        if (stream->state() != State::Retrying)
            f.clock.advance(100ms);
        return stream->state() == State::Retrying;
    };
    QTRY_VERIFY(isOver());
    QCOMPARE(stream->status().fault.code, 500); // not the limit for heads, which comes later
}

/// A body longer than what is shown ends the try while the library's own news of it is still under
/// way; it complains when that meets an aborted request.
void TestStreamAnswers::makesTheLibraryWarnOfNothing()
{
    static std::atomic<int> warnings;
    static QtMessageHandler others = nullptr;
    warnings = 0;
    others = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type == QtWarningMsg)
                ++warnings;
            others(type, context, text);
        });
    for (int i = 0; i < 20; ++i) {
        ScriptedCamera camera;
        camera.setHandler([](CameraConnection &c) {
            c.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 600\r\n\r\n" + QByteArray(600, 'x'));
        });
        StreamFixture f;
        auto stream = f.makeStream(f.endpoint(camera.url()));
        stream->start({});
        QTRY_COMPARE(stream->state(), State::Retrying);
        QCOMPARE(stream->status().fault.kind, FaultKind::AccessForbidden);
        QTRY_COMPARE(camera.openConnections(), 0u);
    }
    qInstallMessageHandler(others);
    QCOMPARE(warnings.load(), 0);
}

void TestStreamAnswers::followsARedirectToTheSameOrigin()
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

void TestStreamAnswers::refusesARedirectElsewhereAndLeaksNothing()
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

void TestStreamAnswers::stopsAfterFiveRedirects()
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

void TestStreamAnswers::refusesARedirectToAnotherScheme()
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

QTEST_GUILESS_MAIN(TestStreamAnswers)
#include "tst_streamanswers.moc"
