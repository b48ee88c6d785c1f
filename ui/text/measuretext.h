// SPDX-License-Identifier: Apache-2.0
// Numbers with their units, by the locale.
#pragma once

#include "alarm/alarm.h"

#include <QString>

#include <optional>

namespace Runnel {

/// A unit is printed as it came, escaped; where none is known, none is printed. Nothing gives a
/// dash.
namespace MeasureText {

QString measure(const std::optional<Measure> &measure);       ///< "1.42 g/s"
QString number(double value);                                 ///< three significant digits
QString percent(const std::optional<double> &percent);        ///< "92 %"
QString position(const std::optional<GeoPosition> &position); ///< "64.55120 N, 35.78200 E"
QString metres(double metres);                                ///< "46 m", "1.2 km"
QString count(quint64 count);                                 ///< with the locale's grouping

} // namespace MeasureText
} // namespace Runnel
