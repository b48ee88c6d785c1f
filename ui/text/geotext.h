// SPDX-License-Identifier: Apache-2.0
// Degrees as people write them.
#pragma once

#include "alarm/alarm.h"

#include <QString>

#include <optional>

namespace Runnel {

/// Decimal degrees; with the panel's decimal sign and, always, with the point.
namespace GeoText {

constexpr int placeDecimals = 7; ///< about a centimetre

QString degrees(double degrees); ///< at most `placeDecimals`, without thousands: to be edited
/// "64.55", "64,55" where people write it so; nothing for anything else.
std::optional<double> number(const QString &text);
/// A latitude and a longitude in one text, as they are copied out of other programs: "64.55,
/// 35.78", "64,55; 35,78", "64.55° N 35.78° E". Nothing for what is not two numbers on the globe.
std::optional<GeoPosition> position(const QString &text);

} // namespace GeoText
} // namespace Runnel
