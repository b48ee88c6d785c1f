// SPDX-License-Identifier: Apache-2.0
// When the shift ends.
#pragma once

#include <QList>
#include <QTime>

namespace Runnel {

QList<QTime> usualShiftEnds(); ///< 06:00, 14:00, 22:00
/// The next of these local times that is more than a minute away, wall clock, ms; at most the
/// longest shelf away, and that where there are none.
qint64 nextShiftEnd(const QList<QTime> &ends, qint64 now);

} // namespace Runnel
