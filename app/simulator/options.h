// SPDX-License-Identifier: Apache-2.0
// The simulator's command line.
#pragma once

#include "simulator/leaksite.h"
#include "simulator/streamfaults.h"

#include <QHash>
#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace Runnel {

struct SimulatorOptions
{
    QHostAddress listen{QHostAddress::LocalHost};
    quint16 port = 8080; ///< 0: a free one
    int cameras = 1;
    double rate = 1;             ///< events per second and camera; 0: as fast as the peer reads
    double heartbeatSeconds = 5; ///< 0: none
    double alertProbability = 0.3;
    int leaks = 0; ///< of each camera at a time; 0: one to three
    std::optional<quint32> seed;
    qint64 count = 0;
    int keep = 0; ///< 0: by the number of cameras
    bool ids = false;
    bool stamp = false;
    std::optional<int> retryMilliseconds;
    GeoPoint site{64.55, 35.78};
    double siteRadiusMetres = 500;
    QString tlsCertificate; ///< PEM file; empty: plain HTTP
    QString tlsKey;
    QString clientCa; ///< demand a client certificate signed by it
    QByteArray user;  ///< empty: no authentication
    QByteArray password;
    StreamFaults faults;                  ///< of every camera
    QHash<int, QStringList> cameraFaults; ///< more, of one camera

    StreamFaults faultsOf(int camera) const;
};

struct SimulatorCommandLine
{
    SimulatorOptions options;
    QString error; ///< what is wrong and how to mend it; empty when nothing is
    QString help;  ///< to be printed, then exit 0; empty when not asked for
};

SimulatorCommandLine readSimulatorCommandLine(const QStringList &arguments);

} // namespace Runnel
