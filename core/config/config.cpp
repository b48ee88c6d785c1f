// SPDX-License-Identifier: Apache-2.0
// Look-ups over the configuration's values.
#include "config/config.h"

#include "base/escape.h"

#include <QSysInfo>

namespace Runnel {

const EndpointConfig *Config::findEndpoint(const EndpointId &id) const
{
    for (const DeviceConfig &device : devices) {
        if (device.name != id.device)
            continue;
        for (const EndpointConfig &endpoint : device.endpoints) {
            if (endpoint.id == id)
                return &endpoint;
        }
    }
    return nullptr;
}

QString Config::defaultInstance(const QString &siteName)
{
    const QString name = siteName.isEmpty() ? QSysInfo::machineHostName() : siteName;
    return QString::fromUtf8(asTopicLevel(name.toUtf8()));
}

} // namespace Runnel
