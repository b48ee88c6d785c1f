// SPDX-License-Identifier: Apache-2.0
// A runtime of which a test decides what it says and hears what it was asked.
#pragma once

#include "runtime/runtimeclient.h"

#include <tuple>

namespace Runnel {

class FakeRuntimeClient final : public RuntimeClient
{
    Q_OBJECT
public:
    struct Switch
    {
        EndpointId endpoint;
        bool enabled = false;
    };

    quint64 execute(const AlarmCommand &command) override;
    quint64 setEndpointEnabled(const EndpointId &endpoint, bool enabled) override;
    quint64 saveConfig(const ConfigEdit &edit) override;
    quint64 probe(const ProbeRequest &request) override;
    void endProbe(quint64 number) override { endedProbes.push_back(number); }
    quint64 testBroker(const BrokerTestRequest &request) override;
    void endBrokerTest(quint64 number) override { endedBrokerTests.push_back(number); }
    void retryNow(const EndpointId &endpoint) override { retried.push_back(endpoint); }
    quint64 request(const JournalQuery &query) override;
    quint64 requestDistribution(const DistributionQuery &query) override;
    quint64 requestWatch(qint64 from, qint64 to) override;
    quint64 signIn(const QString &name, const Redacted &pin) override;
    void signOut(bool idle) override { signOuts.push_back(idle); }
    void stepDown(Role role) override { stepDowns.push_back(role); }
    quint64 changePeople(const PeopleEdit &edit) override;

    void tell(const std::vector<Alarm> &alarms); ///< an update of alarms alone
    void tell(const Snapshot &snapshot);
    /// Of the last probe that was asked for.
    void tell(const ProbeReport &report, bool finished = false);

    std::vector<AlarmCommand> commands;
    std::vector<Switch> switches;
    std::vector<std::pair<quint64, ConfigEdit>> edits;
    std::vector<std::pair<quint64, ProbeRequest>> probes;
    std::vector<quint64> endedProbes;
    std::vector<std::pair<quint64, BrokerTestRequest>> brokerTests;
    std::vector<quint64> endedBrokerTests;
    std::vector<EndpointId> retried;
    std::vector<std::pair<quint64, JournalQuery>> queries;
    std::vector<std::pair<quint64, DistributionQuery>> distributions;
    std::vector<std::tuple<quint64, qint64, qint64>> watches; ///< number, from, to
    std::vector<std::tuple<quint64, QString, Redacted>> signIns;
    std::vector<bool> signOuts; ///< by idleness
    std::vector<Role> stepDowns;
    std::vector<std::pair<quint64, PeopleEdit>> peopleEdits;
    quint64 lastNumber = 0; ///< of the last request of any kind; the test answers it by a signal
};

} // namespace Runnel
