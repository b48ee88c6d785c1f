// SPDX-License-Identifier: Apache-2.0
// What the two halves of the broker test share. Only for them.
#pragma once

#include "runtime/brokertest.h"

#include "base/clock.h"
#include "mqtt/connectrequest.h"
#include "mqtt/protocolchoice.h"
#include "stream/hostinspection.h"
#include "stream/streamtrust.h"

namespace Runnel {

struct BrokerTest::Private
{
    using Id = BrokerTestStep::Id;
    using State = BrokerTestStep::State;

    /// What is waited for behind the broker's answer to CONNECT.
    enum class Phase {
        Inspecting,
        Secrets,
        Connecting,
        Subscribing,
        Publishing,
        Arriving,
        Leaving
    };

    Private(BrokerTest &test, const BrokerTestRequest &asked, const Limits &stepLimits,
            SecretResolver &resolver, MakeLink linkMaker, Clock &systemClock)
        : q(test)
        , request(asked)
        , limits(stepLimits)
        , secrets(resolver)
        , makeLink(std::move(linkMaker))
        , clock(systemClock)
        , inspection(asked.mqtt.host, asked.mqtt.port)
        , choice(asked.mqtt.protocol)
        , timer(clock.createTimer([this] { limitReached(); }))
    {}

    void begin(Id id, std::chrono::milliseconds limit);
    void pass(Id id) { end(id, State::Passed, {}); }
    void end(Id id, State state, const Fault &fault);
    void fail(Id id, const Fault &fault);
    void limitReached();

    void inspectTls();
    void inspected();
    void inspectionFailed(const Fault &fault);
    void resolveSecrets();
    void connectLink();
    void linkConnected(const MqttSessionLimits &granted);
    void linkEnded(const Fault &reason);
    bool triesAgain(const Fault &reason);
    void subscribe();
    void publish();
    void acknowledged(quint8 reason);
    void arrived();
    void notArrived();
    void leave();
    void finish();
    void settle();
    void discardLink();

    BrokerTest &q;
    BrokerTestRequest request;
    Limits limits;
    SecretResolver &secrets;
    MakeLink makeLink;
    Clock &clock;
    BrokerTestReport report;
    HostInspection inspection;
    CertificateFiles authorities;
    ProtocolChoice choice;
    std::unique_ptr<Timer> timer;

    bool running = false;
    Phase phase = Phase::Inspecting;
    Id present = Id::Resolve;
    std::chrono::nanoseconds startedAt{0};
    std::chrono::nanoseconds stepAt{0};
    std::unique_ptr<ConnectRequest> connectRequest;
    MqttConnectOptions options;
    std::unique_ptr<MqttLink> link;
    bool listens = true; ///< asks the broker for the test message back
    quint32 subscription = 0;
    quint32 publication = 0;
    QByteArray payload;
    bool cameBack = false;
};

} // namespace Runnel
