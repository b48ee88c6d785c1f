// SPDX-License-Identifier: Apache-2.0
// Whether there is a screen to show a panel on.
#pragma once

namespace Runnel {

/// True when a panel can be opened: a platform is named in QT_QPA_PLATFORM, or the display of
/// DISPLAY or WAYLAND_DISPLAY takes a connection. Qt itself would end the process without one.
bool displayAvailable();

} // namespace Runnel
