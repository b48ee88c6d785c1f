// SPDX-License-Identifier: Apache-2.0
// What is wrong with a file of the map, for a label.
#pragma once

#include "base/fault.h"
#include "text/coretext.h"

namespace Runnel {

/// Detail and remedy in the panel's language; not escaped, PlainText does that.
inline QString wordsOf(const Fault &fault)
{
    return CoreText::translated(fault.detail + u' ' + fault.remedy);
}

} // namespace Runnel
