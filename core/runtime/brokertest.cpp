// SPDX-License-Identifier: Apache-2.0
// One step after the other; each ends in pass(), fail() or its time limit.
#include "runtime/brokertestprivate.h"

#include "mqtt/socketfault.h"
#include "runtime/brokertestwords.h"
#include "stream/streamcredentials.h"

namespace Runnel {
namespace {

using namespace std::chrono_literals;
using Id = BrokerTestStep::Id;
using State = BrokerTestStep::State;

std::chrono::microseconds rounded(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time);
}

} // namespace

BrokerTest::BrokerTest(const BrokerTestRequest &request, const Limits &limits,
                       SecretResolver &secrets, MakeLink makeLink, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, request, limits, secrets, std::move(makeLink), clock))
{
    connect(&d->inspection, &HostInspection::resolved, this,
            [this](const QList<QHostAddress> &addresses) {
                for (const QHostAddress &address :
                     addresses.mid(0, BrokerTestReport::shownAddresses))
                    d->report.addresses << address.toString();
                d->pass(Id::Resolve);
                if (!d->running)
                    return;
                d->begin(Id::Tcp, d->limits.connect);
                d->inspection.connectToHost();
            });
    connect(&d->inspection, &HostInspection::connected, this, [this](const QHostAddress &peer) {
        d->report.peer = peer.toString();
        d->pass(Id::Tcp);
        if (d->running)
            d->inspectTls();
    });
    connect(&d->inspection, &HostInspection::trusted, this, [this] { d->inspected(); });
    connect(&d->inspection, &HostInspection::failed, this,
            [this](const Fault &fault) { d->inspectionFailed(fault); });
}

BrokerTest::~BrokerTest()
{
    stop();
}

void BrokerTest::start()
{
    BrokerTestReport &report = d->report;
    report.host = d->request.mqtt.host;
    report.port = d->request.mqtt.port;
    report.wantsTls = d->request.mqtt.tls;
    report.ownClientId = ConnectRequest::clientIdOf(d->request.mqtt, d->request.instance);
    report.clientId = report.ownClientId + QStringLiteral("-test");
    d->running = true;
    d->startedAt = d->clock.now();
    d->begin(Id::Resolve, d->limits.lookUp);
    d->inspection.resolve();
}

bool BrokerTest::isRunning() const
{
    return d->running;
}

const BrokerTestReport &BrokerTest::report() const
{
    return d->report;
}

void BrokerTest::stop()
{
    if (!std::exchange(d->running, false))
        return;
    d->timer->stop();
    d->inspection.close();
    d->connectRequest.reset();
    d->discardLink();
    d->settle();
}

void BrokerTest::Private::begin(Id id, std::chrono::milliseconds limit)
{
    present = id;
    stepAt = clock.now();
    timer->start(limit);
    report.step(id).state = State::Running;
    emit q.advanced();
}

void BrokerTest::Private::end(Id id, State state, const Fault &fault)
{
    BrokerTestStep &step = report.step(id);
    if (id == present)
        step.elapsed = rounded(clock.now() - stepAt);
    timer->stop();
    step.state = state;
    step.fault = fault;
    emit q.advanced();
}

void BrokerTest::Private::fail(Id id, const Fault &fault)
{
    end(id, State::Failed, fault);
    if (!running)
        return;
    if (phase >= Phase::Subscribing && phase < Phase::Leaving && link)
        leave();
    else
        finish();
}

void BrokerTest::Private::limitReached()
{
    switch (phase) {
    case Phase::Inspecting:
        inspection.close();
        fail(present, brokerStepTimedOut(present, report.host, report.port));
        break;
    case Phase::Secrets:
        connectRequest.reset();
        fail(Id::Connect, brokerStepTimedOut(Id::Connect, report.host, report.port));
        break;
    case Phase::Connecting:
        linkEnded(noAnswerFault());
        break;
    case Phase::Subscribing:
        publish(); // it is not needed
        break;
    case Phase::Publishing:
        fail(Id::Publish, brokerStepTimedOut(Id::Publish, report.host, report.port));
        break;
    case Phase::Arriving:
        notArrived();
        break;
    case Phase::Leaving:
        linkEnded({});
        break;
    }
}

void BrokerTest::Private::inspectTls()
{
    if (!request.mqtt.tls) {
        inspection.close();
        present = Id::Tls;
        stepAt = clock.now();
        end(Id::Tls, State::Skipped, {});
        if (running)
            resolveSecrets();
        return;
    }
    begin(Id::Tls, limits.handshake);
    EndpointConfig bare; // no client certificate: it would name us to a stranger
    bare.address.setScheme(QStringLiteral("https")); // which stands for "over TLS" there
    bare.address.setHost(report.host);
    bare.trust.caFile = request.mqtt.caFile;
    const Result<StreamTrust> trust = makeStreamTrust(bare, {}, authorities);
    if (!running)
        return;
    if (trust)
        inspection.inspectTls(trust.value());
    else
        resolveSecrets(); // the connection itself says what is wrong with the file
}

void BrokerTest::Private::inspected()
{
    report.tls = inspection.tls();
    pass(Id::Tls);
    if (running)
        resolveSecrets();
}

/// A look at the certificate judges nothing: the connection as Runnel opens it does, and has the
/// words for it.
void BrokerTest::Private::inspectionFailed(const Fault &fault)
{
    if (present == Id::Tls) {
        report.tls = inspection.tls();
        report.step(Id::Tls).elapsed = rounded(clock.now() - stepAt);
        resolveSecrets();
        return;
    }
    fail(present, brokerNotReached(fault, report.host, report.port));
}

void BrokerTest::Private::leave()
{
    phase = Phase::Leaving;
    begin(Id::Disconnect, limits.goodbye);
    if (running)
        link->disconnectFromBroker();
}

void BrokerTest::Private::finish()
{
    if (!running)
        return;
    running = false;
    timer->stop();
    discardLink();
    settle();
    emit q.finished();
}

void BrokerTest::Private::settle()
{
    for (BrokerTestStep &step : report.steps) {
        if (step.state == State::Waiting || step.state == State::Running)
            step.state = State::Skipped;
    }
    report.elapsed = rounded(clock.now() - startedAt);
}

/// Nothing of the old link is heard again; one that is connected says goodbye on its own.
void BrokerTest::Private::discardLink()
{
    if (!link)
        return;
    MqttLink *old = link.release();
    old->disconnect(&q);
    if (phase >= Phase::Subscribing && phase < Phase::Leaving) {
        QObject::connect(old, &MqttLink::disconnected, old, &QObject::deleteLater);
        old->disconnectFromBroker();
    } else {
        old->deleteLater();
    }
}

} // namespace Runnel
