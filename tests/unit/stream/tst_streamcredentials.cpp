// SPDX-License-Identifier: Apache-2.0
// Credentials reach the camera they are meant for, and nobody else.
#include "scriptedcamera.h"
#include "streamfixture.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;
using State = SseStream::State;

class TestStreamCredentials : public QObject
{
    Q_OBJECT

private slots:
    void sendsBasicCredentialsAndHeaders();
    void answersADigestChallenge();
    void givesUpAfterOneRefusedChallenge();
    void neverAnswersWithTheAccountOfAnotherEndpoint();
    void sendsABearerToken();
    void sendsNoCredentialsOverPlainHttpWithoutConsent();
    void retriesWhenASecretIsMissing();
};

void TestStreamCredentials::sendsBasicCredentialsAndHeaders()
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

void TestStreamCredentials::answersADigestChallenge()
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

void TestStreamCredentials::givesUpAfterOneRefusedChallenge()
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

void TestStreamCredentials::neverAnswersWithTheAccountOfAnotherEndpoint()
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

void TestStreamCredentials::sendsABearerToken()
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

void TestStreamCredentials::sendsNoCredentialsOverPlainHttpWithoutConsent()
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

void TestStreamCredentials::retriesWhenASecretIsMissing()
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

QTEST_GUILESS_MAIN(TestStreamCredentials)
#include "tst_streamcredentials.moc"
