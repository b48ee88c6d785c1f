// SPDX-License-Identifier: Apache-2.0
// The real runnel-simulator on a free loopback port.
#pragma once

#include "testprocess.h"

#include <QJsonObject>

namespace Runnel {

class SimulatorProcess
{
public:
    bool start(const QStringList &arguments);     ///< true once it listens
    QString address() const { return m_address; } ///< "http://127.0.0.1:PORT"
    QString stream(int camera = 1) const;
    QJsonObject health() const; ///< /health; empty when it does not answer
    quint64 events() const;     ///< made so far, by all cameras
    TestProcess &process() { return m_process; }

private:
    TestProcess m_process;
    QString m_address;
};

} // namespace Runnel
