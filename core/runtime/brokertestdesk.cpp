// SPDX-License-Identifier: Apache-2.0
// One test, its secrets and its reports, by number.
#include "runtime/brokertestdesk.h"

#include "runtime/brokertest.h"
#include "secret/suppliedsecrets.h"

namespace Runnel {

struct BrokerTestDesk::Running
{
    Running(const BrokerTestRequest &request, BrokerTestDesk &desk)
        : secrets(request.secrets, desk.m_secrets)
        , test(
              request, {}, secrets, [] { return MqttLink::create(); }, desk.m_clock)
    {}

    SuppliedSecrets secrets;
    BrokerTest test;
};

BrokerTestDesk::BrokerTestDesk(Clock &clock, SecretResolver &secrets)
    : m_clock(clock)
    , m_secrets(secrets)
{}

BrokerTestDesk::~BrokerTestDesk() = default;

void BrokerTestDesk::begin(quint64 number, const BrokerTestRequest &request)
{
    if (m_running.size() >= mostAtOnce)
        end(m_running.begin()->first);
    auto running = std::make_unique<Running>(request, *this);
    BrokerTest &test = running->test;
    connect(&test, &BrokerTest::advanced, this,
            [this, number, &test] { emit advanced(number, test.report(), false); });
    // Queued: a test must not be deleted from within its own signal.
    connect(
        &test, &BrokerTest::finished, this, [this, number] { finish(number); },
        Qt::QueuedConnection);
    m_running.emplace(number, std::move(running));
    test.start();
}

void BrokerTestDesk::end(quint64 number)
{
    const auto found = m_running.find(number);
    if (found == m_running.end())
        return;
    found->second->test.stop();
    finish(number);
}

void BrokerTestDesk::endAll()
{
    while (!m_running.empty())
        end(m_running.begin()->first);
}

void BrokerTestDesk::finish(quint64 number)
{
    const auto found = m_running.find(number);
    if (found == m_running.end())
        return;
    const BrokerTestReport last = found->second->test.report();
    m_running.erase(found);
    emit advanced(number, last, true);
}

} // namespace Runnel
