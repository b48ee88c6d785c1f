// SPDX-License-Identifier: Apache-2.0
// The configuration of the demo, out of what the simulated fleet says of itself.
#pragma once

#include <QByteArray>
#include <QString>

namespace Runnel {

/// JSON of a configuration file. `fleet` is the simulator's address, `index` the object it answers
/// there: its cameras with their paths and places.
QByteArray demoConfiguration(const QString &fleet, const QByteArray &index, quint16 brokerPort);

} // namespace Runnel
