// SPDX-License-Identifier: Apache-2.0
// One attempt after the other, each bounded, none in a hurry.
#include "mqtt/brokersession.h"

#include "base/backoff.h"
#include "base/clock.h"
#include "base/logging.h"
#include "mqtt/brokerreason.h"
#include "mqtt/connectrequest.h"
#include "mqtt/protocolchoice.h"
#include "mqtt/socketfault.h"

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr auto answerLimit = 10s;  ///< from the connect to the broker's answer; the link's
constexpr auto attemptLimit = 15s; ///< ours, should the link forget
constexpr auto secretLimit = 30s;
constexpr auto goodbyeLimit = 3s;
// One broker, one client: a short ceiling costs nobody anything, and an alarm must not wait a
// minute for a broker that is back.
constexpr auto unreachableCeiling = 10s;
constexpr auto refusedCeiling = 60s;
constexpr auto slowly = 5s;          ///< at least, when the broker said no
constexpr auto takeOverWindow = 60s; ///< taken over sooner than this after connecting: a loop
constexpr int takeOversOfALoop = 3;

} // namespace

struct BrokerSession::Private
{
    enum class Phase { Stopped, Resolving, Connecting, Connected, Waiting, Leaving };

    Private(BrokerSession &session, const MqttConfig &mqttConfig, const QString &instanceName,
            SecretResolver &resolver, MakeLink linkMaker, Clock &systemClock,
            QRandomGenerator &random)
        : q(session)
        , config(mqttConfig)
        , instance(instanceName)
        , secrets(resolver)
        , makeLink(std::move(linkMaker))
        , clock(systemClock)
        , choice(mqttConfig.protocol)
        , backoff({1s, unreachableCeiling, 100ms, 30s}, random)
        , takeOverBackoff({10s, 300s, 2s, 300s}, random)
        , retryTimer(clock.createTimer([this] { attempt(); }))
        , limitTimer(clock.createTimer([this] { limitReached(); }))
    {}

    void attempt();
    void connectLink(MqttConnectOptions options);
    void linkConnected(const MqttSessionLimits &granted);
    void linkEnded(const Fault &reason);
    void limitReached();
    void failed(const Fault &reason, bool answered);
    bool adaptTo(const Fault &reason);
    Fault dampTakeOver(const Fault &reason, std::chrono::nanoseconds lasted,
                       std::chrono::milliseconds &delay);
    void retryAfter(std::chrono::milliseconds delay, const Fault &reason);
    void discardLink();
    void setPhase(Phase next, MqttState state);
    void setFault(const Fault &fault);

    BrokerSession &q;
    MqttConfig config;
    QString instance;
    SecretResolver &secrets;
    MakeLink makeLink;
    Clock &clock;
    ProtocolChoice choice;
    Backoff backoff;
    Backoff takeOverBackoff;
    std::unique_ptr<Timer> retryTimer;
    std::unique_ptr<Timer> limitTimer;

    Phase phase = Phase::Stopped;
    std::unique_ptr<ConnectRequest> request;
    std::unique_ptr<MqttLink> link;
    std::optional<MqttMessage> will;
    bool willRetain = true; ///< until the broker refuses it
    bool willQos1 = true;
    MqttSessionLimits limits;
    MqttStatus status;
    bool everConnected = false;
    std::chrono::nanoseconds connectedAt{0};
    int takeOvers = 0;
};

BrokerSession::BrokerSession(const MqttConfig &config, const QString &instance,
                             SecretResolver &secrets, MakeLink makeLink, Clock &clock,
                             QRandomGenerator &random)
    : d(std::make_unique<Private>(*this, config, instance, secrets, std::move(makeLink), clock,
                                  random))
{}

BrokerSession::~BrokerSession()
{
    d->request.reset();
    if (d->link)
        d->link->disconnect(this);
}

void BrokerSession::start()
{
    if (d->phase == Private::Phase::Stopped)
        d->attempt();
}

void BrokerSession::Private::attempt()
{
    discardLink();
    status.nextRetryAt = 0;
    if (config.host.isEmpty()) { // until setConfig() names one
        setFault({FaultKind::BrokerNotSetUp, QStringLiteral("No broker is set up."),
                  QStringLiteral("Name it in the panel under Set up, or as mqtt.host in the "
                                 "configuration."),
                  0, RetryAdvice::Never});
        setPhase(Phase::Waiting, MqttState::Disconnected);
        return;
    }
    status.version = choice.next(clock.now());
    setPhase(Phase::Resolving, MqttState::Connecting);
    limitTimer->start(secretLimit);
    request = std::make_unique<ConnectRequest>(config, instance, secrets);
    request->resolve([this](const Result<MqttConnectOptions> &options) {
        request.release()->deleteLater(); // we are in its call
        if (options)
            connectLink(options.value());
        else
            failed(options.fault(), false);
    });
}

void BrokerSession::Private::connectLink(MqttConnectOptions options)
{
    phase = Phase::Connecting;
    options.version = status.version;
    options.timeLimit = answerLimit;
    // On 3.1.1 a session without an end would stay at the broker for ever.
    options.cleanStart = options.version == MqttVersion::V311 || config.sessionExpiry.count() == 0;
    options.will = will;
    if (options.will) {
        options.will->retain = options.will->retain && willRetain;
        options.will->qos = willQos1 ? options.will->qos : 0;
    }
    limitTimer->start(attemptLimit);
    link = makeLink();
    QObject::connect(link.get(), &MqttLink::connected, &q,
                     [this](const MqttSessionLimits &granted) { linkConnected(granted); });
    QObject::connect(link.get(), &MqttLink::disconnected, &q,
                     [this](const Fault &reason) { linkEnded(reason); });
    QObject::connect(link.get(), &MqttLink::published, &q, &BrokerSession::published);
    link->connectToBroker(options);
}

void BrokerSession::Private::linkConnected(const MqttSessionLimits &granted)
{
    if (phase != Phase::Connecting)
        return;
    limitTimer->stop();
    limits = granted;
    status.certificates = granted.certificates;
    connectedAt = clock.now();
    choice.accepted(connectedAt);
    status.reconnects += everConnected ? 1 : 0;
    everConnected = true;
    status.fault = {};
    status.faultSince = 0;
    qCInfo(logMqtt).noquote().nospace()
        << "Connected to " << config.host << ':' << config.port << " with MQTT "
        << (status.version == MqttVersion::V5 ? "5.0" : "3.1.1") << '.';
    setPhase(Phase::Connected, MqttState::Connected);
    emit q.opened();
}

void BrokerSession::Private::linkEnded(const Fault &reason)
{
    if (phase == Phase::Leaving) {
        limitTimer->stop();
        discardLink();
        setPhase(Phase::Stopped, MqttState::Disconnected);
        emit q.left();
        return;
    }
    if (phase == Phase::Connecting || phase == Phase::Connected)
        failed(reason ? reason : silentEnd(phase == Phase::Connected), phase == Phase::Connected);
}

void BrokerSession::Private::limitReached()
{
    if (phase == Phase::Leaving) {
        linkEnded({});
    } else if (phase == Phase::Resolving) {
        failed({FaultKind::SecretTimedOut,
                QStringLiteral("The broker's secrets did not come in time."),
                QStringLiteral("Unlock the keyring, or look at the secrets' source."), 0,
                RetryAdvice::Soon},
               false);
    } else if (phase == Phase::Connecting) {
        failed(noAnswerFault(), false);
    }
}

/// True when the next attempt differs and may follow at once.
bool BrokerSession::Private::adaptTo(const Fault &reason)
{
    if (reason.kind == FaultKind::BrokerProtocolUnsupported)
        return choice.refusedVersion();
    if (reason.kind == FaultKind::BrokerClosedConnection ||
        reason.kind == FaultKind::ConnectionReset) {
        choice.hungUp();
        return false;
    }
    choice.failedOtherwise();
    if (reason.code == MqttReason::retainNotSupported && will && will->retain && willRetain) {
        qCWarning(logMqtt, "The broker keeps no retained messages: the last will goes unretained.");
        willRetain = false;
        return true;
    }
    if (reason.code == MqttReason::qosNotSupported && will && will->qos > 0 && willQos1) {
        willQos1 = false;
        return true;
    }
    return false;
}

/// Two programs with one client identifier throw each other out for ever; each waits longer.
Fault BrokerSession::Private::dampTakeOver(const Fault &reason, std::chrono::nanoseconds lasted,
                                           std::chrono::milliseconds &delay)
{
    takeOvers = lasted < takeOverWindow ? takeOvers + 1 : 1;
    takeOverBackoff.reportHealthyFor(std::chrono::floor<std::chrono::milliseconds>(lasted));
    delay = std::max(delay, takeOverBackoff.next());
    if (takeOvers < takeOversOfALoop)
        return reason;
    return {FaultKind::BrokerTakeOverLoop,
            QStringLiteral("Another client with the same client identifier and this one keep "
                           "throwing each other out."),
            reason.remedy, reason.code, RetryAdvice::Slowly};
}

void BrokerSession::Private::failed(const Fault &reason, bool answered)
{
    limitTimer->stop();
    request.reset();
    discardLink();
    const auto lasted = answered ? clock.now() - connectedAt : 0ns;
    if (answered)
        backoff.reportHealthyFor(std::chrono::floor<std::chrono::milliseconds>(lasted));
    const bool atOnce = !answered && adaptTo(reason);
    const bool soon = reason.retry == RetryAdvice::Soon;
    auto delay = atOnce ? 100ms : backoff.next(soon ? unreachableCeiling : refusedCeiling);
    if (!atOnce && !soon)
        delay = std::max<std::chrono::milliseconds>(delay, slowly);
    Fault shown = reason;
    if (reason.kind == FaultKind::BrokerSessionTakenOver)
        shown = dampTakeOver(reason, lasted, delay);
    else if (lasted >= takeOverWindow)
        takeOvers = 0;
    retryAfter(delay, shown);
    if (answered)
        emit q.closed(shown);
}

void BrokerSession::Private::retryAfter(std::chrono::milliseconds delay, const Fault &reason)
{
    retryTimer->start(delay);
    status.nextRetryAt = clock.wallMilliseconds() + delay.count();
    setFault(reason);
    setPhase(Phase::Waiting, MqttState::Retrying);
}

void BrokerSession::Private::setFault(const Fault &fault)
{
    if (status.fault == fault)
        return;
    if (fault)
        qCWarning(logMqtt).noquote() << fault.toString();
    if (status.fault.kind != fault.kind)
        status.faultSince = fault ? clock.wallMilliseconds() : 0;
    status.fault = fault;
}

/// Nothing of the old link is heard again; it goes when the event loop turns.
void BrokerSession::Private::discardLink()
{
    if (!link)
        return;
    link->disconnect(&q);
    link->abort();
    link.release()->deleteLater();
}

void BrokerSession::Private::setPhase(Phase next, MqttState state)
{
    phase = next;
    if (status.state != state) {
        status.state = state;
        status.since = clock.wallMilliseconds();
    }
    emit q.statusChanged();
}

void BrokerSession::leave()
{
    const bool connected = isConnected();
    d->retryTimer->stop();
    d->request.reset();
    d->phase = Private::Phase::Leaving;
    if (connected) {
        d->limitTimer->start(goodbyeLimit);
        d->link->disconnectFromBroker();
        return;
    }
    d->discardLink();
    d->limitTimer->start(0ms); // left() from the event loop
}

void BrokerSession::vanish()
{
    d->discardLink();
    d->phase = Private::Phase::Leaving;
    leave();
}

void BrokerSession::drop(const Fault &why)
{
    if (d->phase == Private::Phase::Connected)
        d->failed(why, true);
}

void BrokerSession::setConfig(const MqttConfig &config, const QString &instance)
{
    d->config = config;
    d->instance = instance;
    d->choice = ProtocolChoice(config.protocol);
    d->willRetain = true;
    d->willQos1 = true;
    d->backoff.reset();
    if (d->phase == Private::Phase::Stopped || d->phase == Private::Phase::Leaving)
        return;
    const bool connected = isConnected();
    d->limitTimer->stop();
    d->request.reset();
    if (connected) {
        // A goodbye keeps the last will from being published; the link lives until it is said.
        MqttLink *old = d->link.release();
        old->disconnect(this);
        connect(old, &MqttLink::disconnected, old, &QObject::deleteLater);
        old->disconnectFromBroker();
    }
    d->discardLink();
    d->setFault({});
    d->retryTimer->start(0ms);
    d->setPhase(Private::Phase::Waiting, MqttState::Connecting);
    if (connected)
        emit closed({});
}

void BrokerSession::setWill(const std::optional<MqttMessage> &will)
{
    d->will = will;
}

bool BrokerSession::isConnected() const
{
    return d->phase == Private::Phase::Connected;
}

MqttVersion BrokerSession::version() const
{
    return d->status.version;
}

const MqttSessionLimits &BrokerSession::limits() const
{
    return d->limits;
}

quint32 BrokerSession::publish(const MqttMessage &message)
{
    return isConnected() ? d->link->publish(message) : 0;
}

MqttStatus BrokerSession::status() const
{
    return d->status;
}

} // namespace Runnel
