// SPDX-License-Identifier: Apache-2.0
// Remembers what it was asked.
#include "fakeruntimeclient.h"

namespace Runnel {

quint64 FakeRuntimeClient::execute(const AlarmCommand &command)
{
    commands.push_back(command);
    return ++lastNumber;
}

quint64 FakeRuntimeClient::setEndpointEnabled(const EndpointId &endpoint, bool enabled, Role role)
{
    switches.push_back({endpoint, enabled, role});
    return ++lastNumber;
}

quint64 FakeRuntimeClient::saveConfig(const ConfigEdit &edit, Role)
{
    edits.emplace_back(++lastNumber, edit);
    return lastNumber;
}

quint64 FakeRuntimeClient::probe(const ProbeRequest &request, Role)
{
    probes.emplace_back(++lastNumber, request);
    return lastNumber;
}

quint64 FakeRuntimeClient::testBroker(const BrokerTestRequest &request, Role)
{
    brokerTests.emplace_back(++lastNumber, request);
    return lastNumber;
}

quint64 FakeRuntimeClient::request(const JournalQuery &query)
{
    queries.emplace_back(++lastNumber, query);
    return lastNumber;
}

quint64 FakeRuntimeClient::requestDistribution(const DistributionQuery &query)
{
    distributions.emplace_back(++lastNumber, query);
    return lastNumber;
}

quint64 FakeRuntimeClient::requestWatch(qint64 from, qint64 to)
{
    watches.emplace_back(++lastNumber, from, to);
    return lastNumber;
}

void FakeRuntimeClient::tell(const std::vector<Alarm> &alarms)
{
    RuntimeUpdate update;
    update.alarms = alarms;
    emit updated(update);
}

void FakeRuntimeClient::tell(const Snapshot &snapshot)
{
    RuntimeUpdate update;
    update.snapshot = snapshot;
    emit updated(update);
}

void FakeRuntimeClient::tell(const ProbeReport &report, bool finished)
{
    if (!probes.empty())
        emit probeAdvanced(probes.back().first, report, finished, {});
}

} // namespace Runnel
