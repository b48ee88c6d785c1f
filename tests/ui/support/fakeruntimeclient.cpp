// SPDX-License-Identifier: Apache-2.0
// Remembers what it was asked.
#include "fakeruntimeclient.h"

namespace Runnel {

quint64 FakeRuntimeClient::execute(const AlarmCommand &command)
{
    commands.push_back(command);
    return ++lastNumber;
}

quint64 FakeRuntimeClient::setEndpointEnabled(const EndpointId &endpoint, bool enabled)
{
    switches.push_back({endpoint, enabled});
    return ++lastNumber;
}

quint64 FakeRuntimeClient::saveConfig(const ConfigEdit &edit)
{
    edits.emplace_back(++lastNumber, edit);
    return lastNumber;
}

quint64 FakeRuntimeClient::probe(const ProbeRequest &request)
{
    probes.emplace_back(++lastNumber, request);
    return lastNumber;
}

quint64 FakeRuntimeClient::testBroker(const BrokerTestRequest &request)
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

quint64 FakeRuntimeClient::signIn(const QString &name, const Redacted &pin)
{
    signIns.emplace_back(++lastNumber, name, pin);
    return lastNumber;
}

quint64 FakeRuntimeClient::changePeople(const PeopleEdit &edit)
{
    peopleEdits.emplace_back(++lastNumber, edit);
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
