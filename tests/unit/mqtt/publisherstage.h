// SPDX-License-Identifier: Apache-2.0
// A publisher with everything around it made up: clock, dice, queue, secrets, broker.
#pragma once

#include "fakebroker.h"
#include "fixedsecrets.h"
#include "manualclock.h"
#include "memoryqueue.h"
#include "mqtt/publisher.h"

#include <QRandomGenerator>
#include <QSignalSpy>

namespace Runnel {

struct PublisherStage
{
    PublisherStage()
    {
        config.host = QStringLiteral("broker");
        config.maxInflight = 10;
        config.statusTopic = QStringLiteral("runnel/{instance}/status");
    }
    void start()
    {
        publisher = std::make_unique<Publisher>(
            config, QStringLiteral("north"), queue, secrets, [this] { return broker.makeLink(); },
            clock, random);
        publisher->start();
        FakeBroker::settleDown();
    }
    void startConnected(const MqttSessionLimits &limits = {})
    {
        start();
        broker.accept(limits);
    }
    /// Ends the connection, waits out the backoff and connects again.
    void reconnect(const Fault &why, const MqttSessionLimits &limits = {})
    {
        broker.end(why);
        waitForRetry();
        broker.accept(limits);
    }
    void waitForRetry()
    {
        const qint64 delay = publisher->status().nextRetryAt - clock.wallMilliseconds();
        clock.advance(std::chrono::milliseconds(std::max<qint64>(delay, 0)));
        FakeBroker::settleDown();
    }
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        FakeBroker::settleDown();
    }
    std::vector<qint64> addMany(int count)
    {
        std::vector<qint64> positions;
        for (int i = 1; i <= count; ++i)
            positions.push_back(queue.add(QByteArray::number(i)));
        FakeBroker::settleDown();
        return positions;
    }
    Fault fault() const { return publisher->status().fault; }

    MqttConfig config;
    ManualClock clock;
    QRandomGenerator random{7};
    MemoryQueue queue;
    FixedSecrets secrets;
    FakeBroker broker;
    std::unique_ptr<Publisher> publisher;
};

inline Fault hangUp()
{
    return {
        FaultKind::BrokerClosedConnection, QStringLiteral("It hung up."), {}, 0, RetryAdvice::Soon};
}

} // namespace Runnel
