// SPDX-License-Identifier: Apache-2.0
// One number at a time; reports of others are not for this one.
#include "connection/proberun.h"

#include "base/clock.h"
#include "base/redacted.h"
#include "draft/configdraft.h"
#include "runtime/runtimeclient.h"

#include <utility>

namespace Runnel {

namespace {

/// What a connection is made of: names and switches do not matter to it.
EndpointConfig connectionOf(EndpointConfig endpoint)
{
    endpoint.id = {};
    endpoint.enabled = true;
    endpoint.version.clear();
    endpoint.heartbeat = {};
    endpoint.idleTimeout = {};
    return endpoint;
}

} // namespace

ProbeRun::ProbeRun(const PanelContext &context, ConfigDraft &draft, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_draft(draft)
    , m_settle(context.clock.createTimer([this] { start(); }))
{
    connect(&draft, &ConfigDraft::changed, this, &ProbeRun::look);
    connect(&context.client, &RuntimeClient::probeAdvanced, this, &ProbeRun::take);
}

ProbeRun::~ProbeRun()
{
    if (m_number != 0)
        m_context.client.endProbe(m_number);
}

void ProbeRun::setEndpoint(const EndpointId &id)
{
    stop();
    m_endpoint = DraftEndpoint(id);
    m_tested.reset();
    forget();
    look();
    emit heardChanged();
}

void ProbeRun::forget()
{
    m_report = {};
    m_hasReport = false;
    m_refusal = {};
    m_tls = {};
    m_heard.clear();
    m_pace.clear();
    m_state = State::Nothing;
}

void ProbeRun::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (!watched) {
        const bool unfinished = m_state == State::Running || m_state == State::Settling;
        stop();
        if (unfinished)
            m_tested.reset(); // it goes on when somebody looks again
    }
    look();
}

bool ProbeRun::isOutdated() const
{
    return !m_present || !m_tested || connectionOf(*m_present) != connectionOf(*m_tested) ||
           m_testedSecrets != m_draft.secrets();
}

void ProbeRun::look()
{
    ConfigProblem problem;
    m_present = m_endpoint.read(m_draft.document(), &problem);
    m_obstacle = m_present ? QString() : problem.message;
    if (m_tested && m_present && m_tested->address != m_present->address) {
        end();
        forget();
        m_tested.reset();
        emit heardChanged();
    }
    if (!m_present || (isOutdated() && asksFirst())) {
        end();
    } else if (m_watched && isOutdated()) {
        m_state = State::Settling;
        m_settle->start(settling);
    }
    emit changed();
}

/// A half-typed address may be a stranger's: secrets go there in the clear only when told to.
bool ProbeRun::asksFirst() const
{
    return !m_tested && m_endpoint.sendsSecrets(m_draft.document()) &&
           !m_endpoint.isEncrypted(m_draft.document());
}

void ProbeRun::start()
{
    m_settle->stop();
    m_present = m_endpoint.read(m_draft.document());
    if (!m_present)
        return;
    if (const quint64 before = std::exchange(m_number, 0); before != 0)
        m_context.client.endProbe(before);
    m_tested = m_present;
    m_testedSecrets = m_draft.secrets();
    m_state = State::Running;
    m_report = {};
    m_report.address = m_present->address;
    m_hasReport = true;
    m_refusal = {};
    m_pace.clear();
    m_firstAt = {};
    ProbeRequest request;
    request.endpoint = *m_present;
    request.endpoint.enabled = true; // a camera that is switched off can be tested, too
    request.listenFor = listening;
    request.secrets = m_draft.secrets();
    m_number = m_context.client.probe(request);
    emit changed();
}

void ProbeRun::stop()
{
    end();
    emit changed();
}

void ProbeRun::end()
{
    m_settle->stop();
    if (const quint64 before = std::exchange(m_number, 0); before != 0) {
        m_context.client.endProbe(before);
        for (ProbeStep &step : m_report.steps) {
            if (step.state == ProbeStep::State::Waiting || step.state == ProbeStep::State::Running)
                step.state = ProbeStep::State::Skipped;
        }
    }
    if (m_state == State::Running || m_state == State::Settling)
        m_state = m_hasReport ? State::Ended : State::Nothing;
}

void ProbeRun::take(quint64 number, const ProbeReport &report, bool finished, const Fault &fault)
{
    if (number != m_number || number == 0)
        return;
    if (fault) {
        m_refusal = fault;
        m_hasReport = false;
    } else {
        m_report = report;
    }
    if (!m_report.tls.isEmpty())
        m_tls = m_report.tls;
    else if (m_report.step(ProbeStep::Id::Tls).state == ProbeStep::State::Skipped)
        m_tls = {};
    takeHeard();
    if (finished) {
        m_number = 0;
        if (m_state == State::Running)
            m_state = State::Ended;
    }
    emit changed();
}

void ProbeRun::takeHeard()
{
    if (m_report.types.empty())
        return;
    m_lastAt = m_context.clock.now();
    if (m_firstAt.count() == 0)
        m_firstAt = m_lastAt;
    m_pace.take(m_report.types, std::chrono::duration_cast<std::chrono::milliseconds>(m_lastAt));
    const bool more = m_heard.size() != m_report.types.size();
    m_heard = m_report.types;
    if (more)
        emit heardChanged();
}

std::chrono::milliseconds ProbeRun::listened() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_lastAt - m_firstAt);
}

} // namespace Runnel
