// SPDX-License-Identifier: Apache-2.0
// Attempts, retries, the choice of the version, secrets, and the damping of take-overs.
#include "mqtt/connectrequest.h"
#include "mqtt/protocolchoice.h"
#include "publisherstage.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

Fault versionRefused()
{
    return {
        FaultKind::BrokerProtocolUnsupported, QStringLiteral("No."), {}, 0x84, RetryAdvice::Soon};
}

Fault takenOver()
{
    return {
        FaultKind::BrokerSessionTakenOver, QStringLiteral("Taken."), {}, 0x8E, RetryAdvice::Soon};
}

} // namespace

class TestBrokerSession : public QObject
{
    Q_OBJECT

private slots:
    void retriesWithGrowingDelays();
    void boundsAnAttemptTheLinkForgets();
    void boundsSecretsThatNeverCome();
    void fallsBackTo311WhenTheVersionIsRefused();
    void fallsBackTo311AfterTwoHangUps();
    void givesUpTheGuessWhenItFailsToo();
    void keepsTheFixedVersion();
    void tries5AgainAfterAnHour();
    void takesAnUnreachableBrokerForNoAnswerAboutVersions();
    void dampsATakeOverLoop();
    void slowsDownWhenTheBrokerSaidNo();
    void countsReconnectsAndShowsTheFault();
    void withoutAHostNothingIsTriedUntilThereIsOne();

    void resolvesSecretsBeforeEachAttempt();
    void showsAMissingSecret();
    void sendsNoPasswordInTheClearWithoutConsent();
    void readsCertificatesFromPaths();
    void passesATokenAsEnhancedAuthentication();
    void takesTheClientIdFromTheInstance();
};

void TestBrokerSession::withoutAHostNothingIsTriedUntilThereIsOne()
{
    PublisherStage stage;
    const QString host = std::exchange(stage.config.host, QString());
    stage.start();
    stage.advance(1h);
    QCOMPARE(stage.broker.attempts, 0);
    QCOMPARE(stage.publisher->status().state, MqttState::Disconnected);
    QCOMPARE(stage.fault().kind, FaultKind::BrokerNotSetUp);
    stage.config.host = host;
    stage.publisher->setConfig(stage.config, QStringLiteral("north"));
    stage.advance(0ms);
    QTRY_COMPARE(stage.broker.attempts, 1);
    QCOMPARE(stage.fault().kind, FaultKind::None);
}

void TestBrokerSession::retriesWithGrowingDelays()
{
    PublisherStage stage;
    stage.start();
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i) {
        stage.broker.end({FaultKind::ConnectionRefused, {}, {}, 111, RetryAdvice::Soon});
        const MqttStatus status = stage.publisher->status();
        QCOMPARE(status.state, MqttState::Retrying);
        QCOMPARE(status.fault.kind, FaultKind::ConnectionRefused);
        const qint64 delay = status.nextRetryAt - stage.clock.wallMilliseconds();
        QVERIFY(delay >= 100 && delay <= 10'000); // soon back when the broker is
        longest = std::max(longest, delay);
        stage.waitForRetry();
        QCOMPARE(stage.broker.attempts, i + 2);
    }
    QVERIFY(longest > 4'000);
}

void TestBrokerSession::boundsAnAttemptTheLinkForgets()
{
    PublisherStage stage;
    stage.start();
    const QPointer<FakeLink> forgetful = stage.broker.link();
    stage.advance(14s);
    QCOMPARE(stage.publisher->status().state, MqttState::Connecting);
    stage.advance(1s);
    QCOMPARE(stage.publisher->status().fault.kind, FaultKind::BrokerNoAnswer);
    QVERIFY(!forgetful); // nothing of it comes any more
    stage.advance(2s);
    QCOMPARE(stage.broker.attempts, 2);
}

void TestBrokerSession::boundsSecretsThatNeverCome()
{
    PublisherStage stage;
    stage.secrets.silent = true;
    stage.config.tls = true;
    stage.config.authentication.method = AuthenticationMethod::UsernamePassword;
    stage.config.authentication.password = {SecretSource::Keychain, QStringLiteral("broker")};
    stage.start();
    stage.advance(31s);
    QCOMPARE(stage.fault().kind, FaultKind::SecretTimedOut);
    QCOMPARE(stage.broker.attempts, 0);
}

void TestBrokerSession::fallsBackTo311WhenTheVersionIsRefused()
{
    PublisherStage stage;
    stage.start();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V5);
    stage.broker.end(versionRefused());
    stage.advance(100ms); // at once
    QCOMPARE(stage.broker.attempts, 2);
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V311);
    QVERIFY(stage.broker.link()->options.cleanStart);
    stage.broker.accept();
    QCOMPARE(stage.publisher->status().version, MqttVersion::V311);
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V311);
}

void TestBrokerSession::fallsBackTo311AfterTwoHangUps()
{
    PublisherStage stage;
    stage.start();
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V5);
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V311);
    stage.broker.accept();
    QCOMPARE(stage.publisher->status().version, MqttVersion::V311);
}

void TestBrokerSession::givesUpTheGuessWhenItFailsToo()
{
    PublisherStage stage;
    stage.start();
    for (int i = 0; i < 3; ++i) {
        stage.broker.end(hangUp());
        stage.waitForRetry();
    }
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V5);
}

void TestBrokerSession::keepsTheFixedVersion()
{
    PublisherStage stage;
    stage.config.protocol = MqttProtocol::V5;
    stage.start();
    for (int i = 0; i < 4; ++i) {
        stage.broker.end(i % 2 == 0 ? versionRefused() : hangUp());
        stage.waitForRetry();
        QCOMPARE(stage.broker.link()->options.version, MqttVersion::V5);
    }
}

void TestBrokerSession::tries5AgainAfterAnHour()
{
    PublisherStage stage;
    stage.start();
    stage.broker.end(versionRefused());
    stage.advance(100ms);
    stage.broker.accept();
    stage.advance(59min);
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V311);
    stage.broker.accept();
    stage.advance(1min);
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.version, MqttVersion::V5);
    stage.broker.accept();
    QCOMPARE(stage.publisher->status().version, MqttVersion::V5);
}

void TestBrokerSession::takesAnUnreachableBrokerForNoAnswerAboutVersions()
{
    ProtocolChoice choice(MqttProtocol::Auto);
    QCOMPARE(choice.next(0s), MqttVersion::V5);
    choice.hungUp();
    choice.failedOtherwise();
    choice.hungUp();
    QCOMPARE(choice.next(0s), MqttVersion::V5);
    choice.hungUp();
    QCOMPARE(choice.next(0s), MqttVersion::V311);
}

void TestBrokerSession::dampsATakeOverLoop()
{
    PublisherStage stage;
    stage.startConnected();
    qint64 longest = 0;
    for (int i = 1; i <= 8; ++i) {
        stage.advance(5s);
        stage.broker.end(takenOver());
        QCOMPARE(stage.fault().kind,
                 i < 3 ? FaultKind::BrokerSessionTakenOver : FaultKind::BrokerTakeOverLoop);
        const qint64 delay = stage.publisher->status().nextRetryAt - stage.clock.wallMilliseconds();
        QVERIFY2(delay >= 2000 && delay <= 300'000, qPrintable(QString::number(delay)));
        longest = std::max(longest, delay);
        stage.waitForRetry();
        stage.broker.accept();
    }
    QVERIFY(longest > 60'000);
    stage.advance(10min); // the other one is gone
    stage.broker.end(takenOver());
    QCOMPARE(stage.fault().kind, FaultKind::BrokerSessionTakenOver);
}

void TestBrokerSession::slowsDownWhenTheBrokerSaidNo()
{
    PublisherStage stage;
    stage.start();
    for (int i = 0; i < 5; ++i) {
        stage.broker.end({FaultKind::BrokerBadCredentials, {}, {}, 0x86, RetryAdvice::Slowly});
        const qint64 delay = stage.publisher->status().nextRetryAt - stage.clock.wallMilliseconds();
        QVERIFY(delay >= 5000 && delay <= 60'000);
        stage.waitForRetry();
    }
}

void TestBrokerSession::countsReconnectsAndShowsTheFault()
{
    PublisherStage stage;
    QSignalSpy *changes = nullptr;
    stage.start();
    QSignalSpy spy(stage.publisher.get(), &Publisher::statusChanged);
    changes = &spy;
    stage.broker.accept();
    QVERIFY(changes->count() > 0);
    QCOMPARE(stage.publisher->status().reconnects, quint64(0));
    QVERIFY(!stage.fault());
    stage.broker.end(hangUp());
    QCOMPARE(stage.fault().kind, FaultKind::BrokerClosedConnection);
    QCOMPARE(stage.publisher->status().faultSince, stage.clock.wallMilliseconds());
    stage.waitForRetry();
    stage.broker.accept();
    QCOMPARE(stage.publisher->status().reconnects, quint64(1));
    QVERIFY(!stage.fault());
    QCOMPARE(stage.publisher->status().nextRetryAt, 0);
}

void TestBrokerSession::resolvesSecretsBeforeEachAttempt()
{
    PublisherStage stage;
    stage.config.tls = true;
    stage.config.authentication.method = AuthenticationMethod::UsernamePassword;
    stage.config.authentication.username.plain = QStringLiteral("runnel");
    stage.config.authentication.password = {SecretSource::Keychain, QStringLiteral("broker")};
    stage.secrets.known[QStringLiteral("broker")] = "old";
    stage.start();
    QCOMPARE(stage.broker.link()->options.username.reveal(), QByteArray("runnel"));
    QCOMPARE(stage.broker.link()->options.password.reveal(), QByteArray("old"));
    stage.secrets.known[QStringLiteral("broker")] = "new";
    stage.broker.end(hangUp());
    stage.waitForRetry();
    QCOMPARE(stage.broker.link()->options.password.reveal(), QByteArray("new"));
}

void TestBrokerSession::showsAMissingSecret()
{
    PublisherStage stage;
    stage.config.tls = true;
    stage.config.authentication.method = AuthenticationMethod::UsernamePassword;
    stage.config.authentication.password = {SecretSource::Keychain, QStringLiteral("broker")};
    stage.start();
    QCOMPARE(stage.fault().kind, FaultKind::SecretNotFound);
    QCOMPARE(stage.broker.attempts, 0);
    stage.secrets.known[QStringLiteral("broker")] = "there";
    stage.waitForRetry();
    QCOMPARE(stage.broker.attempts, 1);
}

void TestBrokerSession::sendsNoPasswordInTheClearWithoutConsent()
{
    PublisherStage stage;
    stage.config.authentication.method = AuthenticationMethod::UsernamePassword;
    stage.config.authentication.password = {SecretSource::Keychain, QStringLiteral("broker")};
    stage.secrets.known[QStringLiteral("broker")] = "secret";
    stage.start();
    QCOMPARE(stage.fault().kind, FaultKind::ConfigurationInvalid);
    QCOMPARE(stage.secrets.asked, 0);
    MqttConfig config = stage.config;
    config.authentication.allowPlain = true;
    stage.publisher->setConfig(config, QStringLiteral("north"));
    stage.advance(1ms);
    QCOMPARE(stage.broker.link()->options.password.reveal(), QByteArray("secret"));
}

void TestBrokerSession::readsCertificatesFromPaths()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("PEM");
    file.flush();
    PublisherStage stage;
    stage.config.tls = true;
    stage.config.tlsCertificate.plain = file.fileName();
    stage.config.tlsKey = {SecretSource::Credential, QStringLiteral("key")};
    stage.secrets.known[QStringLiteral("key")] = "KEY";
    stage.start();
    QCOMPARE(stage.broker.link()->options.clientCertificate.reveal(), QByteArray("PEM"));
    QCOMPARE(stage.broker.link()->options.clientKey.reveal(), QByteArray("KEY"));
    MqttConfig config = stage.config;
    config.tlsCertificate.plain = QStringLiteral("/nowhere/at/all.pem");
    stage.publisher->setConfig(config, QStringLiteral("north"));
    stage.advance(1ms);
    QCOMPARE(stage.fault().kind, FaultKind::SecretNotFound);
    QVERIFY(stage.fault().detail.contains(QStringLiteral("/nowhere/at/all.pem")));
}

void TestBrokerSession::passesATokenAsEnhancedAuthentication()
{
    PublisherStage stage;
    stage.config.tls = true;
    stage.config.authentication.method = AuthenticationMethod::Bearer;
    stage.config.authentication.token = {SecretSource::File, QStringLiteral("/token")};
    stage.secrets.known[QStringLiteral("/token")] = "jwt";
    stage.start();
    QCOMPARE(stage.broker.link()->options.authenticationMethod, QByteArray("K8S-SAT"));
    QCOMPARE(stage.broker.link()->options.authenticationData.reveal(), QByteArray("jwt"));
}

void TestBrokerSession::takesTheClientIdFromTheInstance()
{
    PublisherStage stage;
    stage.start();
    QCOMPARE(stage.broker.link()->options.clientId, QStringLiteral("runnel-north"));
}

QTEST_GUILESS_MAIN(TestBrokerSession)
#include "tst_brokersession.moc"
