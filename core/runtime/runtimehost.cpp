// SPDX-License-Identifier: Apache-2.0
// The parts around a runtime.
#include "runtime/runtimehost.h"

#include "base/logging.h"
#include "base/recentlog.h"
#include "config/configfile.h"
#include "config/configwriter.h"
#include "runtime/configreloader.h"
#include "runtime/controlserver.h"

#include <QDir>
#include <QFileInfo>

namespace Runnel {

RuntimeHost::RuntimeHost(const Settings &settings, Clock &clock, SecretResolver &secrets,
                         QRandomGenerator &random)
    : m_configFile(settings.configFile)
    , m_socket(QDir(settings.stateDirectory).filePath(QStringLiteral("control.sock")))
    , m_runtime(std::make_unique<Runtime>(
          Runtime::Settings{settings.config, settings.stateDirectory, settings.version}, clock,
          secrets, random))
{
    connect(m_runtime.get(), &Runtime::stopped, this, [this] {
        m_control.reset();
        emit stopped();
    });
    if (!m_configFile.isEmpty())
        m_reloader = std::make_unique<ConfigReloader>(m_configFile, *m_runtime, clock);
}

RuntimeHost::~RuntimeHost() = default;

void RuntimeHost::start()
{
    m_control = std::make_unique<ControlServer>();
    m_control->setHandler(QStringLiteral("status"),
                          [this](const QJsonObject &) { return toJson(m_runtime->snapshot()); });
    m_control->setHandler(QStringLiteral("log"), [](const QJsonObject &) {
        return QJsonObject{{QStringLiteral("log"), QString::fromUtf8(RecentLog::text())}};
    });
    if (const Fault fault = m_control->listen(m_socket))
        qCWarning(logRuntime).noquote() << fault.toString();
    m_runtime->start();
}

void RuntimeHost::stop()
{
    m_runtime->stop();
}

bool RuntimeHost::reload()
{
    if (!m_reloader)
        return false;
    m_reloader->reload();
    return true;
}

Fault RuntimeHost::saveConfig(const ConfigEdit &edit, Role role)
{
    if (role != Role::Engineer)
        return {FaultKind::CommandRefused,
                QStringLiteral("Only an engineer may change the configuration."),
                QStringLiteral("Let an engineer sign in.")};
    const ConfigReadResult wanted = ConfigReader::read(edit.json);
    if (!wanted.ok())
        return wanted.fault;
    if (const Fault fault = changedMeanwhile(edit))
        return fault;
    if (!m_configFile.isEmpty()) {
        if (const Fault fault = ConfigWriter::save(wanted.config, m_configFile))
            return fault;
    }
    m_runtime->applyConfig(wanted.config);
    return {};
}

Fault RuntimeHost::changedMeanwhile(const ConfigEdit &edit)
{
    Config present = m_runtime->config();
    if (!m_configFile.isEmpty() && QFileInfo::exists(m_configFile)) {
        const ConfigReadResult file = ConfigFile::load(m_configFile);
        if (!file.ok()) {
            if (edit.replaceInvalid && file.fault.kind == FaultKind::ConfigurationInvalid)
                return {};
            m_reloader->reload(); // so that everybody sees what is wrong with it
            return file.fault;
        }
        present = file.config;
    }
    const ConfigReadResult base = ConfigReader::read(edit.base);
    // Without a configuration so far there is nothing that an edit could be made from.
    if (base.ok() ? base.config == present : present == Config())
        return {};
    if (m_reloader)
        m_reloader->reload();
    return {FaultKind::ConfigurationChanged,
            QStringLiteral("The configuration was changed meanwhile by somebody else."),
            QStringLiteral("Look at the differences, and save again.")};
}

Fault RuntimeHost::setEndpointEnabled(const EndpointId &id, bool enabled, Role role)
{
    if (role != Role::Engineer)
        return {FaultKind::CommandRefused,
                QStringLiteral("Only an engineer may switch an endpoint on or off."),
                QStringLiteral("Let an engineer sign in.")};
    Config config = m_runtime->config();
    EndpointConfig *endpoint = nullptr;
    for (DeviceConfig &device : config.devices) {
        for (EndpointConfig &candidate : device.endpoints) {
            if (candidate.id != id)
                continue;
            if (!device.enabled)
                return {FaultKind::CommandRefused,
                        QStringLiteral("The device %1 is switched off.").arg(device.name),
                        QStringLiteral("Set its \"enabled\" to true in the configuration first.")};
            endpoint = &candidate;
        }
    }
    if (!endpoint)
        return {FaultKind::CommandRefused,
                QStringLiteral("There is no endpoint %1.").arg(id.toString()),
                QStringLiteral("The configuration was changed meanwhile; look again.")};
    if (endpoint->enabled == enabled)
        return {};
    endpoint->enabled = enabled;
    if (!m_configFile.isEmpty()) {
        if (const Fault fault = ConfigWriter::save(config, m_configFile))
            return fault;
    }
    m_runtime->applyConfig(config);
    return {};
}

} // namespace Runnel
