// SPDX-License-Identifier: Apache-2.0
// Which of the closed list of faults the people at the panel meet.
#pragma once

#include "base/fault.h"

namespace Runnel::AccessFault {

/// As a stream that wants other credentials. `code`: how many more may be wrong before a lock.
inline constexpr FaultKind pinWrong = FaultKind::AuthenticationRequired;
/// `code`: seconds until the next try.
inline constexpr FaultKind personLocked = FaultKind::AccessForbidden;
/// The list of people is damaged, or open to others: nobody can sign in.
inline constexpr FaultKind peopleUnreadable = FaultKind::ConfigurationUnreadable;

} // namespace Runnel::AccessFault
