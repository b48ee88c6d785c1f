// SPDX-License-Identifier: Apache-2.0
// What the panel's soak runs beside: a real broker, real simulated cameras, and a configuration.
#pragma once

#include "config/config.h"
#include "mosquittoprocess.h"
#include "simulatorprocess.h"

#include <QTemporaryDir>

namespace Runnel {

class PanelPlant
{
public:
    struct Load
    {
        int cameras = 10;
        double rate = 1000;  ///< events a second in all
        double alerts = 0.3; ///< how many of them are alerts
    };

    /// Empty, or why it could not. Waits for the processes.
    QString start(const Load &load);
    const Config &config() const { return m_config; }
    QString stateDirectory() const { return m_directory.filePath(QStringLiteral("state")); }
    qint64 made() const { return qint64(m_cameras.events()); } ///< by all cameras

private:
    QTemporaryDir m_directory;
    MosquittoProcess m_broker;
    SimulatorProcess m_cameras;
    Config m_config;
};

} // namespace Runnel
