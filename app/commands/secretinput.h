// SPDX-License-Identifier: Apache-2.0
// A secret from the person at the terminal, or from a pipe.
#pragma once

#include "base/redacted.h"
#include "base/result.h"

#include <QString>

namespace Runnel {

/// From a terminal: one line, after the prompt on stderr, without an echo. The terminal is as
/// before on every way out; a signal that ends the program ends it after that. Otherwise all of
/// stdin, one line end at the very end removed. At most 64 KiB. Empty is a fault
/// (ConfigurationInvalid, as everything the user gave wrongly), whose remedy is `whenEmpty`.
Result<Redacted> readSecretInput(
    const QString &prompt,
    const QString &whenEmpty = QStringLiteral("To forget a secret: runnel secret remove NAME."));

} // namespace Runnel
