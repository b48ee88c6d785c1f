// SPDX-License-Identifier: Apache-2.0
// The narrow interface to the system's keychain.
#pragma once

#include "base/redacted.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace Runnel {

/// Lives on the core thread. Answers come from the event loop or from within the call; a locked
/// keychain may never answer, so whoever asks keeps the time. SecretNotFound means that the
/// keychain is open and has no such entry, as far as that can be known; SecretLocked that nobody
/// can say; SecretStoreMissing that there is no keychain here.
class KeychainStore
{
public:
    using Done = std::function<void(const Result<Redacted> &secret)>;
    using Finished = std::function<void(const Fault &fault)>; ///< no fault: it is done

    virtual ~KeychainStore();
    /// Never makes a dialogue appear: a locked keychain is a fault.
    virtual void read(const QString &name, Done done) = 0;
    /// May ask the user of a desktop to unlock the keychain.
    virtual void write(const QString &name, const Redacted &secret, Finished done) = 0;
    /// Done only when the entry is known to have gone.
    virtual void remove(const QString &name, Finished done) = 0;

    /// The system's, through QtKeychain, under the service name "runnel"; null when Runnel was
    /// built without.
    static std::unique_ptr<KeychainStore> create();
};

} // namespace Runnel
