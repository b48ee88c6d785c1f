// SPDX-License-Identifier: Apache-2.0
// Keeps secrets that a server sends back out of what is shown and logged.
#pragma once

#include <QString>

namespace Runnel {
struct StreamCredentials;

/// A server may repeat a request's headers in its answer, and faults quote answers. Every
/// occurrence of a credential in `text`, as it is, in base64 (whatever stands before it) or
/// percent-encoded, in any case and cut short or not (from eight characters on), becomes
/// "[redacted]".
QString withoutSecrets(const QString &text, const StreamCredentials &credentials);

} // namespace Runnel
