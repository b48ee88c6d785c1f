// SPDX-License-Identifier: Apache-2.0
// Camera, service, broker and subscriber together, each a real process.
#pragma once

#include "messageledger.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"
#include "serviceconfig.h"
#include "simulatorprocess.h"

#include <memory>
#include <optional>

namespace Runnel {

/// The cameras send alerts only, numbered, and keep them for a resume: the loss of any single
/// event shows at the subscriber. Cameras are named "camera-1" and so on.
class Pipeline
{
public:
    /// Starts broker, subscriber and cameras and makes the configuration; the service is started
    /// with runnel.start(). Empty when all is well, else what is not.
    QString prepare(const QStringList &cameraArguments, int cameras = 1);

    bool startAndWaitUntilLive(int milliseconds = 20'000);
    /// True once everything that the cameras have made by now has arrived.
    bool waitUntilArrived(int milliseconds = 30'000);
    /// SIGKILL and start: with the subscription as it was, and what was queued forgotten.
    bool killAndRestartBroker();
    /// Empty when nothing was lost, reordered or repeated for no reason, and the books balance.
    QString problem();

    MosquittoProcess broker;
    SimulatorProcess cameras;
    RunnelProcess runnel;
    std::unique_ptr<MessageLedger> ledger;
    std::optional<ServiceConfig> config;

private:
    int m_cameras = 0;
};

} // namespace Runnel
