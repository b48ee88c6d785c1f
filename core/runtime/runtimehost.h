// SPDX-License-Identifier: Apache-2.0
// A runtime with what every way of running it needs: control socket, reload, edits by command.
#pragma once

#include "config/config.h"
#include "runtime/configedit.h"
#include "runtime/runtime.h"

#include <QObject>

#include <memory>

namespace Runnel {
class ConfigReloader;
class ControlServer;

/// Lives on the core thread; borrows what Runtime borrows. The state directory's lock is held by
/// the caller.
class RuntimeHost final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        Config config;
        QString configFile; ///< empty: none; edits by command last until the end
        QString stateDirectory;
        QString version;
        QString person{}; ///< who started the panel; nobody for a service
    };

    RuntimeHost(const Settings &settings, Clock &clock, SecretResolver &secrets,
                QRandomGenerator &random);
    ~RuntimeHost() override;

    void start();
    void stop();   ///< stopped() follows within five seconds
    bool reload(); ///< false: there is no file to read

    /// Takes effect at once and is written to the configuration file. Refused with a fault that
    /// says why: the role, an unknown endpoint, a device that is switched off, a file that cannot
    /// be written.
    Fault setEndpointEnabled(const EndpointId &endpoint, bool enabled, Role role);

    /// As above, with a whole configuration; only what differs restarts. Refused, too, when it is
    /// not valid, and when something else counts by now than what it was made from
    /// (ConfigurationChanged): then nothing is written.
    Fault saveConfig(const ConfigEdit &edit, Role role);

    Runtime &runtime() { return *m_runtime; }

signals:
    void stopped(); ///< never delete the host from within

private:
    Fault changedMeanwhile(const ConfigEdit &edit);

    QString m_configFile;
    QString m_socket;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<ConfigReloader> m_reloader;
};

} // namespace Runnel
