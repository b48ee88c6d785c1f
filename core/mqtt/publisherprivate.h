// SPDX-License-Identifier: Apache-2.0
// What the publisher's two source files share: its parts, its state, its rules.
#pragma once

#include "base/clock.h"
#include "mqtt/announcements.h"
#include "mqtt/cloudevent.h"
#include "mqtt/endpointholds.h"
#include "mqtt/inflightwindow.h"
#include "mqtt/publisher.h"
#include "mqtt/suspicion.h"
#include "mqtt/windowsize.h"

namespace Runnel {

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
        , cloudEvents(instanceName.toUtf8())
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
    void blame(const Fault &reason);
    qsizetype granted() const;
    void armPatience();
    void checkPatience();
    void continueStopping();
    void stopTimeOver();

    Publisher &q;
    std::unique_ptr<PublishQueue> owned;
    PublishQueue &queue;
    MqttConfig config;
    CloudEventWriter cloudEvents;
    Clock &clock;
    BrokerSession session;
    Announcements announcements;
    InflightWindow inflight;
    EndpointHolds holds;
    WindowSize windowSize;
    std::unique_ptr<Timer> patience;
    std::unique_ptr<Timer> holdTimer;
    std::unique_ptr<Timer> stopTimer;
    Stage stage = Stage::Idle;
    bool pumpScheduled = false;
    bool pumping = false;
    bool noticedRetain = false; ///< on this connection
    std::chrono::nanoseconds lastAnswer{0};
    Suspicion suspicion;
    qint64 faultSince = 0; ///< of a hold
};

} // namespace Runnel
