// SPDX-License-Identifier: Apache-2.0
// The core's sentences, made safe to show.
#include "text/faulttext.h"

#include "base/escape.h"

namespace Runnel {

QString FaultText::detail(const Fault &fault)
{
    return escapedForDisplay(fault.detail.isEmpty() && fault ? fault.kindName() : fault.detail,
                             400);
}

QString FaultText::remedy(const Fault &fault)
{
    return escapedForDisplay(fault.remedy, 400);
}

} // namespace Runnel
