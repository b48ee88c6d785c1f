// SPDX-License-Identifier: Apache-2.0
// The core's sentences, in the panel's language and made safe to show.
#include "text/faulttext.h"

#include "base/escape.h"
#include "text/coretext.h"

namespace Runnel {

QString FaultText::detail(const Fault &fault)
{
    return escapedForDisplay(fault.detail.isEmpty() && fault ? fault.kindName()
                                                             : CoreText::translated(fault.detail),
                             400);
}

QString FaultText::remedy(const Fault &fault)
{
    return escapedForDisplay(CoreText::translated(fault.remedy), 400);
}

} // namespace Runnel
