// SPDX-License-Identifier: Apache-2.0
// The test of a broker's connection against real brokers, step by step.
#include "runtime/brokertest.h"

#include "base/clock.h"
#include "brokercertificates.h"
#include "deafserver.h"
#include "fixedsecrets.h"
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"
#include "mqttprobe.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

using Id = BrokerTestStep::Id;
using State = BrokerTestStep::State;

namespace {

const QByteArray canary = "canary-of-the-broker";
const SecretRef password{SecretSource::Keychain, QStringLiteral("broker")};

/// Knows 3.1.1 only. It hangs up on other versions, or refuses them as 3.1.1 does; gives every
/// message back to who sent it.
class OldBroker : public QTcpServer
{
public:
    enum class Manner { HangsUp, Refuses };

    explicit OldBroker(Manner manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, manner] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client, manner] {
                QByteArray bytes = client->readAll();
                while (bytes.size() > 1) {
                    const bool large = (bytes[1] & 0x80) != 0; // two bytes of length are enough
                    const qsizetype head = large ? 3 : 2;
                    const qsizetype length = (bytes[1] & 0x7f) + (large ? bytes[2] * 128 : 0);
                    answer(*client, bytes[0], bytes.mid(head, length), manner);
                    bytes.remove(0, head + length);
                }
            });
        });
    }

    int attempts5 = 0;

private:
    void answer(QTcpSocket &client, char kind, const QByteArray &body, Manner manner)
    {
        switch (quint8(kind) >> 4) {
        case 1: // CONNECT
            if (body[6] == 4) {
                client.write(QByteArray("\x20\x02\x00\x00", 4));
                break;
            }
            ++attempts5;
            if (manner == Manner::Refuses)
                client.write(QByteArray("\x20\x02\x00\x01", 4));
            client.disconnectFromHost();
            break;
        case 8: // SUBSCRIBE
            client.write(QByteArray("\x90\x03", 2) + body.left(2) + '\x01');
            break;
        case 3: { // PUBLISH at QoS 1: back at QoS 0, then acknowledged
            const qsizetype topic = 2 + (quint8(body[0]) << 8) + quint8(body[1]);
            const QByteArray number = body.mid(topic, 2);
            QByteArray back = body;
            back.remove(topic, 2);
            const QByteArray length =
                back.size() < 128
                    ? QByteArray(1, char(back.size()))
                    : QByteArray(1, char(back.size() % 128 + 128)) + char(back.size() / 128);
            client.write('\x30' + length + back + QByteArray("\x40\x02", 2) + number);
            break;
        }
        default:
            break;
        }
    }
};

} // namespace

class TestBrokerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }
    void init();

    void aGoodBrokerTakesTheMessageAndGivesItBack_data() { addVersionRows(); }
    void aGoodBrokerTakesTheMessageAndGivesItBack();
    void connectsWithoutPublishingWhenAsked();
    void tellsWhatTheBrokerGranted();
    void usesAnotherClientIdThanTheRunningConnection();
    void namesTheStepWhereTheWayEnds_data();
    void namesTheStepWhereTheWayEnds();
    void aWrongPasswordIsToldAndNotShown();
    void aRefusedTopicIsToldByItsReason();
    void on311AnAcknowledgedMessageThatNobodySawIsAWarning();
    void aTopicThatMayNotBeReadIsNoFailure();
    void aTopicThatCannotBeIsRefusedBeforeItIsSent();
    void showsTheChainAndWhyItIsNotTrusted_data();
    void showsTheChainAndWhyItIsNotTrusted();
    void anUnreadableCaFileIsTold();
    void aMissingClientCertificateIsTold();
    void theClientCertificateIsShown();
    void aClientIdTheBrokerForbidsIsTold();
    void theTestsOwnClientIdIsNamedWhenOnlyTheOtherOneIsAllowed();
    void fallsBackTo311AsTheConnectionDoes_data();
    void fallsBackTo311AsTheConnectionDoes();
    void aFixedVersionDoesNotFallBack();
    void aBrokerOfQos0OnlyFailsAtTheMessage();
    void aBrokerThatFreezesEndsInTime();
    void isCancelledAtOnceAndWithAGoodbye();
    void credentialsNeverLeaveInTheClearWithoutConsent();

private:
    BrokerTestRequest requestFor(quint16 port) const;
    bool run(const BrokerTestRequest &request);
    State stateOf(Id id) const { return report.step(id).state; }
    QString told() const;

    SystemClock clock;
    std::unique_ptr<FixedSecrets> secrets;
    BrokerTest::Limits limits;
    BrokerTestReport report;
    std::unique_ptr<BrokerTest> test;
    QTemporaryDir directory;
};

void TestBrokerTest::init()
{
    secrets = std::make_unique<FixedSecrets>();
    secrets->known.insert(password.name, canary);
    limits = {};
    report = {};
}

BrokerTestRequest TestBrokerTest::requestFor(quint16 port) const
{
    BrokerTestRequest request;
    request.mqtt.host = QStringLiteral("127.0.0.1");
    request.mqtt.port = port;
    request.instance = QStringLiteral("north");
    return request;
}

bool TestBrokerTest::run(const BrokerTestRequest &request)
{
    test = std::make_unique<BrokerTest>(
        request, limits, *secrets, [] { return MqttLink::create(); }, clock);
    int finished = 0;
    connect(test.get(), &BrokerTest::finished, this, [&finished] { ++finished; });
    test->start();
    const bool ended = QTest::qWaitFor([&] { return finished > 0; }, 60'000);
    report = test->report();
    return ended && finished == 1;
}

/// Everything that a person could come to read.
QString TestBrokerTest::told() const
{
    QStringList all{report.host, report.clientId, report.peer, QString::fromUtf8(report.topic),
                    report.limits.assignedClientId};
    all += report.tls.problems;
    const QMetaEnum ids = QMetaEnum::fromType<Id>();
    const QMetaEnum states = QMetaEnum::fromType<State>();
    for (const BrokerTestStep &step : report.steps)
        all << QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(QString::fromLatin1(ids.valueToKey(int(step.id))),
                        QString::fromLatin1(states.valueToKey(int(step.state))),
                        step.fault.kindName(), step.fault.detail, step.fault.remedy);
    return all.join(u'\n');
}

void TestBrokerTest::aGoodBrokerTakesTheMessageAndGivesItBack()
{
    QFETCH(int, version);
    MosquittoProcess broker;
    QVERIFY(broker.start());
    MqttProbe probe(broker.port());
    QVERIFY(probe.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.protocol =
        MqttVersion(version) == MqttVersion::V5 ? MqttProtocol::V5 : MqttProtocol::V311;
    QVERIFY(run(request));
    for (const BrokerTestStep &step : report.steps) {
        QVERIFY2(step.state == (step.id == Id::Tls ? State::Skipped : State::Passed),
                 qPrintable(told()));
    }
    QVERIFY(report.succeeded());
    QCOMPARE(report.version, std::optional(MqttVersion(version)));
    QVERIFY(!report.refusedVersion5);
    QCOMPARE(report.topic, QByteArray("runnel/north/test"));
    QVERIFY(report.mayRead);
    QTRY_COMPARE(probe.count(), qsizetype(1));
    QCOMPARE(probe.messages().front().topic, report.topic);
    QVERIFY(!probe.messages().front().retain);
    QVERIFY(probe.messages().front().payload.contains("runnel-test"));
    MqttProbe later(broker.port());
    QVERIFY(later.start());
    QCOMPARE(later.count(), qsizetype(0)); // it was not kept
}

void TestBrokerTest::connectsWithoutPublishingWhenAsked()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.publish = false;
    QVERIFY(run(request));
    QVERIFY(report.succeeded());
    QCOMPARE(stateOf(Id::Connect), State::Passed);
    QCOMPARE(stateOf(Id::Publish), State::Skipped);
    QCOMPARE(stateOf(Id::Disconnect), State::Passed);
    QVERIFY(report.topic.isEmpty());
}

void TestBrokerTest::tellsWhatTheBrokerGranted()
{
    MosquittoProcess broker;
    broker.addLine("max_inflight_messages 7");
    broker.addLine("max_packet_size 2000");
    broker.addLine("retain_available false");
    broker.addLine("max_keepalive 30");
    QVERIFY(broker.start());
    QVERIFY(run(requestFor(broker.port())));
    QVERIFY2(report.succeeded(), qPrintable(told()));
    QCOMPARE(report.limits.receiveMaximum, quint16(7));
    QCOMPARE(report.limits.maximumPacketSize, 2000U);
    QVERIFY(!report.limits.retainAvailable);
    QCOMPARE(report.limits.serverKeepAlive.value_or(0s), 30s);
    QCOMPARE(report.addresses, QStringList{QStringLiteral("127.0.0.1")});
    QCOMPARE(report.peer, QStringLiteral("127.0.0.1"));
}

void TestBrokerTest::usesAnotherClientIdThanTheRunningConnection()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder running;
    MqttConnectOptions options = optionsFor(broker.port());
    options.clientId = QStringLiteral("runnel-north");
    QVERIFY(running.connectTo(options));
    QVERIFY(run(requestFor(broker.port())));
    QVERIFY(report.succeeded());
    QCOMPARE(report.clientId, QStringLiteral("runnel-north-test"));
    QCOMPARE(report.ownClientId, options.clientId);
    QVERIFY(broker.output().contains("as runnel-north-test"));
    QCOMPARE(running.ends, 0);
    running.publish(messageOf("still", "here"));
    QVERIFY(running.waitForAcknowledgements(1));
}

void TestBrokerTest::namesTheStepWhereTheWayEnds_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *where, bool tls, Id step, FaultKind kind) {
        QTest::addRow("%s%s", where, tls ? " over TLS" : "")
            << QString::fromLatin1(where) << tls << int(step) << int(kind);
    };
    row("no such name", false, Id::Resolve, FaultKind::HostNotFound);
    row("no listener", false, Id::Tcp, FaultKind::ConnectionRefused);
    row("black hole", false, Id::Tcp, FaultKind::ConnectionTimedOut);
    row("silent", false, Id::Connect, FaultKind::BrokerNoAnswer);
    row("silent", true, Id::Tls, FaultKind::TlsHandshakeFailed);
    row("no TLS there", true, Id::Tls, FaultKind::TlsHandshakeFailed);
}

void TestBrokerTest::namesTheStepWhereTheWayEnds()
{
    QFETCH(QString, where);
    QFETCH(bool, tls);
    QFETCH(int, step);
    QFETCH(int, kind);
    limits.connect = limits.handshake = limits.answer = 700ms;
    std::unique_ptr<DeafServer> deaf;
    MosquittoProcess plain;
    BrokerTestRequest request = requestFor(1);
    if (where == QLatin1String("no such name")) {
        request.mqtt.host = QStringLiteral("broker.invalid");
    } else if (where == QLatin1String("no listener")) {
        request.mqtt.port = plain.port(); // it is not started
    } else if (where == QLatin1String("no TLS there")) {
        QVERIFY(plain.start());
        request.mqtt.port = plain.port();
    } else {
        deaf = std::make_unique<DeafServer>(where == QLatin1String("silent")
                                                ? DeafServer::Manner::Silent
                                                : DeafServer::Manner::BlackHole);
        request.mqtt.port = deaf->port();
    }
    request.mqtt.tls = tls;
    QVERIFY(run(request));
    QVERIFY(!report.succeeded());
    const BrokerTestStep *failed = report.failedStep();
    QVERIFY2(failed && failed->id == Id(step), qPrintable(told()));
    QVERIFY2(failed->fault.kind == FaultKind(kind), qPrintable(told()));
    QVERIFY2(!failed->fault.detail.isEmpty() && !failed->fault.remedy.isEmpty(),
             qPrintable(told()));
    for (const BrokerTestStep &other : report.steps) {
        if (other.id > failed->id)
            QVERIFY2(other.state == State::Skipped, qPrintable(told()));
    }
}

void TestBrokerTest::aWrongPasswordIsToldAndNotShown()
{
    MosquittoProcess broker;
    broker.addUser("runnel", "another");
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.authentication.method = AuthenticationMethod::UsernamePassword;
    request.mqtt.authentication.username.plain = QStringLiteral("runnel");
    request.mqtt.authentication.password = password;
    request.mqtt.authentication.allowPlain = true;
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Connect), State::Failed);
    const FaultKind kind = report.failedStep()->fault.kind;
    QVERIFY2(kind == FaultKind::BrokerNotAuthorized || kind == FaultKind::BrokerBadCredentials,
             qPrintable(told()));
    QVERIFY(!told().contains(QString::fromLatin1(canary)));
    QCOMPARE(stateOf(Id::Disconnect), State::Skipped);
}

void TestBrokerTest::aRefusedTopicIsToldByItsReason()
{
    MosquittoProcess broker;
    broker.setAccessRules("topic readwrite events/#\ntopic read runnel/#\n");
    QVERIFY(broker.start());
    QVERIFY(run(requestFor(broker.port())));
    QCOMPARE(stateOf(Id::Connect), State::Passed);
    QCOMPARE(stateOf(Id::Publish), State::Failed);
    const Fault fault = report.failedStep()->fault;
    QCOMPARE(fault.kind, FaultKind::PublishNotAuthorized);
    QCOMPARE(fault.code, 0x87);
    QVERIFY2(fault.remedy.contains(QStringLiteral("runnel/north/test")), qPrintable(told()));
    QCOMPARE(stateOf(Id::Arrival), State::Skipped);
    QCOMPARE(stateOf(Id::Disconnect), State::Passed); // it is polite all the same
}

void TestBrokerTest::on311AnAcknowledgedMessageThatNobodySawIsAWarning()
{
    limits.arrival = 500ms;
    MosquittoProcess broker;
    broker.setAccessRules("topic read runnel/#\n");
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.protocol = MqttProtocol::V311;
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Publish), State::Passed);
    QVERIFY2(stateOf(Id::Arrival) == State::Warned, qPrintable(told()));
    QVERIFY(report.step(Id::Arrival).fault.remedy.contains(QStringLiteral("runnel/north/test")));
}

void TestBrokerTest::aTopicThatMayNotBeReadIsNoFailure()
{
    limits.arrival = 500ms;
    MosquittoProcess broker;
    broker.setAccessRules("topic write runnel/#\n");
    QVERIFY(broker.start());
    QVERIFY(run(requestFor(broker.port())));
    QCOMPARE(stateOf(Id::Publish), State::Passed);
    QCOMPARE(stateOf(Id::Arrival), State::Skipped);
    QVERIFY(report.succeeded());
    QVERIFY(!report.mayRead);
}

void TestBrokerTest::aTopicThatCannotBeIsRefusedBeforeItIsSent()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.topic = QStringLiteral("tests/#");
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Publish), State::Failed);
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::TopicInvalid);
}

void TestBrokerTest::showsTheChainAndWhyItIsNotTrusted_data()
{
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("untilHours");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    const QByteArray both = "DNS:localhost,IP:127.0.0.1";
    QTest::newRow("good") << -1 << 24 * 365 << true << both << int(FaultKind::None)
                          << int(State::Passed);
    QTest::newRow("ends soon") << -1 << 24 * 5 << true << both
                               << int(FaultKind::TlsCertificateExpiresSoon) << int(State::Warned);
    QTest::newRow("other authority")
        << -1 << 24 << false << both << int(FaultKind::TlsCertificateUntrusted)
        << int(State::Failed);
    QTest::newRow("expired") << -48 << -24 << true << both << int(FaultKind::TlsCertificateExpired)
                             << int(State::Failed);
    QTest::newRow("not yet") << 24 << 48 << true << both
                             << int(FaultKind::TlsCertificateNotYetValid) << int(State::Failed);
    QTest::newRow("other name") << -1 << 24 << true << QByteArray("DNS:broker.example")
                                << int(FaultKind::TlsHostNameMismatch) << int(State::Failed);
}

void TestBrokerTest::showsTheChainAndWhyItIsNotTrusted()
{
    QFETCH(int, fromHours);
    QFETCH(int, untilHours);
    QFETCH(bool, trusted);
    QFETCH(QByteArray, names);
    QFETCH(int, kind);
    QFETCH(int, state);
    const BrokerCertificates certificates;
    const BrokerCertificates others;
    BrokerCertificates::Wish wish;
    wish.commonName = "broker";
    wish.alternativeNames = names;
    wish.from = std::chrono::hours(fromHours);
    wish.until = std::chrono::hours(untilHours);
    const PemIdentity identity = certificates.issue(wish);
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), identity.certificate, identity.key);
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.tls = true;
    request.mqtt.caFile = (trusted ? certificates : others).writeAuthority(directory);
    QVERIFY(run(request));
    const BrokerTestStep &tls = report.step(Id::Tls);
    QVERIFY2(tls.state == State(state), qPrintable(told()));
    QVERIFY2(tls.fault.kind == FaultKind(kind), qPrintable(told()));
    QVERIFY(!report.tls.chain.isEmpty());
    QCOMPARE(report.tls.chain.front().subject, QStringLiteral("broker"));
    QVERIFY(report.tls.chain.front().pin.startsWith(QStringLiteral("sha256:")));
    QCOMPARE(report.tls.chain.front().until.toSecsSinceEpoch() / 3600,
             clock.wallMilliseconds() / 3'600'000 + untilHours);
    const bool good = State(state) != State::Failed;
    QCOMPARE(report.succeeded(), good);
    QCOMPARE(report.tls.trusted, good);
    QCOMPARE(report.tls.problems.isEmpty(), good);
    QCOMPARE(stateOf(Id::Connect), good ? State::Passed : State::Skipped);
    if (good)
        QVERIFY(report.tls.protocol.startsWith(QStringLiteral("TLS 1.")));
}

void TestBrokerTest::anUnreadableCaFileIsTold()
{
    const BrokerCertificates certificates;
    const PemIdentity identity = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), identity.certificate, identity.key);
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.tls = true;
    request.mqtt.caFile = directory.filePath(QStringLiteral("nothing.pem"));
    QVERIFY(run(request));
    QVERIFY2(stateOf(Id::Tls) == State::Failed, qPrintable(told()));
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::TlsConfiguration);
}

void TestBrokerTest::aMissingClientCertificateIsTold()
{
    const BrokerCertificates certificates;
    const PemIdentity identity = certificates.issue({});
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), identity.certificate, identity.key, true);
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.tls = true;
    request.mqtt.caFile = certificates.writeAuthority(directory);
    QVERIFY(run(request));
    QVERIFY2(stateOf(Id::Tls) == State::Failed, qPrintable(told()));
    QVERIFY2(report.failedStep()->fault.remedy.contains(QStringLiteral("client certificate")),
             qPrintable(told()));
}

void TestBrokerTest::theClientCertificateIsShown()
{
    const BrokerCertificates certificates;
    const PemIdentity identity = certificates.issue({});
    BrokerCertificates::Wish own;
    own.commonName = "runnel";
    const PemIdentity client = certificates.issue(own);
    MosquittoProcess broker;
    broker.setTls(certificates.authority(), identity.certificate, identity.key, true);
    QVERIFY(broker.start());
    secrets->known.insert(QStringLiteral("certificate"), client.certificate);
    secrets->known.insert(QStringLiteral("key"), client.key);
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.tls = true;
    request.mqtt.caFile = certificates.writeAuthority(directory);
    request.mqtt.authentication.method = AuthenticationMethod::Certificate;
    request.mqtt.authentication.certificate.secret = {SecretSource::Keychain,
                                                      QStringLiteral("certificate")};
    request.mqtt.authentication.key = {SecretSource::Keychain, QStringLiteral("key")};
    QVERIFY(run(request));
    QVERIFY2(report.succeeded(), qPrintable(told()));
}

void TestBrokerTest::aClientIdTheBrokerForbidsIsTold()
{
    MosquittoProcess broker;
    broker.addLine("clientid_prefixes plant-");
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    QVERIFY(run(request));
    QVERIFY2(stateOf(Id::Connect) == State::Failed, qPrintable(told()));
    QVERIFY2(told().contains(QStringLiteral("This test connects as runnel-north-test")),
             qPrintable(told()));
    request.mqtt.clientId = QStringLiteral("plant-north");
    QVERIFY(run(request));
    QVERIFY2(report.succeeded(), qPrintable(told()));
}

void TestBrokerTest::theTestsOwnClientIdIsNamedWhenOnlyTheOtherOneIsAllowed()
{
    MosquittoProcess broker; // the rule is for the id that Runnel has
    broker.setAccessRules("pattern write runnel/%c/test\n");
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.topic = QStringLiteral("runnel/runnel-north/test");
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Publish), State::Failed);
    QVERIFY2(report.failedStep()->fault.remedy.contains(QStringLiteral("runnel-north-test")),
             qPrintable(told()));
}

void TestBrokerTest::fallsBackTo311AsTheConnectionDoes_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("attempts");
    QTest::newRow("refuses 5.0") << int(OldBroker::Manner::Refuses) << 1;
    QTest::newRow("hangs up on 5.0") << int(OldBroker::Manner::HangsUp) << 2;
}

void TestBrokerTest::fallsBackTo311AsTheConnectionDoes()
{
    QFETCH(int, manner);
    QFETCH(int, attempts);
    OldBroker broker{OldBroker::Manner(manner)};
    QVERIFY(run(requestFor(broker.serverPort())));
    QVERIFY2(report.succeeded(), qPrintable(told()));
    QCOMPARE(report.version, std::optional(MqttVersion::V311));
    QVERIFY(report.refusedVersion5);
    QCOMPARE(stateOf(Id::Arrival), State::Passed);
    QCOMPARE(broker.attempts5, attempts);
}

void TestBrokerTest::aFixedVersionDoesNotFallBack()
{
    OldBroker broker{OldBroker::Manner::HangsUp};
    BrokerTestRequest request = requestFor(broker.serverPort());
    request.mqtt.protocol = MqttProtocol::V5;
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Connect), State::Failed);
    QCOMPARE(broker.attempts5, 1);
}

void TestBrokerTest::aBrokerOfQos0OnlyFailsAtTheMessage()
{
    MosquittoProcess broker;
    broker.addLine("max_qos 0");
    QVERIFY(broker.start());
    QVERIFY(run(requestFor(broker.port())));
    QCOMPARE(stateOf(Id::Connect), State::Warned);
    QCOMPARE(stateOf(Id::Publish), State::Failed);
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::BrokerQosUnsupported);
}

void TestBrokerTest::aBrokerThatFreezesEndsInTime()
{
    limits.subscribe = limits.publish = limits.goodbye = 500ms;
    MosquittoProcess broker;
    QVERIFY(broker.start());
    test = std::make_unique<BrokerTest>(
        requestFor(broker.port()), limits, *secrets, [] { return MqttLink::create(); }, clock);
    connect(test.get(), &BrokerTest::advanced, this, [&] {
        if (test->report().step(Id::Connect).state == State::Passed)
            broker.freeze();
    });
    QSignalSpy finished(test.get(), &BrokerTest::finished);
    test->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    report = test->report();
    broker.thaw();
    QVERIFY2(stateOf(Id::Publish) == State::Failed, qPrintable(told()));
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::BrokerNoAnswer);
}

void TestBrokerTest::isCancelledAtOnceAndWithAGoodbye()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    test = std::make_unique<BrokerTest>(
        requestFor(broker.port()), limits, *secrets, [] { return MqttLink::create(); }, clock);
    int after = 0;
    connect(test.get(), &BrokerTest::advanced, this, [&] {
        after += test->isRunning() ? 0 : 1;
        if (test->report().step(Id::Connect).state == State::Passed)
            test->stop();
    });
    QSignalSpy finished(test.get(), &BrokerTest::finished);
    test->start();
    QTRY_VERIFY(!test->isRunning());
    QTRY_VERIFY(broker.output().contains("runnel-north-test disconnected"));
    QCOMPARE(finished.size(), 0);
    QCOMPARE(after, 0);
    report = test->report();
    QCOMPARE(stateOf(Id::Publish), State::Skipped);
}

void TestBrokerTest::credentialsNeverLeaveInTheClearWithoutConsent()
{
    MosquittoProcess broker;
    broker.addUser("runnel", canary);
    QVERIFY(broker.start());
    BrokerTestRequest request = requestFor(broker.port());
    request.mqtt.authentication.method = AuthenticationMethod::UsernamePassword;
    request.mqtt.authentication.username.plain = QStringLiteral("runnel");
    request.mqtt.authentication.password = password;
    QVERIFY(run(request));
    QCOMPARE(stateOf(Id::Connect), State::Failed);
    QCOMPARE(report.failedStep()->fault.kind, FaultKind::ConfigurationInvalid);
    QCOMPARE(secrets->asked, 0);
    request.mqtt.authentication.allowPlain = true;
    QVERIFY(run(request));
    QVERIFY2(report.succeeded(), qPrintable(told()));
}

QTEST_GUILESS_MAIN(TestBrokerTest)
#include "tst_brokertest.moc"
