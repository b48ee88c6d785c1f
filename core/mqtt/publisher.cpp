// SPDX-License-Identifier: Apache-2.0
// The rules of delivery.md, section 2, one function each.
#include "mqtt/publisher.h"

#include "base/clock.h"
#include "base/logging.h"
#include "mqtt/announcements.h"
#include "mqtt/brokerreason.h"
#include "mqtt/cloudevent.h"
#include "mqtt/endpointholds.h"
#include "mqtt/inflightwindow.h"
#include "mqtt/packetsize.h"
#include "mqtt/socketfault.h"

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr int cutsBeforeQuarantine = 3;
constexpr auto farewellLimit = 500ms;  ///< for the broker to take "offline"
constexpr auto shortestPatience = 10s; ///< without any acknowledgement

Verdict verdictOf(quint8 reason)
{
    switch (reason) {
    case MqttReason::packetTooLarge:
    case MqttReason::topicNameInvalid:
    case MqttReason::payloadFormatInvalid:
        return Verdict::Quarantine;
    default:
        return reason < MqttReason::firstFailure ? Verdict::Delivered : Verdict::Hold;
    }
}

bool sameConnection(const MqttConfig &a, const MqttConfig &b)
{
    MqttConfig other = b;
    other.maxInflight = a.maxInflight;
    return a == other;
}

/// The broker said, or on 3.1.1 could only show by hanging up, that it was the message.
bool blamesTheMessage(const Fault &reason, MqttVersion version)
{
    switch (reason.code) {
    case 0:
        return version == MqttVersion::V311 && reason.kind == FaultKind::BrokerClosedConnection;
    case 0x81: // malformed packet
    case 0x82: // protocol error
    case MqttReason::topicNameInvalid:
    case MqttReason::packetTooLarge:
    case MqttReason::payloadFormatInvalid:
        return version == MqttVersion::V5;
    default:
        return version == MqttVersion::V311 && reason.kind == FaultKind::ConnectionReset;
    }
}

} // namespace

struct Publisher::Private
{
    enum class Stage { Idle, Running, Draining, Farewell, Leaving, Stopped };

    Private(Publisher &publisher, std::unique_ptr<PublishQueue> ownQueue, PublishQueue *theQueue,
            const MqttConfig &mqttConfig, const QString &instanceName, SecretResolver &secrets,
            BrokerSession::MakeLink makeLink, Clock &systemClock, QRandomGenerator &random)
        : q(publisher)
        , owned(std::move(ownQueue))
        , queue(theQueue ? *theQueue : *owned)
        , config(mqttConfig)
        , instance(instanceName.toUtf8())
        , clock(systemClock)
        , session(mqttConfig, instanceName, secrets, std::move(makeLink), systemClock, random)
        , announcements(queue)
        , patience(clock.createTimer([this] { checkPatience(); }))
        , holdTimer(clock.createTimer([this] { releaseDue(); }))
        , stopTimer(clock.createTimer([this] { stopTimeOver(); }))
    {}

    void wire();
    void opened();
    void closed(const Fault &reason);
    void answered(quint32 token, quint8 reason);
    void schedulePump();
    void pump();
    bool announce();
    qsizetype window() const;
    bool refill();
    bool sendNext(InflightWindow::Entry &entry);
    void settle(InflightWindow::Entry &entry);
    void hold(InflightWindow::Entry &entry);
    void release(const std::vector<EndpointId> &endpoints);
    void releaseDue();
    void armHoldTimer();
    void suspectHead(const Fault &reason);
    void armPatience();
    void checkPatience();
    void continueStopping();
    void stopTimeOver();

    Publisher &q;
    std::unique_ptr<PublishQueue> owned;
    PublishQueue &queue;
    MqttConfig config;
    QByteArray instance;
    Clock &clock;
    BrokerSession session;
    Announcements announcements;
    InflightWindow inflight;
    EndpointHolds holds;
    std::unique_ptr<Timer> patience;
    std::unique_ptr<Timer> holdTimer;
    std::unique_ptr<Timer> stopTimer;
    Stage stage = Stage::Idle;
    bool pumpScheduled = false;
    bool pumping = false;
    bool noticedRetain = false; ///< on this connection
    std::chrono::nanoseconds lastAnswer{0};
    qint64 suspect = 0; ///< position of the record at the head of a cut connection; 0: none
    int suspectCuts = 0;
    qint64 faultSince = 0; ///< of a hold
};

Publisher::Publisher(const MqttConfig &config, const QString &instance, Outbox &outbox,
                     SecretResolver &secrets, BrokerSession::MakeLink makeLink, Clock &clock,
                     QRandomGenerator &random)
    : d(std::make_unique<Private>(*this, std::make_unique<OutboxQueue>(outbox), nullptr, config,
                                  instance, secrets, std::move(makeLink), clock, random))
{
    d->wire();
}

Publisher::Publisher(const MqttConfig &config, const QString &instance, PublishQueue &queue,
                     SecretResolver &secrets, BrokerSession::MakeLink makeLink, Clock &clock,
                     QRandomGenerator &random)
    : d(std::make_unique<Private>(*this, nullptr, &queue, config, instance, secrets,
                                  std::move(makeLink), clock, random))
{
    d->wire();
}

Publisher::~Publisher() = default;

void Publisher::Private::wire()
{
    announcements.setTopic(config.statusTopic, QString::fromUtf8(instance));
    session.setWill(announcements.will());
    connect(&session, &BrokerSession::opened, &q, [this] { opened(); });
    connect(&session, &BrokerSession::closed, &q, [this](const Fault &reason) { closed(reason); });
    connect(&session, &BrokerSession::published, &q,
            [this](quint32 token, quint8 reason) { answered(token, reason); });
    connect(&session, &BrokerSession::left, &q, [this] {
        stage = Stage::Stopped;
        stopTimer->stop();
        emit q.stopped();
    });
    connect(&session, &BrokerSession::statusChanged, &q, &Publisher::statusChanged);
    connect(&queue, &PublishQueue::recordsAvailable, &q, [this] { pump(); });
    connect(&queue, &PublishQueue::dropMarkersChanged, &q, [this] {
        announcements.refreshMarkers();
        schedulePump();
    });
}

void Publisher::start()
{
    if (d->stage != Private::Stage::Idle)
        return;
    d->stage = Private::Stage::Running;
    d->session.start();
}

void Publisher::Private::opened()
{
    noticedRetain = false;
    lastAnswer = clock.now();
    announcements.connectionOpened();
    release(holds.takeKind(FaultKind::BrokerQosUnsupported)); // perhaps it is another broker now
    pump();
}

void Publisher::Private::closed(const Fault &reason)
{
    patience->stop();
    if (reason)
        suspectHead(reason);
    inflight.rewind();
    announcements.connectionClosed();
    if (stage == Stage::Draining || stage == Stage::Farewell) {
        stage = Stage::Leaving; // no time to wait for another connection
        session.leave();
    }
}

/// A broker that cannot say no hangs up, and would do so for ever at the same message.
void Publisher::Private::suspectHead(const Fault &reason)
{
    const InflightWindow::Entry *head = inflight.oldestSent();
    if (!head || !blamesTheMessage(reason, session.version()))
        return;
    const qint64 position = head->record.position;
    suspectCuts = position == suspect ? suspectCuts + 1 : 1;
    suspect = position;
    if (suspectCuts < cutsBeforeQuarantine)
        return;
    suspect = 0;
    suspectCuts = 0;
    InflightWindow::Entry *entry = inflight.oldestUnsettled();
    queue.quarantine(
        entry->record,
        {FaultKind::PublishRefused,
         QStringLiteral("The broker ended three connections in a row at this message."),
         QStringLiteral("Look into the broker's log for what it did not like."), reason.code,
         RetryAdvice::Never});
    inflight.settle(*entry);
}

/// Never above the broker's Receive Maximum, our own announcement counted. A record under
/// suspicion travels alone, so that nothing else is blamed in its place.
qsizetype Publisher::Private::window() const
{
    const qsizetype granted = session.limits().receiveMaximum;
    const qsizetype wanted = std::clamp(config.maxInflight, 1, largestWindow);
    const qsizetype own = announcements.isWaiting() ? 1 : 0;
    return suspect != 0 ? 1 : std::min(wanted, granted - own);
}

void Publisher::Private::schedulePump()
{
    if (pumpScheduled)
        return;
    pumpScheduled = true;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void Publisher::Private::pump()
{
    if (pumping || !session.isConnected() || stage == Stage::Leaving)
        return;
    pumping = true;
    bool going = announce();
    while (going && stage != Stage::Farewell && inflight.unanswered() < window()) {
        if (InflightWindow::Entry *entry = inflight.nextToSend())
            going = sendNext(*entry);
        else
            going = stage == Stage::Running && refill();
    }
    pumping = false;
    armPatience();
    continueStopping();
}

bool Publisher::Private::announce()
{
    if (inflight.unanswered() >= session.limits().receiveMaximum)
        return true;
    if (const auto message = announcements.next(session.limits())) {
        const quint32 token = session.publish(*message);
        announcements.sent(token);
        return token != 0;
    }
    return true;
}

bool Publisher::Private::refill()
{
    const qsizetype room = window() - inflight.unanswered();
    if (inflight.bytes() >= maximumBytes || inflight.size() >= 2 * qsizetype{largestWindow})
        return false;
    std::vector<OutboxRecord> records = queue.take(room, maximumBytes - inflight.bytes());
    for (OutboxRecord &record : records)
        inflight.append(std::move(record));
    return !records.empty();
}

bool Publisher::Private::sendNext(InflightWindow::Entry &entry)
{
    const Publication &publication = (*entry.record.publications)[entry.sent];
    const MqttSessionLimits &limits = session.limits();
    const MqttVersion version = session.version();
    if (publication.qos > limits.maximumQos) {
        InflightWindow::noteRefused(entry, Verdict::Hold,
                                    publishRefusal(MqttReason::qosNotSupported));
        if (entry.isAnswered())
            settle(entry);
        return true;
    }
    MqttMessage message =
        cloudEventMessage(entry.record, publication, instance, version, clock.wallMilliseconds());
    if (message.retain && !limits.retainAvailable) {
        message.retain = false;
        if (!std::exchange(noticedRetain, true))
            qCWarning(logMqtt, "The broker keeps no retained messages: events go unretained.");
    }
    if (const qint64 size = publishPacketSize(message, version); size > limits.maximumPacketSize) {
        Fault tooLarge = publishRefusal(MqttReason::packetTooLarge);
        tooLarge.detail =
            QStringLiteral("The message takes %1 bytes and the broker takes at most %2.")
                .arg(size)
                .arg(limits.maximumPacketSize);
        InflightWindow::noteRefused(entry, Verdict::Quarantine, tooLarge);
        if (entry.isAnswered())
            settle(entry);
        return true;
    }
    const quint32 token = session.publish(message);
    if (token == 0)
        return false; // the connection is ending; its end rewinds
    inflight.noteSent(entry, token);
    return true;
}

void Publisher::Private::answered(quint32 token, quint8 reason)
{
    lastAnswer = clock.now();
    if (announcements.answered(token, reason)) {
        schedulePump();
        return;
    }
    const Verdict verdict = verdictOf(reason);
    InflightWindow::Entry *entry = inflight.noteAnswer(
        token, verdict, verdict == Verdict::Delivered ? Fault{} : publishRefusal(reason));
    if (entry && entry->isAnswered())
        settle(*entry);
    else if (entry && entry->abandoned && entry->answered == entry->sent)
        inflight.settle(*entry); // the rest of it was never sent: it comes again whole
    schedulePump();
}

void Publisher::Private::settle(InflightWindow::Entry &entry)
{
    if (entry.record.position == suspect) {
        suspect = 0;
        suspectCuts = 0;
    }
    switch (entry.verdict) {
    case Verdict::Delivered: {
        const OutboxRecord record = entry.record;
        inflight.settle(entry);
        holds.succeeded(record.endpoint);
        queue.acknowledge(record);
        const auto latency = record.event.readAt.count() != 0
                                 ? clock.now() - record.event.readAt
                                 : std::chrono::milliseconds(std::max<qint64>(
                                       0, clock.wallMilliseconds() - record.event.receivedAt));
        emit q.delivered(record, latency);
        break;
    }
    case Verdict::Quarantine:
        qCWarning(logMqtt).noquote() << "Set aside:" << entry.record.endpoint.toString()
                                     << "sequence" << entry.record.sequence << entry.why.toString();
        queue.quarantine(entry.record, entry.why);
        inflight.settle(entry);
        break;
    case Verdict::Hold:
        hold(entry);
        break;
    }
}

/// Order within the endpoint is kept: everything of it behind this record waits as well.
void Publisher::Private::hold(InflightWindow::Entry &entry)
{
    if (entry.abandoned) {
        inflight.settle(entry); // its endpoint is held already and brings it again
        return;
    }
    const EndpointId endpoint = entry.record.endpoint;
    const qint64 position = entry.record.position;
    const Fault why = entry.why;
    if (!holds.isHeld(endpoint))
        qCWarning(logMqtt).noquote() << "Held:" << endpoint.toString() << why.toString();
    if (holds.isEmpty())
        faultSince = clock.wallMilliseconds();
    holds.add(endpoint, why, clock.now());
    inflight.settle(entry);
    inflight.abandon(endpoint, position);
    queue.hold(endpoint, position);
    armHoldTimer();
    emit q.statusChanged();
}

void Publisher::Private::armHoldTimer()
{
    const auto due = holds.nextDue();
    if (due)
        holdTimer->start(
            std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(*due - clock.now())));
    else
        holdTimer->stop();
}

void Publisher::Private::releaseDue()
{
    const Fault why = holds.fault();
    std::vector<EndpointId> due = holds.takeDue(clock.now());
    // What of it is still under way must be answered first, or it would be taken twice.
    std::erase_if(due, [&](const EndpointId &endpoint) {
        if (!inflight.contains(endpoint))
            return false;
        holds.postpone(endpoint, why, clock.now() + 1s);
        return true;
    });
    release(due);
    armHoldTimer();
}

void Publisher::Private::release(const std::vector<EndpointId> &endpoints)
{
    if (endpoints.empty())
        return;
    for (const EndpointId &endpoint : endpoints)
        queue.release(endpoint);
    armHoldTimer();
    schedulePump();
    emit q.statusChanged();
}

void Publisher::Private::armPatience()
{
    if (inflight.unanswered() == 0 && !announcements.isWaiting()) {
        patience->stop();
    } else if (!patience->isActive()) {
        lastAnswer = clock.now();
        patience->start(std::max<std::chrono::milliseconds>(shortestPatience, config.keepAlive));
    }
}

/// A broker that acknowledges nothing for so long while something is under way is not there.
void Publisher::Private::checkPatience()
{
    const auto limit = std::max<std::chrono::milliseconds>(shortestPatience, config.keepAlive);
    const auto silent = clock.now() - lastAnswer;
    if (inflight.unanswered() == 0 && !announcements.isWaiting())
        return;
    if (silent >= limit)
        session.drop(noAnswerFault());
    else
        patience->start(std::chrono::ceil<std::chrono::milliseconds>(limit - silent));
}

void Publisher::stop(std::chrono::milliseconds limit)
{
    if (d->stage >= Private::Stage::Draining)
        return;
    d->holdTimer->stop();
    if (!d->session.isConnected()) {
        d->stage = Private::Stage::Leaving;
        d->session.leave();
        return;
    }
    d->stage = Private::Stage::Draining;
    d->stopTimer->start(limit);
    d->continueStopping();
}

void Publisher::Private::continueStopping()
{
    if (stage == Stage::Draining && inflight.unanswered() == 0)
        stopTimeOver();
    if (stage == Stage::Farewell && announcements.isQuiet()) {
        stage = Stage::Leaving;
        stopTimer->stop();
        session.leave();
    }
}

/// Each stage of the end has its time.
void Publisher::Private::stopTimeOver()
{
    if (stage == Stage::Draining) {
        stage = Stage::Farewell;
        stopTimer->start(farewellLimit);
        announcements.sayOffline();
        schedulePump();
    } else if (stage == Stage::Farewell) {
        stage = Stage::Leaving;
        // Without a goodbye the broker says "offline" for us.
        if (announcements.isQuiet())
            session.leave();
        else
            session.vanish();
    }
}

void Publisher::setConfig(const MqttConfig &config, const QString &instance)
{
    const bool same = sameConnection(d->config, config) && d->instance == instance.toUtf8();
    d->config = config;
    d->instance = instance.toUtf8();
    if (same) {
        d->schedulePump();
        return;
    }
    d->announcements.setTopic(config.statusTopic, instance);
    d->session.setWill(d->announcements.will());
    d->session.setConfig(config, instance);
    d->release(d->holds.takeAll());
}

void Publisher::setStatusPayload(const QByteArray &json)
{
    d->announcements.setStatusPayload(json);
    d->schedulePump();
}

MqttStatus Publisher::status() const
{
    MqttStatus status = d->session.status();
    status.inflight = d->inflight.unanswered();
    if (status.state == MqttState::Connected && !d->holds.isEmpty()) {
        status.fault = d->holds.fault();
        status.faultSince = d->faultSince;
        if (d->holds.hasKind(FaultKind::BrokerQosUnsupported))
            status.state = MqttState::Held;
    }
    return status;
}

} // namespace Runnel
