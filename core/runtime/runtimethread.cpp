// SPDX-License-Identifier: Apache-2.0
// Posting to and fro.
#include "runtime/runtimethread.h"

#include "access/accessdesk.h"
#include "runtime/brokertestdesk.h"
#include "runtime/probedesk.h"
#include "runtime/updatecollector.h"
#include "secret/secretrelay.h"

#include <QRandomGenerator>

namespace Runnel {

/// Everything of the runtime. Made, used and destroyed on its thread; what it says reaches the
/// panel's thread by queued calls.
class RuntimeThread::Worker final : public QObject
{
public:
    Worker(const RuntimeHost::Settings &settings, Clock &clock, SecretResolver &secrets,
           RuntimeThread &client)
        : relay(secrets)
        , random(QRandomGenerator::securelySeeded())
        , host(settings, clock, relay, random)
        , collector(host.runtime(), clock)
        , probes(clock, relay)
        , brokerTests(clock, relay)
        , access(settings.stateDirectory, settings.person, clock)
    {
        connect(&access, &AccessDesk::changed, &client, &RuntimeClient::accessChanged);
        connect(&access, &AccessDesk::changed, this, [this](const AccessState &state) {
            if (state.role == Role::Engineer)
                return;
            probes.endAll(); // they use stored secrets
            brokerTests.endAll();
        });
        connect(&access, &AccessDesk::recorded, this,
                [this](const WatchLine &line) { host.runtime().record(line); });
        connect(&brokerTests, &BrokerTestDesk::advanced, &client,
                [&client](quint64 number, const BrokerTestReport &report, bool finished) {
                    emit client.brokerTestAdvanced(number, report, finished, {});
                });
        connect(&probes, &ProbeDesk::advanced, &client,
                [&client](quint64 number, const ProbeReport &report, bool finished) {
                    emit client.probeAdvanced(number, report, finished, {});
                });
        connect(&collector, &UpdateCollector::ready, &client,
                [&client](const RuntimeUpdate &update) { client.receive(update); });
        connect(&host, &RuntimeHost::stopped, &client, &RuntimeThread::stopped);
        connect(&host.runtime(), &Runtime::journalReady, this,
                [this, &client](quint64 number, const JournalPage &page, const Fault &fault) {
                    const quint64 asked = numbers.take(number);
                    QMetaObject::invokeMethod(
                        &client, [=, &client] { emit client.journalReady(asked, page, fault); });
                });
        connect(&host.runtime(), &Runtime::distributionReady, this,
                [this, &client](quint64 number, const AlarmDistribution &distribution,
                                const Fault &fault) {
                    const quint64 asked = numbers.take(number);
                    QMetaObject::invokeMethod(&client, [=, &client] {
                        emit client.distributionReady(asked, distribution, fault);
                    });
                });
        connect(&host.runtime(), &Runtime::watchReady, this,
                [this, &client](quint64 number, const std::vector<WatchLine> &lines,
                                const Fault &fault) {
                    const quint64 asked = numbers.take(number);
                    QMetaObject::invokeMethod(
                        &client, [=, &client] { emit client.watchReady(asked, lines, fault); });
                });
    }

    SecretRelay relay;
    QRandomGenerator random;
    RuntimeHost host;
    UpdateCollector collector;
    ProbeDesk probes;
    BrokerTestDesk brokerTests;
    AccessDesk access;               ///< of the one panel
    QHash<quint64, quint64> numbers; ///< of the archive to those the panel knows
};

RuntimeThread::RuntimeThread(const RuntimeHost::Settings &settings, Clock &clock,
                             SecretResolver &secrets)
    : m_settings(settings)
    , m_clock(clock)
    , m_secrets(secrets)
{
    qRegisterMetaType<RuntimeUpdate>();
    qRegisterMetaType<AccessState>();
    m_thread.setObjectName(QStringLiteral("runtime"));
}

RuntimeThread::~RuntimeThread()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RuntimeThread::start()
{
    m_thread.start();
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    // Waiting for it keeps m_worker safe to use from here; it opens nothing yet.
    QMetaObject::invokeMethod(
        starter,
        [this] { m_worker = std::make_unique<Worker>(m_settings, m_clock, m_secrets, *this); },
        Qt::BlockingQueuedConnection);
    starter->deleteLater();
    post([](Worker &worker) {
        worker.host.start();
        worker.access.open();
        worker.collector.begin();
    });
}

void RuntimeThread::stop()
{
    post([](Worker &worker) {
        worker.access.end();
        worker.host.stop();
    });
}

template<typename Work>
void RuntimeThread::post(Work work)
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, work] { work(*worker); }, Qt::QueuedConnection);
}

void RuntimeThread::receive(const RuntimeUpdate &update)
{
    emit updated(update);
    post([](Worker &worker) { worker.collector.taken(); });
}

quint64 RuntimeThread::execute(const AlarmCommand &command)
{
    const quint64 number = ++m_lastNumber;
    post([this, number, command](Worker &worker) {
        AlarmCommand known = command;
        known.by = worker.access.name();
        known.role = worker.access.role();
        const Fault fault = worker.host.runtime().execute(known);
        QMetaObject::invokeMethod(this, [=, this] { emit commandDone(number, fault); });
    });
    return number;
}

quint64 RuntimeThread::setEndpointEnabled(const EndpointId &endpoint, bool enabled)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) {
        const Fault fault = worker.host.setEndpointEnabled(endpoint, enabled, worker.access.role());
        QMetaObject::invokeMethod(this, [=, this] { emit commandDone(number, fault); });
    });
    return number;
}

quint64 RuntimeThread::saveConfig(const ConfigEdit &edit)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) {
        const Fault fault = worker.host.saveConfig(edit, worker.access.role());
        QMetaObject::invokeMethod(this, [=, this] { emit commandDone(number, fault); });
    });
    return number;
}

quint64 RuntimeThread::probe(const ProbeRequest &request)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) {
        if (worker.access.role() == Role::Engineer) {
            worker.probes.begin(number, request);
            return;
        }
        const Fault fault{FaultKind::CommandRefused,
                          QStringLiteral("Only an engineer may test a connection."),
                          QStringLiteral("Let an engineer sign in.")};
        QMetaObject::invokeMethod(
            this, [=, this] { emit probeAdvanced(number, ProbeReport(), true, fault); });
    });
    return number;
}

void RuntimeThread::endProbe(quint64 number)
{
    post([number](Worker &worker) { worker.probes.end(number); });
}

quint64 RuntimeThread::testBroker(const BrokerTestRequest &request)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) {
        if (worker.access.role() == Role::Engineer) {
            worker.brokerTests.begin(number, request);
            return;
        }
        const Fault fault{FaultKind::CommandRefused,
                          QStringLiteral("Only an engineer may test a connection."),
                          QStringLiteral("Let an engineer sign in.")};
        QMetaObject::invokeMethod(
            this, [=, this] { emit brokerTestAdvanced(number, BrokerTestReport(), true, fault); });
    });
    return number;
}

void RuntimeThread::endBrokerTest(quint64 number)
{
    post([number](Worker &worker) { worker.brokerTests.end(number); });
}

void RuntimeThread::retryNow(const EndpointId &endpoint)
{
    post([endpoint](Worker &worker) {
        if (worker.access.role() >= Role::Operator)
            worker.host.runtime().retryNow(endpoint);
    });
}

quint64 RuntimeThread::request(const JournalQuery &query)
{
    const quint64 number = ++m_lastNumber;
    post([number, query](Worker &worker) {
        worker.numbers.insert(worker.host.runtime().request(query), number);
    });
    return number;
}

quint64 RuntimeThread::requestDistribution(const DistributionQuery &query)
{
    const quint64 number = ++m_lastNumber;
    post([number, query](Worker &worker) {
        worker.numbers.insert(worker.host.runtime().requestDistribution(query), number);
    });
    return number;
}

quint64 RuntimeThread::requestWatch(qint64 from, qint64 to)
{
    const quint64 number = ++m_lastNumber;
    post([=](Worker &worker) {
        worker.numbers.insert(worker.host.runtime().requestWatch(from, to), number);
    });
    return number;
}

quint64 RuntimeThread::signIn(const QString &name, const Redacted &pin)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) { worker.access.signIn(name, pin, answerTo(number)); });
    return number;
}

void RuntimeThread::signOut(bool idle)
{
    post([idle](Worker &worker) { worker.access.signOut(idle); });
}

void RuntimeThread::stepDown(Role role)
{
    post([role](Worker &worker) { worker.access.stepDown(role); });
}

quint64 RuntimeThread::changePeople(const PeopleEdit &edit)
{
    const quint64 number = ++m_lastNumber;
    post([=, this](Worker &worker) { worker.access.change(edit, answerTo(number)); });
    return number;
}

/// From the runtime's thread to the panel's.
std::function<void(const Fault &)> RuntimeThread::answerTo(quint64 number)
{
    return [this, number](const Fault &fault) {
        QMetaObject::invokeMethod(this, [=, this] { emit commandDone(number, fault); });
    };
}

void RuntimeThread::reload()
{
    post([](Worker &worker) { worker.host.reload(); });
}

} // namespace Runnel
