// SPDX-License-Identifier: Apache-2.0
// Links that do what the test says, one after the other.
#pragma once

#include "mqtt/mqttlink.h"

#include <QCoreApplication>
#include <QPointer>

namespace Runnel {

class FakeLink final : public MqttLink
{
    Q_OBJECT
public:
    struct Sent
    {
        quint32 token;
        MqttMessage message;
    };

    void connectToBroker(const MqttConnectOptions &given) override { options = given; }
    void disconnectFromBroker() override
    {
        saidGoodbye = true;
        endLater();
    }
    void abort() override
    {
        aborted = true;
        endLater();
    }
    quint32 publish(const MqttMessage &message) override
    {
        if (!open)
            return 0;
        all.push_back({++last, message});
        unanswered.push_back(all.back());
        return last;
    }
    quint32 subscribe(const QByteArray &, quint8) override { return 0; }
    void unsubscribe(const QByteArray &) override {}

    MqttConnectOptions options;
    std::vector<Sent> all;
    std::vector<Sent> unanswered;
    bool open = false;
    bool saidGoodbye = false;
    bool aborted = false;

private:
    void endLater()
    {
        open = false;
        QMetaObject::invokeMethod(
            this, [this] { emit disconnected({}); }, Qt::QueuedConnection);
    }
    quint32 last = 0;
};

/// Speaks for the newest link.
class FakeBroker
{
public:
    std::unique_ptr<MqttLink> makeLink()
    {
        auto link = std::make_unique<FakeLink>();
        m_link = link.get();
        ++attempts;
        return link;
    }
    FakeLink *link() const { return m_link; }

    void accept(const MqttSessionLimits &limits = {})
    {
        m_link->open = true;
        emit m_link->connected(limits);
        settleDown();
    }
    /// Refuses the attempt, or ends the connection.
    void end(const Fault &why)
    {
        m_link->open = false;
        emit m_link->disconnected(why);
        settleDown();
    }
    void acknowledge(size_t count = 1, quint8 reason = 0)
    {
        for (; count > 0 && !m_link->unanswered.empty(); --count) {
            const quint32 token = m_link->unanswered.front().token;
            m_link->unanswered.erase(m_link->unanswered.begin());
            emit m_link->published(token, reason);
        }
        settleDown();
    }
    void acknowledgeAll(int rounds = 100)
    {
        for (; rounds > 0 && !m_link->unanswered.empty(); --rounds)
            acknowledge(m_link->unanswered.size());
    }
    /// Payloads of what is unanswered on topics that begin so.
    std::vector<QByteArray> unanswered(const QByteArray &topic = "events") const
    {
        std::vector<QByteArray> payloads;
        for (const FakeLink::Sent &sent : m_link->unanswered) {
            if (sent.message.topic.startsWith(topic))
                payloads.push_back(sent.message.payload);
        }
        return payloads;
    }
    static void settleDown()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    int attempts = 0;

private:
    QPointer<FakeLink> m_link;
};

} // namespace Runnel
