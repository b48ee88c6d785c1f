// SPDX-License-Identifier: Apache-2.0
// What is answered to somebody who may not, or not now.
#pragma once

#include "base/fault.h"

namespace Runnel::AccessFault {

inline Fault refused(const QString &why, const QString &remedy)
{
    return {FaultKind::CommandRefused, why, remedy, 0, RetryAdvice::Never};
}

} // namespace Runnel::AccessFault
