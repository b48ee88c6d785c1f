// SPDX-License-Identifier: Apache-2.0
// Begin, end and time of the steps; whoever fails ends the probe.
#include "stream/endpointprobeprivate.h"

#include "stream/probewords.h"
#include "stream/streamconnection.h"
#include "stream/streamfault.h"

#include <utility>

namespace Runnel {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

EndpointProbe::Private::Private(EndpointProbe &owner, const EndpointConfig &config,
                                const Options &wanted, StreamPool &streamPool,
                                SecretResolver &resolver, Clock &time)
    : q(owner)
    , endpoint(config)
    , options(wanted)
    , pool(streamPool)
    , secrets(resolver)
    , clock(time)
    , inspection(config)
    , reader(endpoint)
    , timer(time.createTimer([this] { runOut(); }))
    , stepTimer(time.createTimer([this] { runOutOfStep(); }))
{
    report.address = endpoint.address;
    QObject::connect(
        &inspection, &HostInspection::resolved, &q, [this](const QList<QHostAddress> &addresses) {
            if (pass(Id::Dns, resolvedText(inspection, addresses)) && begin(Id::Tcp, connectLimit))
                inspection.connectToHost();
        });
    QObject::connect(&inspection, &HostInspection::connected, &q, [this](const QHostAddress &peer) {
        if (pass(Id::Tcp, connectedText(inspection, peer)))
            inspectTls();
    });
    QObject::connect(&inspection, &HostInspection::trusted, &q, [this] { takeInspection(); });
    QObject::connect(&inspection, &HostInspection::failed, &q,
                     [this](const Fault &fault) { failInspection(fault); });
}

/// False when the probe was stopped meanwhile.
bool EndpointProbe::Private::begin(Id id, milliseconds limit)
{
    present = id;
    presentLimit = limit;
    stepAt = clock.now();
    if (limit.count() > 0)
        stepTimer->start(limit);
    ProbeStep &step = report.step(id);
    step.state = State::Running;
    emit q.stepChanged(step);
    return running;
}

bool EndpointProbe::Private::end(Id id, State state, const QString &detail, const Fault &fault)
{
    stepTimer->stop();
    ProbeStep &step = report.step(id);
    if (step.state == State::Running)
        step.elapsed = std::chrono::duration_cast<microseconds>(clock.now() - stepAt);
    step.state = state;
    step.detail = detail;
    step.kind = fault.kind;
    step.remedy = fault.remedy;
    step.code = fault.code;
    emit q.stepChanged(step);
    return running;
}

void EndpointProbe::Private::fail(const Fault &fault)
{
    fail(present, fault);
}

void EndpointProbe::Private::fail(Id id, const Fault &fault)
{
    if (end(id, State::Failed, fault.detail, fault))
        finish();
}

/// What has not ended yet never will.
void EndpointProbe::Private::finish()
{
    release();
    for (ProbeStep &step : report.steps) {
        if (step.state != State::Waiting)
            continue;
        step.state = State::Skipped;
        emit q.stepChanged(step);
        if (!running)
            return;
    }
    running = false;
    emit q.finished(report);
}

void EndpointProbe::Private::release()
{
    timer->stop();
    stepTimer->stop();
    inspection.close();
    if (StreamConnection *old = std::exchange(connection, nullptr)) {
        old->disconnect(&q);
        old->close();
        old->deleteLater();
    }
    report.elapsed = std::chrono::duration_cast<microseconds>(clock.now() - startedAt);
}

Fault EndpointProbe::Private::fromSilence(milliseconds waited) const
{
    const EventStreamParser::Counters &counters = reader.counters();
    if (reader.oversized() > 0)
        return {FaultKind::EventTooLarge,
                QStringLiteral("An event of more than %1 bytes was dropped.")
                    .arg(endpoint.maxEventBytes),
                QStringLiteral("Make the camera send smaller events, without pictures.")};
    if (counters.bytes == 0)
        return noByteYetFault(waited);
    const bool quiet = !reader.isInsideEvent() &&
                       (counters.comments > 0 || reader.retry() || !reader.position().isEmpty());
    return noEventYetFault(waited, counters.bytes, quiet);
}

/// The time for the whole probe, or for the listening, is over.
void EndpointProbe::Private::runOut()
{
    if (present == Id::Listen) {
        if (pass(Id::Listen, listenedText(report, options.listenFor)))
            finish();
        return;
    }
    report.timedOut = true;
    const auto waited = std::chrono::duration_cast<milliseconds>(clock.now() - stepAt);
    if (present != Id::FirstByte && present != Id::FirstEvent) {
        fail(stepTimedOutFault(present, inspection, waited));
        return;
    }
    // The stream is open and may only be quiet: nothing that a stream would end for.
    const Fault fault = fromSilence(waited);
    if (end(present, State::Warned, fault.detail, fault))
        finish();
}

void EndpointProbe::Private::runOutOfStep()
{
    if (present == Id::FirstByte || present == Id::FirstEvent) {
        const nanoseconds idle = clock.now() - byteAt;
        if (idle >= endpoint.idleTimeout)
            fail(idleFault(endpoint.idleTimeout));
        else
            stepTimer->start(endpoint.idleTimeout - std::chrono::duration_cast<milliseconds>(idle));
        return;
    }
    fail(stepTimedOutFault(present, inspection, presentLimit));
}

EndpointProbe::EndpointProbe(const EndpointConfig &endpoint, const Options &options,
                             StreamPool &pool, SecretResolver &secrets, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, endpoint, options, pool, secrets, clock))
{}

EndpointProbe::~EndpointProbe()
{
    stop();
}

void EndpointProbe::start()
{
    if (std::exchange(d->running, true))
        return;
    d->startedAt = d->clock.now();
    d->timer->start(d->options.timeLimit);
    const auto go = [this] {
        if (d->running)
            d->inspectHost();
    };
    QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

void EndpointProbe::stop()
{
    if (!std::exchange(d->running, false))
        return;
    d->release();
    for (ProbeStep &step : d->report.steps) {
        if (step.state == ProbeStep::State::Waiting || step.state == ProbeStep::State::Running)
            step.state = ProbeStep::State::Skipped;
    }
}

bool EndpointProbe::isRunning() const
{
    return d->running;
}

const ProbeReport &EndpointProbe::report() const
{
    return d->report;
}

} // namespace Runnel
