// SPDX-License-Identifier: Apache-2.0
// An MqttLink with a notebook: what it said, in order.
#pragma once

#include "mqtt/mqttlink.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace Runnel {

class LinkRecorder : public QObject
{
    Q_OBJECT
public:
    LinkRecorder()
        : link(MqttLink::create())
    {
        connect(link.get(), &MqttLink::connected, this, [this](const MqttSessionLimits &granted) {
            limits = granted;
            connectedCount++;
        });
        connect(link.get(), &MqttLink::disconnected, this, [this](const Fault &reason) {
            fault = reason;
            ends++;
        });
        connect(link.get(), &MqttLink::published, this, [this](quint32 token, quint8 reason) {
            acknowledged.emplace_back(token, reason);
            if (publishing)
                spokeWhilePublishing = true;
        });
        connect(link.get(), &MqttLink::subscribed, this, [this](quint32 token, quint8 reason) {
            subscriptions.emplace_back(token, reason);
        });
        connect(link.get(), &MqttLink::messageReceived, this,
                [this](const MqttMessage &message) { received.push_back(message); });
    }

    bool connectTo(const MqttConnectOptions &options)
    {
        const int before = connectedCount + ends;
        link->connectToBroker(options);
        const bool answered =
            QTest::qWaitFor([&] { return connectedCount + ends > before; }, 20'000);
        return answered && ends == 0;
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 20'000);
    }
    quint32 publish(const MqttMessage &message)
    {
        publishing = true;
        const quint32 token = link->publish(message);
        publishing = false;
        return token;
    }
    bool waitForAcknowledgements(size_t count)
    {
        return QTest::qWaitFor([&] { return acknowledged.size() >= count; }, 20'000);
    }

    std::unique_ptr<MqttLink> link;
    MqttSessionLimits limits;
    Fault fault;
    int connectedCount = 0;
    int ends = 0;
    bool publishing = false;
    bool spokeWhilePublishing = false;
    std::vector<std::pair<quint32, quint8>> acknowledged;
    std::vector<std::pair<quint32, quint8>> subscriptions;
    std::vector<MqttMessage> received;
};

} // namespace Runnel
