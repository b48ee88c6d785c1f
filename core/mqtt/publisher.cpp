// SPDX-License-Identifier: Apache-2.0
// Its life: start, connections, configuration, status, the end.
#include "mqtt/publisherprivate.h"

namespace Runnel {
namespace {

using namespace std::chrono_literals;

constexpr auto farewellLimit = 500ms; ///< for the broker to take "offline"

bool sameConnection(const MqttConfig &a, const MqttConfig &b)
{
    MqttConfig other = b;
    other.maxInflight = a.maxInflight;
    return a == other;
}

} // namespace

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
    announcements.setTopic(config.statusTopic, QString::fromUtf8(cloudEvents.instance()));
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
    windowSize.reset();
    if (reason)
        blame(reason);
    inflight.rewind();
    announcements.connectionClosed();
    if (stage == Stage::Draining || stage == Stage::Farewell) {
        stage = Stage::Leaving; // no time to wait for another connection
        session.leave();
    }
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
    const bool same =
        sameConnection(d->config, config) && d->cloudEvents.instance() == instance.toUtf8();
    d->config = config;
    d->cloudEvents = CloudEventWriter(instance.toUtf8());
    if (same) {
        d->schedulePump();
        return;
    }
    d->announcements.setTopic(config.statusTopic, instance);
    d->session.setWill(d->announcements.will());
    d->session.setConfig(config, instance);
    d->release(d->holds.takeAll());
}

void Publisher::renew()
{
    d->session.setConfig(d->config, QString::fromUtf8(d->cloudEvents.instance()));
    d->release(d->holds.takeAll());
}

void Publisher::setStatusPayload(const QByteArray &json)
{
    d->announcements.setStatusPayload(json);
    d->schedulePump();
}

void Publisher::setNotice(const QByteArray &topic, const QByteArray &payload)
{
    d->announcements.setNotice(topic, payload);
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
