// SPDX-License-Identifier: Apache-2.0
// Composition of the service.
#include "headlessapp.h"

#include "base/logging.h"
#include "commands/commands.h"
#include "processlimits.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr auto reportInterval = 1000ms; ///< between two lines for the service manager

} // namespace

HeadlessApp::HeadlessApp(const Settings &settings)
    : m_settings(settings)
    , m_secrets(m_clock)
{}

HeadlessApp::~HeadlessApp() = default;

std::optional<int> HeadlessApp::start()
{
    raiseOpenFileLimit();
    if (const Fault fault = m_lock.acquire(m_settings.stateDirectory)) {
        printError(fault.detail + u' ' + fault.remedy);
        return fault.kind == FaultKind::InstanceRunning ? AlreadyRunning : Failed;
    }
    m_host = std::make_unique<RuntimeHost>(
        RuntimeHost::Settings{m_settings.config, m_settings.configFile, m_settings.stateDirectory,
                              QCoreApplication::applicationVersion()},
        m_clock, m_secrets, *QRandomGenerator::global());
    connect(m_host.get(), &RuntimeHost::stopped, this, &HeadlessApp::stopped);
    connect(&runtime(), &Runtime::stateChanged, this, &HeadlessApp::scheduleReport);
    m_reportTimer.setSingleShot(true);
    connect(&m_reportTimer, &QTimer::timeout, this, &HeadlessApp::reportStatus);

    m_host->start();
    return std::nullopt;
}

void HeadlessApp::stop()
{
    m_service.stopping();
    m_host->stop();
}

void HeadlessApp::reload()
{
    m_service.reloading();
    if (!m_host->reload())
        qCInfo(logRuntime, "Nothing to reload: this instance runs without a configuration file.");
    m_readyReported = false;
    reportStatus();
}

void HeadlessApp::scheduleReport()
{
    if (!m_reportTimer.isActive())
        m_reportTimer.start(m_readyReported ? reportInterval : 0ms);
}

void HeadlessApp::reportStatus()
{
    const Snapshot snapshot = runtime().snapshot();
    size_t live = 0;
    for (const EndpointSnapshot &endpoint : snapshot.endpoints)
        live += endpoint.stream.state == EndpointState::Live ? 1 : 0;
    const QString line =
        QStringLiteral("%1 of %2 streams live; broker %3; %4 waiting")
            .arg(live)
            .arg(snapshot.endpoints.size())
            .arg(snapshot.mqtt.state == MqttState::Connected ? QStringLiteral("connected")
                                                             : QStringLiteral("away"))
            .arg(snapshot.outbox.records);
    if (snapshot.ready && !m_readyReported) {
        m_readyReported = true;
        m_service.ready(line);
    } else {
        m_service.status(line);
    }
}

} // namespace Runnel
