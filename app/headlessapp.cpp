// SPDX-License-Identifier: Apache-2.0
// Composition of the service.
#include "headlessapp.h"

#include "base/logging.h"
#include "commands/commands.h"
#include "runtime/configreloader.h"

#include <QCoreApplication>
#include <QDir>

#include <sys/resource.h>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr auto reportInterval = 1000ms; ///< between two lines for the service manager

/// A stream takes one descriptor; the usual soft limit of 1,024 is too close for a thousand.
void raiseOpenFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

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
    m_runtime =
        std::make_unique<Runtime>(Runtime::Settings{m_settings.config, m_settings.stateDirectory,
                                                    QCoreApplication::applicationVersion()},
                                  m_clock, m_secrets, *QRandomGenerator::global());
    connect(m_runtime.get(), &Runtime::stopped, this, [this] {
        m_control.reset();
        emit stopped();
    });
    connect(m_runtime.get(), &Runtime::stateChanged, this, &HeadlessApp::scheduleReport);
    m_reportTimer.setSingleShot(true);
    connect(&m_reportTimer, &QTimer::timeout, this, &HeadlessApp::reportStatus);

    m_control = std::make_unique<ControlServer>();
    m_control->setHandler(QStringLiteral("status"),
                          [this](const QJsonObject &) { return toJson(m_runtime->snapshot()); });
    if (const Fault fault = m_control->listen(
            QDir(m_settings.stateDirectory).filePath(QStringLiteral("control.sock"))))
        qCWarning(logRuntime).noquote() << fault.toString();

    if (!m_settings.configFile.isEmpty())
        m_reloader = std::make_unique<ConfigReloader>(m_settings.configFile, *m_runtime, m_clock);
    m_runtime->start();
    return std::nullopt;
}

void HeadlessApp::stop()
{
    m_service.stopping();
    m_runtime->stop();
}

void HeadlessApp::reload()
{
    if (!m_reloader) {
        qCInfo(logRuntime, "Nothing to reload: this instance runs without a configuration file.");
        return;
    }
    m_service.reloading();
    m_reloader->reload();
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
    const Snapshot snapshot = m_runtime->snapshot();
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
