// SPDX-License-Identifier: Apache-2.0
// The runtime beside a panel: on a thread of its own.
#pragma once

#include "runtime/runtimeclient.h"
#include "runtime/runtimehost.h"

#include <QThread>

#include <functional>
#include <memory>

namespace Runnel {

/// Lives on the panel's thread. Only values go to the runtime's thread and come back. The secrets
/// are resolved on the panel's thread, where the desktop's keychain answers; `clock` and `secrets`
/// outlive this.
class RuntimeThread final : public RuntimeClient
{
    Q_OBJECT
public:
    RuntimeThread(const RuntimeHost::Settings &settings, Clock &clock, SecretResolver &secrets);
    ~RuntimeThread() override; ///< stops and waits, at most as long as the runtime takes to stop

    void start();
    void stop(); ///< stopped() follows within five seconds

    quint64 execute(const AlarmCommand &command) override;
    quint64 setEndpointEnabled(const EndpointId &endpoint, bool enabled) override;
    quint64 saveConfig(const ConfigEdit &edit) override;
    quint64 probe(const ProbeRequest &request) override;
    void endProbe(quint64 number) override;
    quint64 testBroker(const BrokerTestRequest &request) override;
    void endBrokerTest(quint64 number) override;
    void retryNow(const EndpointId &endpoint) override;
    quint64 request(const JournalQuery &query) override;
    quint64 requestDistribution(const DistributionQuery &query) override;
    quint64 requestWatch(qint64 from, qint64 to) override;
    quint64 signIn(const QString &name, const Redacted &pin) override;
    void signOut(bool idle) override;
    void stepDown(Role role) override;
    quint64 changePeople(const PeopleEdit &edit) override;
    void reload(); ///< reads the configuration file again

signals:
    void stopped();

private:
    class Worker;

    void receive(const RuntimeUpdate &update);
    std::function<void(const Fault &)> answerTo(quint64 number);

    template<typename Work>
    void post(Work work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< on m_thread, made and destroyed there
    RuntimeHost::Settings m_settings;
    Clock &m_clock;
    SecretResolver &m_secrets;
    quint64 m_lastNumber = 0;
};

} // namespace Runnel
