// SPDX-License-Identifier: Apache-2.0
// Which inbound endpoint of which device: the key of everything that is counted.
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <functional>

namespace Runnel {

/// Device name and inbound endpoint name, as in Azure Device Registry. Cheap to copy.
struct EndpointId
{
    QString device;
    QString endpoint;

    QString toString() const { return device + u'/' + endpoint; }

    friend bool operator==(const EndpointId &, const EndpointId &) = default;
    friend bool operator<(const EndpointId &a, const EndpointId &b)
    {
        return a.device != b.device ? a.device < b.device : a.endpoint < b.endpoint;
    }
    friend size_t qHash(const EndpointId &id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.device, id.endpoint);
    }
};

} // namespace Runnel

template<>
struct std::hash<Runnel::EndpointId>
{
    size_t operator()(const Runnel::EndpointId &id) const noexcept { return qHash(id); }
};

Q_DECLARE_METATYPE(Runnel::EndpointId)
