// SPDX-License-Identifier: Apache-2.0
// Where a camera stands and where it looks, as the configuration has it.
#pragma once

#include "alarm/alarm.h"
#include "draft/configpath.h"

#include <QJsonObject>

#include <optional>

namespace Runnel {

struct CameraPlace
{
    std::optional<GeoPosition> position;
    std::optional<double> heading; ///< degrees clockwise from north; without: it is seen all round

    /// Of the device's attributes; what is not a place is none.
    static CameraPlace of(const QJsonObject &document, const QString &device);
    /// Into the device's attributes: a number stays a number, a text a text, and everything else
    /// there stays. What is not there is taken away. A device that is not there is not made.
    void put(QJsonObject &document, const QString &device) const;

    friend bool operator==(const CameraPlace &, const CameraPlace &) = default;
};

ConfigPath attributePath(const QString &device, const QString &name);
/// 7 decimals: a click is not better than a centimetre.
GeoPosition roundedPlace(const GeoPosition &position);
double fullCircle(double degrees); ///< from 0 to below 360

} // namespace Runnel
