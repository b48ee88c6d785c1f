// SPDX-License-Identifier: Apache-2.0
// What the process asks of the kernel at its start.
#pragma once

namespace Runnel {

/// A stream takes one descriptor; the usual soft limit of 1,024 is too close for a thousand.
void raiseOpenFileLimit();

} // namespace Runnel
