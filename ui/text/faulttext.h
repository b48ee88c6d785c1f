// SPDX-License-Identifier: Apache-2.0
// Faults in words.
#pragma once

#include "base/fault.h"

namespace Runnel {

namespace FaultText {

QString detail(const Fault &fault); ///< what is wrong, escaped, on one line; empty for none
QString remedy(const Fault &fault); ///< what to do about it

} // namespace FaultText
} // namespace Runnel
