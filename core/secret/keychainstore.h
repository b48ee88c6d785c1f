// SPDX-License-Identifier: Apache-2.0
// The narrow interface to the system's keychain.
#pragma once

#include "base/redacted.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace Runnel {

/// Lives on the core thread. Answers come from the event loop; a locked keychain may never
/// answer, so whoever asks keeps the time.
class KeychainStore
{
public:
    using Done = std::function<void(const Result<Redacted> &secret)>;

    virtual ~KeychainStore();
    virtual void read(const QString &name, Done done) = 0;

    /// The system's, through QtKeychain, under the service name "runnel"; null when Runnel was
    /// built without.
    static std::unique_ptr<KeychainStore> create();
};

} // namespace Runnel
