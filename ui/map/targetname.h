// SPDX-License-Identifier: Apache-2.0
// What is painted, in words, for those who do not see it.
#pragma once

#include "map/maplayout.h"

namespace Runnel {

/// "Priority 1, not acknowledged, 1.42 g/s · 92 %", "Camera Cam 4, not watched, …". One line,
/// foreign text in it escaped.
QString targetName(const MapScene &scene, const MapLayout &layout, const MapTarget &target);

} // namespace Runnel
