// SPDX-License-Identifier: Apache-2.0
// From the secrets to the message that came back: what goes over MQTT.
#include "runtime/brokertestprivate.h"

#include "mqtt/brokerreason.h"
#include "mqtt/socketfault.h"
#include "runtime/brokertestwords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr quint32 messageLife = 60; ///< seconds: it must not pile up in other people's queues

/// As Runnel connects, but as somebody else, and leaving nothing behind.
MqttConfig testing(MqttConfig config, const QString &clientId)
{
    config.clientId = clientId;
    config.sessionExpiry = 0s;
    return config;
}

} // namespace

void BrokerTest::Private::resolveSecrets()
{
    phase = Phase::Secrets;
    if (report.step(Id::Tls).state != State::Running)
        begin(Id::Connect, limits.secrets);
    if (!running)
        return;
    present = Id::Connect; // though it may be shown as TLS until that is judged
    stepAt = clock.now();
    timer->start(limits.secrets);
    connectRequest = std::make_unique<ConnectRequest>(testing(request.mqtt, report.clientId),
                                                      request.instance, secrets);
    connectRequest->resolve([this](const Result<MqttConnectOptions> &resolved) {
        connectRequest.release()->deleteLater(); // we are in its call
        if (!resolved) {
            fail(Id::Connect, resolved.fault());
            return;
        }
        options = resolved.value();
        options.timeLimit = limits.answer;
        options.cleanStart = true;
        connectLink();
    });
}

void BrokerTest::Private::connectLink()
{
    phase = Phase::Connecting;
    options.version = choice.next(clock.now());
    timer->start(limits.answer + 2s); // should the link forget its own
    link = makeLink();
    QObject::connect(link.get(), &MqttLink::connected, &q,
                     [this](const MqttSessionLimits &granted) { linkConnected(granted); });
    QObject::connect(link.get(), &MqttLink::disconnected, &q,
                     [this](const Fault &reason) { linkEnded(reason); });
    QObject::connect(link.get(), &MqttLink::subscribed, &q, [this](quint32 token, quint8 reason) {
        if (phase != Phase::Subscribing || token != subscription)
            return;
        report.mayRead = reason < MqttReason::firstFailure;
        publish();
    });
    QObject::connect(link.get(), &MqttLink::published, &q, [this](quint32 token, quint8 reason) {
        if (phase == Phase::Publishing && token == publication)
            acknowledged(reason);
    });
    QObject::connect(link.get(), &MqttLink::messageReceived, &q,
                     [this](const MqttMessage &message) {
                         if (message.topic == report.topic && message.payload == payload)
                             arrived();
                     });
    link->connectToBroker(options);
}

void BrokerTest::Private::linkConnected(const MqttSessionLimits &granted)
{
    if (phase != Phase::Connecting)
        return;
    choice.accepted(clock.now());
    report.limits = granted;
    report.version = options.version;
    BrokerTestStep &tls = report.step(Id::Tls);
    if (tls.state == State::Running)
        tls.state = State::Passed;
    for (const CertificateLife &life : granted.certificates) {
        if (const Fault warning = life.warning(clock.wallMilliseconds())) {
            tls.state = State::Warned;
            tls.fault = warning;
        }
    }
    phase = Phase::Subscribing; // whoever stops now says goodbye
    const Fault warning = brokerSessionWarning(granted);
    end(Id::Connect, warning ? State::Warned : State::Passed, warning);
    if (running)
        subscribe();
}

/// A broker may hang up where it does not know the version, or on the one who only asks to read.
bool BrokerTest::Private::triesAgain(const Fault &reason)
{
    if (phase == Phase::Subscribing && std::exchange(listens, false)) {
        report.version.reset();
        return true;
    }
    if (phase != Phase::Connecting)
        return false;
    const bool was5 = options.version == MqttVersion::V5;
    const bool automatic = request.mqtt.protocol == MqttProtocol::Auto;
    bool again = false;
    if (reason.kind == FaultKind::BrokerProtocolUnsupported) {
        again = choice.refusedVersion();
    } else if (reason.kind == FaultKind::BrokerClosedConnection ||
               reason.kind == FaultKind::ConnectionReset) {
        choice.hungUp();
        again = automatic && was5;
    }
    report.refusedVersion5 =
        report.refusedVersion5 || (again && choice.next(clock.now()) == MqttVersion::V311);
    return again;
}

void BrokerTest::Private::linkEnded(const Fault &ending)
{
    if (phase == Phase::Leaving) {
        pass(Id::Disconnect);
        finish();
        return;
    }
    const bool answered = phase > Phase::Connecting;
    const Fault reason = ending ? ending : silentEnd(answered);
    const bool again = triesAgain(reason);
    link->disconnect(&q);
    link.release()->deleteLater();
    if (again) {
        connectLink();
        return;
    }
    if (answered) {
        phase = Phase::Inspecting; // nobody is left to say goodbye to
        fail(present == Id::Connect ? Id::Publish : present,
             report.version == MqttVersion::V311 ? brokerHungUpOnMessage(reason, report) : reason);
        return;
    }
    BrokerTestStep &tls = report.step(Id::Tls);
    if (isTlsFault(reason.kind)) {
        report.step(Id::Connect).state = State::Waiting;
        fail(Id::Tls, reason);
        return;
    }
    if (tls.state == State::Running) // it came further than that
        tls.state = State::Passed;
    fail(Id::Connect, brokerTestRefused(reason, report));
}

void BrokerTest::Private::subscribe()
{
    if (!request.publish) {
        leave();
        return;
    }
    const Result<QByteArray> topic = brokerTestTopic(request);
    if (!topic) {
        present = Id::Publish;
        stepAt = clock.now();
        fail(Id::Publish, topic.fault());
        return;
    }
    report.topic = topic.value();
    payload =
        QJsonDocument(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("runnel-test")},
                        {QStringLiteral("instance"), request.instance},
                        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                        {QStringLiteral("at"),
                         QDateTime::fromMSecsSinceEpoch(clock.wallMilliseconds(), Qt::UTC)
                             .toString(Qt::ISODateWithMs)}})
            .toJson(QJsonDocument::Compact);
    subscription = listens ? link->subscribe(report.topic, 1) : 0;
    if (subscription == 0)
        publish();
    else
        timer->start(limits.subscribe);
}

void BrokerTest::Private::publish()
{
    phase = Phase::Publishing;
    begin(Id::Publish, limits.publish);
    if (!running)
        return;
    if (report.limits.maximumQos < 1) {
        fail(Id::Publish, publishRefusal(MqttReason::qosNotSupported));
        return;
    }
    MqttMessage message;
    message.topic = report.topic;
    message.payload = payload;
    message.contentType = "application/json";
    message.payloadIsUtf8 = true;
    message.expirySeconds = messageLife;
    publication = link->publish(message);
    if (publication == 0)
        fail(Id::Publish, silentEnd(true));
}

void BrokerTest::Private::acknowledged(quint8 reason)
{
    if (reason >= MqttReason::firstFailure) {
        fail(Id::Publish, brokerTestMessageRefused(reason, report));
        return;
    }
    pass(Id::Publish);
    if (!running)
        return;
    phase = Phase::Arriving;
    if (!report.mayRead) {
        end(Id::Arrival, State::Skipped, {});
        if (running)
            leave();
        return;
    }
    begin(Id::Arrival, limits.arrival);
    if (running && cameBack)
        arrived();
}

void BrokerTest::Private::arrived()
{
    cameBack = true; // perhaps before its acknowledgement
    if (phase != Phase::Arriving)
        return;
    pass(Id::Arrival);
    if (running)
        leave();
}

/// MQTT 5 has told that it was taken; 3.1.1 acknowledges also what its rules throw away.
void BrokerTest::Private::notArrived()
{
    report.mayRead = false;
    if (report.version == MqttVersion::V5)
        end(Id::Arrival, State::Skipped, {});
    else
        end(Id::Arrival, State::Warned, brokerTestMessageNotSeen(report));
    if (running)
        leave();
}

} // namespace Runnel
