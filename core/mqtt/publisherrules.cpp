// SPDX-License-Identifier: Apache-2.0
// The rules of delivery, one function each.
#include "mqtt/publisherprivate.h"

#include "base/logging.h"
#include "mqtt/brokerreason.h"
#include "mqtt/cloudevent.h"
#include "mqtt/packetsize.h"
#include "mqtt/socketfault.h"

namespace Runnel {
namespace {

using namespace std::chrono_literals;

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

} // namespace

/// Before everything is rewound: what was unanswered?
void Publisher::Private::blame(const Fault &reason)
{
    const InflightWindow::Entry *head = inflight.oldestSent();
    Suspicion::Cut cut{reason, session.version(), announcements.isWaiting(), std::nullopt};
    if (head)
        cut.head = head->record.position;
    switch (suspicion.cut(cut)) {
    case Suspicion::Guilty::Nobody:
        break;
    case Suspicion::Guilty::Announcement:
        announcements.sayLess();
        break;
    case Suspicion::Guilty::Record:
        InflightWindow::Entry *entry = inflight.oldestUnsettled();
        const Fault why{
            FaultKind::PublishRefused,
            QStringLiteral("The broker ended every connection at this message, without a reason."),
            QStringLiteral("Look into the broker's log for what it did not like; often it is the "
                           "size."),
            reason.code, RetryAdvice::Never};
        qCWarning(logMqtt).noquote() << "Set aside:" << entry->record.endpoint.toString()
                                     << "sequence" << entry->record.sequence << why.toString();
        queue.quarantine(entry->record, why);
        inflight.settle(*entry);
        break;
    }
}

/// Never above the broker's Receive Maximum, our own announcement counted.
qsizetype Publisher::Private::granted() const
{
    const qsizetype wanted = std::clamp(config.maxInflight, 1, largestWindow);
    const qsizetype own = announcements.isWaiting() ? 1 : 0;
    return std::min<qsizetype>(wanted, session.limits().receiveMaximum - own);
}

qsizetype Publisher::Private::window() const
{
    if (suspicion.oneAtATime())
        return announcements.isWaiting() ? 0 : 1;
    return windowSize.of(granted(), clock.now());
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
    const bool alone = suspicion.oneAtATime() && inflight.unanswered() > 0;
    if (alone || inflight.unanswered() >= session.limits().receiveMaximum)
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
    const qint64 wallNow = clock.wallMilliseconds();
    if (isExpired(entry.record, publication, wallNow)) {
        InflightWindow::noteExpired(entry);
        if (entry.isAnswered())
            settle(entry);
        return true;
    }
    MqttMessage message = cloudEvents.message(entry.record, publication, version, wallNow);
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
    if (publication.qos > 0)
        windowSize.noteSent(token, clock.now());
    return true;
}

void Publisher::Private::answered(quint32 token, quint8 reason)
{
    lastAnswer = clock.now();
    windowSize.noteAnswer(token, lastAnswer);
    if (announcements.answered(token, reason)) {
        suspicion.announcementAnswered();
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
    suspicion.recordAnswered(entry.record.position);
    switch (entry.verdict) {
    case Verdict::Delivered: {
        const OutboxRecord record = entry.record;
        const bool expired = entry.isExpired();
        inflight.settle(entry);
        if (expired) {
            queue.discard(record, DropReason::Expired);
            break;
        }
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

} // namespace Runnel
