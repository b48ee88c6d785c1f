// SPDX-License-Identifier: Apache-2.0
// A broker's TLS alert, in words.
#pragma once

#include "base/fault.h"

namespace Runnel {

/// `description` is the alert's number (RFC 8446, section 6.2); `showedCertificate`: whether we
/// have a client certificate that the broker may dislike.
Fault tlsAlertFault(int description, bool showedCertificate);

} // namespace Runnel
