// SPDX-License-Identifier: Apache-2.0
// What is known of one alarm, line by line.
#pragma once

#include "alarm/alarm.h"
#include "config/config.h"

#include <QString>

#include <vector>

namespace Runnel {

struct AlarmFact
{
    QString label;
    QString value;          ///< escaped, one line
    bool isFlagged = false; ///< somebody should wonder
    bool isLong = false;    ///< a sentence: below its label, over the whole width

    friend bool operator==(const AlarmFact &, const AlarmFact &) = default;
};

namespace AlarmFacts {

inline constexpr qint64 skewWorthSaying = 5'000; ///< ms between the camera's time and receipt

std::vector<AlarmFact> of(const Alarm &alarm, const Config &config, qint64 now);
QString title(const Alarm &alarm);              ///< "Leak at T-104 manifold"
QString origin(const Alarm &alarm, qint64 now); ///< "Cam 2 · since 14:21:07 · 14 reports"
QString compassPoint(double degrees);           ///< one of eight
/// The least flow that the table gives priority 1; nothing when flow alone does not decide.
std::optional<double> priorityOneFlow(const AlarmsConfig &config);

} // namespace AlarmFacts
} // namespace Runnel
