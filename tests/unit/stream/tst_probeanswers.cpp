// SPDX-License-Identifier: Apache-2.0
// Whose step an answer is: refusals, redirects, challenges, wrong types and poor streams.
#include "probefixture.h"

using namespace Runnel;
using namespace std::chrono_literals;
using Id = ProbeStep::Id;
using State = ProbeStep::State;

class TestProbeAnswers : public QObject
{
    Q_OBJECT

private slots:
    void namesTheAnswersFault_data();
    void namesTheAnswersFault();
    void namesWhatTheStreamLacks_data();
    void namesWhatTheStreamLacks();
    void followsARedirectToTheSameOrigin();
    void sendsNothingToAnotherOrigin();
    void answersADigestChallenge();
    void namesTheSchemesThatAreOffered_data();
    void namesTheSchemesThatAreOffered();
    void sendsNoCredentialsInTheClearWithoutConsent();
    void aMissingSecretIsToldWhereItIsNeeded();
    void warnsOfATypeThatTheEndpointAccepts();
};

void TestProbeAnswers::namesTheAnswersFault_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Id>("id");
    QTest::addColumn<FaultKind>("kind");
    const auto row = [](const char *name, const char *answer, Id id, FaultKind kind) {
        QTest::newRow(name) << QByteArray(answer) << id << kind;
    };
    row("403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Id::Http,
        FaultKind::AccessForbidden);
    row("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", Id::Http,
        FaultKind::NotFound);
    row("503", "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy", Id::Http,
        FaultKind::HttpStatus);
    row("a page", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", Id::ContentType,
        FaultKind::WrongContentType);
    row("no type", "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n", Id::ContentType,
        FaultKind::WrongContentType);
    row("gzip",
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n\x1f",
        Id::ContentType, FaultKind::EncodedContent);
    row("not HTTP", "220 mail.example ESMTP\r\n\r\n", Id::Http, FaultKind::ConnectionReset);
    row("nothing at all", "", Id::Http, FaultKind::ConnectionReset);
}

void TestProbeAnswers::namesTheAnswersFault()
{
    QFETCH(QByteArray, answer);
    QFETCH(Id, id);
    QFETCH(FaultKind, kind);
    ScriptedCamera camera;
    camera.setHandler([answer](CameraConnection &c) {
        c.send(answer);
        c.finish();
    });
    ProbeRun run;
    run.start(StreamFixture::endpoint(camera.url()));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(id, State::Failed, kind), QString());
}

void TestProbeAnswers::namesWhatTheStreamLacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<Id>("id");
    QTest::addColumn<State>("state");
    QTest::addColumn<FaultKind>("kind");
    const auto row = [](const char *name, const char *bytes, bool ends, Id id, State state,
                        FaultKind kind) {
        QTest::newRow(name) << QByteArray(bytes) << ends << id << state << kind;
    };
    row("silent", "", false, Id::FirstByte, State::Warned, FaultKind::StreamIdle);
    row("ended at once", "", true, Id::FirstByte, State::Failed, FaultKind::StreamEnded);
    row("comments only", ": hello\n\n: hello\n\n", false, Id::FirstEvent, State::Warned,
        FaultKind::StreamIdle);
    row("half an event", "event: ALERT\ndata: {", false, Id::FirstEvent, State::Warned,
        FaultKind::ProtocolViolation);
    row("garbage", "\x01\x02\xff <html>\n<body>\n\n", false, Id::FirstEvent, State::Warned,
        FaultKind::ProtocolViolation);
    row("ended in an event", "data: x", true, Id::FirstEvent, State::Failed,
        FaultKind::StreamEnded);
    row("too large", "data: 123456789012345678901234567890123\n\n", false, Id::FirstEvent,
        State::Warned, FaultKind::EventTooLarge);
}

void TestProbeAnswers::namesWhatTheStreamLacks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);
    QFETCH(Id, id);
    QFETCH(State, state);
    QFETCH(FaultKind, kind);
    ScriptedCamera camera;
    camera.setHandler([=](CameraConnection &c) {
        c.sendHead();
        c.send(bytes);
        if (ends)
            c.finish();
    });
    ProbeRun run;
    EndpointConfig config = StreamFixture::endpoint(camera.url());
    config.maxEventBytes = 32;
    run.start(config);
    if (!ends) {
        QVERIFY(run.waitForRunning(id));
        run.f.clock.advance(30s);
    }
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(id, state, kind), QString());
    QCOMPARE(run.report.timedOut, !ends);
}

void TestProbeAnswers::followsARedirectToTheSameOrigin()
{
    ScriptedCamera camera;
    camera.answerNext([](CameraConnection &c) {
        c.sendHead("Location: /moved\r\nContent-Length: 0\r\n", "302 Found");
        c.finish();
    });
    camera.setHandler([](CameraConnection &c) {
        c.openStream();
        c.sendChunk("data: x\n\n");
    });
    ProbeRun run;
    run.start(StreamFixture::endpoint(camera.url()));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QCOMPARE(run.report.redirects, QStringList{QStringLiteral("/moved")});
    QVERIFY(run.report.step(Id::Http).detail.contains(QLatin1String("/moved")));
    QCOMPARE(camera.latest().path(), QByteArray("/moved"));
}

void TestProbeAnswers::sendsNothingToAnotherOrigin()
{
    ScriptedCamera stranger;
    ScriptedCamera camera;
    camera.setHandler([&stranger](CameraConnection &c) {
        c.sendHead("Location: " + stranger.url().toEncoded() + "\r\nContent-Length: 0\r\n",
                   "302 Found");
        c.finish();
    });
    ProbeRun run;
    EndpointConfig config = withPassword(StreamFixture::endpoint(camera.url()), run);
    config.authentication.allowPlain = true;
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::RedirectRefused), QString());
    QVERIFY(run.report.step(Id::Http).detail.contains(stranger.url().toString()));
    QCOMPARE(stranger.connectionCount(), 0u);
}

void TestProbeAnswers::answersADigestChallenge()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        if (c.header("Authorization").startsWith("Digest ")) {
            c.openStream();
            c.sendChunk("data: x\n\n");
            return;
        }
        c.sendHead("WWW-Authenticate: Digest realm=\"cam\", nonce=\"n\", qop=\"auth\"\r\n"
                   "Content-Length: 0\r\n",
                   "401 Unauthorized");
        c.finish();
    });
    ProbeRun run;
    EndpointConfig config = withPassword(StreamFixture::endpoint(camera.url()), run);
    config.authentication.allowPlain = true;
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
}

void TestProbeAnswers::namesTheSchemesThatAreOffered_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QStringList>("schemes");
    QTest::addColumn<QString>("word");
    const QString basic = QStringLiteral("Basic");
    const QString digest = QStringLiteral("Digest");
    const QString password = QStringLiteral("--password-file");
    QTest::newRow("Basic") << QByteArray("WWW-Authenticate: Basic realm=\"a, Digest b\"\r\n")
                           << QStringList{basic} << password;
    QTest::newRow("Digest") << QByteArray("WWW-Authenticate: Digest realm=\"a\", qop=\"auth\", "
                                          "nonce=\"x\", algorithm=MD5\r\n")
                            << QStringList{digest} << password;
    QTest::newRow("both") << QByteArray("WWW-Authenticate: Digest realm=\"a\", nonce=\"x\"\r\n"
                                        "WWW-Authenticate: Basic realm=\"a\"\r\n")
                          << QStringList{digest, basic} << password;
    QTest::newRow("Bearer") << QByteArray("WWW-Authenticate: Bearer\r\n")
                            << QStringList{QStringLiteral("Bearer")} << QStringLiteral("token");
    QTest::newRow("another") << QByteArray("WWW-Authenticate: Negotiate\r\n")
                             << QStringList{QStringLiteral("Negotiate")}
                             << QStringLiteral("Basic and Digest");
    QTest::newRow("none") << QByteArray() << QStringList() << QStringLiteral("authentication");
}

void TestProbeAnswers::namesTheSchemesThatAreOffered()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, word);
    for (const bool hasPassword : {false, true}) {
        ScriptedCamera camera;
        camera.setHandler([headers](CameraConnection &c) {
            c.sendHead(headers + "Content-Length: 0\r\n", "401 Unauthorized");
            c.finish();
        });
        ProbeRun run;
        EndpointConfig config = StreamFixture::endpoint(camera.url());
        if (hasPassword)
            config = withPassword(config, run);
        config.authentication.allowPlain = true;
        run.start(config);
        QVERIFY(run.waitForFinish());
        QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::AuthenticationRequired),
                 QString());
        const ProbeStep &step = run.report.step(Id::Http);
        QTEST(run.report.challenges, "schemes");
        QCOMPARE(step.code, 401);
        if (!hasPassword)
            QVERIFY2(step.remedy.contains(word), qPrintable(step.remedy));
        else if (word.startsWith(u'-'))
            QVERIFY2(step.remedy.contains(QLatin1String("wrong")), qPrintable(step.remedy));
        QVERIFY(!step.detail.contains(QLatin1String("canary")));
    }
}

void TestProbeAnswers::sendsNoCredentialsInTheClearWithoutConsent()
{
    ScriptedCamera camera;
    ProbeRun run;
    run.start(withPassword(StreamFixture::endpoint(camera.url()), run));
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::ConfigurationInvalid), QString());
    QCOMPARE(camera.requestCount(), 0u);
}

void TestProbeAnswers::aMissingSecretIsToldWhereItIsNeeded()
{
    ScriptedCamera camera;
    ProbeRun run;
    EndpointConfig config = withPassword(StreamFixture::endpoint(camera.url()), run);
    config.authentication.allowPlain = true;
    run.f.secrets.values.clear();
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::Http, State::Failed, FaultKind::SecretNotFound), QString());
    QCOMPARE(camera.requestCount(), 0u);
}

void TestProbeAnswers::warnsOfATypeThatTheEndpointAccepts()
{
    ScriptedCamera camera;
    camera.setHandler([](CameraConnection &c) {
        c.sendHead("Content-Type: text/plain\r\n");
        c.send("data: x\n\n");
    });
    ProbeRun run;
    EndpointConfig config = StreamFixture::endpoint(camera.url());
    config.acceptAnyContentType = true;
    run.start(config);
    QVERIFY(run.waitForFinish());
    QCOMPARE(run.problemWith(Id::FirstEvent, State::Passed, FaultKind::None), QString());
    QCOMPARE(run.stateOf(Id::ContentType), State::Warned);
    QVERIFY(run.report.succeeded());
}

QTEST_GUILESS_MAIN(TestProbeAnswers)
#include "tst_probeanswers.moc"
