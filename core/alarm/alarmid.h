// SPDX-License-Identifier: Apache-2.0
// What makes an alarm the same alarm.
#pragma once

#include "base/endpointid.h"

#include <QString>

#include <compare>
#include <tuple>

namespace Runnel {

/// A square of the site. Its size is `alarms.cellMetres`; numbers count from the equator and the
/// zero meridian, so that they stay the same over restarts and edits elsewhere.
struct AlarmCell
{
    qint64 north = 0;
    qint64 east = 0;

    friend auto operator<=>(const AlarmCell &, const AlarmCell &) = default;
};

/// The connector's own alarms are of another family than what cameras report, and never stand in
/// for it.
enum class AlarmFamily { Leak, System };

/// Endpoint, camera, kind and place: repeats of the same alarm have the same identity. Alarms of
/// the connector itself have an empty endpoint.
struct AlarmId
{
    AlarmFamily family = AlarmFamily::Leak;
    EndpointId endpoint;
    QString camera; ///< as the payload names it, else empty; foreign text
    QString kind;   ///< the event type, or a fault's kind
    AlarmCell cell; ///< 0, 0 when the alarm has no place

    /// One line, unambiguous and stable: the key in the database and on topics.
    QString toString() const;

    friend bool operator==(const AlarmId &, const AlarmId &) = default;
    friend bool operator<(const AlarmId &a, const AlarmId &b)
    {
        return std::tie(a.family, a.endpoint, a.camera, a.kind, a.cell) <
               std::tie(b.family, b.endpoint, b.camera, b.kind, b.cell);
    }
    friend size_t qHash(const AlarmId &id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(id.family), id.endpoint, id.camera, id.kind, id.cell.north,
                          id.cell.east);
    }
};

} // namespace Runnel
