// SPDX-License-Identifier: Apache-2.0
// Three values of the panel's file.
#include "people/seatsettings.h"

#include "session/panelsettings.h"

#include <algorithm>

namespace Runnel {

namespace {

const QLatin1String idleMinutes("idleMinutes");
const QLatin1String idleKeepsOperatorName("idleKeepsOperator");
const QLatin1String kioskName("kiosk");

} // namespace

SeatSettings SeatSettings::of(const PanelSettings &settings)
{
    SeatSettings seat;
    const int usual = int(seat.idleAfter.count());
    const int minutes = settings.value(idleMinutes).toInt(usual);
    if (minutes >= 0 && minutes <= longestIdle.count())
        seat.idleAfter = std::chrono::minutes(minutes);
    seat.idleKeepsOperator = settings.value(idleKeepsOperatorName).toBool();
    seat.kiosk = settings.value(kioskName).toBool();
    return seat;
}

QString SeatSettings::storeIn(PanelSettings &settings) const
{
    QString problem;
    const auto put = [&](const QString &name, const QJsonValue &value) {
        if (const Fault fault = settings.setValue(name, value))
            problem = fault.detail + u' ' + fault.remedy;
    };
    put(idleMinutes, int(idleAfter.count()));
    put(idleKeepsOperatorName, idleKeepsOperator);
    put(kioskName, kiosk);
    return problem;
}

} // namespace Runnel
