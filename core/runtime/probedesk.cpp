// SPDX-License-Identifier: Apache-2.0
// One probe, its secrets and its reports, by number.
#include "runtime/probedesk.h"

#include "base/clock.h"
#include "secret/suppliedsecrets.h"
#include "stream/endpointprobe.h"

#include <algorithm>

namespace Runnel {

struct ProbeDesk::Running
{
    Running(const ProbeRequest &request, const EndpointProbe::Options &options, ProbeDesk &desk)
        : secrets(request.secrets, desk.m_secrets)
        , probe(request.endpoint, options, desk.m_pool, secrets, desk.m_clock)
    {}

    SuppliedSecrets secrets;
    EndpointProbe probe;
    std::unique_ptr<Timer> timer;
};

ProbeDesk::ProbeDesk(Clock &clock, SecretResolver &secrets)
    : m_clock(clock)
    , m_secrets(secrets)
    , m_pool(clock)
{}

ProbeDesk::~ProbeDesk() = default;

void ProbeDesk::begin(quint64 number, const ProbeRequest &request)
{
    if (m_running.size() >= mostAtOnce)
        end(m_running.begin()->first);
    EndpointProbe::Options options;
    options.listenFor = std::clamp(request.listenFor, std::chrono::milliseconds(0),
                                   std::chrono::milliseconds(ProbeRequest::longestListening));
    options.maximumEvents = 100'000;
    auto running = std::make_unique<Running>(request, options, *this);
    EndpointProbe &probe = running->probe;
    running->timer = m_clock.createTimer([this, number, &probe] {
        emit advanced(number, probe.report(), false);
        if (const auto found = m_running.find(number); found != m_running.end())
            found->second->timer->start(reportInterval);
    });
    connect(&probe, &EndpointProbe::stepChanged, this,
            [this, number, &probe] { emit advanced(number, probe.report(), false); });
    // Queued: a probe must not be deleted from within its own signal.
    connect(
        &probe, &EndpointProbe::finished, this,
        [this, number](const ProbeReport &report) { finish(number, report); },
        Qt::QueuedConnection);
    running->timer->start(reportInterval);
    m_running.emplace(number, std::move(running));
    probe.start();
}

void ProbeDesk::end(quint64 number)
{
    const auto found = m_running.find(number);
    if (found == m_running.end())
        return;
    found->second->probe.stop();
    finish(number, found->second->probe.report());
}

void ProbeDesk::endAll()
{
    while (!m_running.empty())
        end(m_running.begin()->first);
}

void ProbeDesk::finish(quint64 number, const ProbeReport &report)
{
    const ProbeReport last = report; // it may be the probe's own
    if (m_running.erase(number) > 0)
        emit advanced(number, last, true);
}

} // namespace Runnel
