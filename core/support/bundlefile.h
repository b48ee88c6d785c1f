// SPDX-License-Identifier: Apache-2.0
// Parts in one zip file: all of it or nothing.
#pragma once

#include "base/fault.h"
#include "support/supportreport.h"

namespace Runnel {

/// Writes `parts` beside `path` and gives it its name when it is complete and on the disk, readable
/// by its owner only. A file that is there already is never replaced. Blocks for as long as the
/// disk does; faults: DiskFull, and ConfigurationUnreadable for all that else cannot be written.
Fault writeBundle(const std::vector<SupportPart> &parts, const QString &path);

} // namespace Runnel
