// SPDX-License-Identifier: Apache-2.0
// Runnel as a service: lock, runtime, service manager.
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "runtime/instancelock.h"
#include "runtime/runtimehost.h"
#include "secret/systemsecretresolver.h"
#include "servicenotify.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Runnel {

/// Main thread. Composes; decides nothing about events.
class HeadlessApp final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        Config config;
        QString configFile; ///< empty: not watched
        QString stateDirectory;
    };

    explicit HeadlessApp(const Settings &settings);
    ~HeadlessApp() override;

    /// Takes the state directory and starts. An exit code when that is not possible.
    std::optional<int> start();
    void stop(); ///< stopped() follows within five seconds
    void reload();

    Runtime &runtime() { return m_host->runtime(); }

signals:
    void stopped();

private:
    void scheduleReport();
    void reportStatus();

    Settings m_settings;
    SystemClock m_clock;
    SystemSecretResolver m_secrets;
    InstanceLock m_lock;
    ServiceNotify m_service;
    std::unique_ptr<RuntimeHost> m_host;
    QTimer m_reportTimer; ///< a thousand streams change state within seconds: one report for all
    bool m_readyReported = false;
};

} // namespace Runnel
