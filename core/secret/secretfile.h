// SPDX-License-Identifier: Apache-2.0
// Secrets in files: those named by a path, and systemd's credentials.
#pragma once

#include "base/redacted.h"
#include "base/result.h"

#include <QString>

namespace Runnel {

/// Regular files only, at most 64 KiB, one line end at the very end removed. Never blocks on a
/// FIFO or a device.
class SecretFile
{
public:
    static constexpr qint64 maximumBytes = 64 * 1024;

    /// Refused (SecretUnsafe) when group or others have any right to it, or when it belongs
    /// neither to root nor to this user; except where it lies, links followed, below
    /// `$RUNNEL_SECRETS_DIR`: there whoever mounted it decided.
    static Result<Redacted> read(const QString &path);
    /// The file `name` in `$CREDENTIALS_DIRECTORY` (systemd.exec(5)).
    static Result<Redacted> readCredential(const QString &name);
};

} // namespace Runnel
