// SPDX-License-Identifier: Apache-2.0
// The keychain of the desktop session, through QtKeychain.
#pragma once

#include "secret/keychainstore.h"

namespace Runnel {

/// Never falls back to a file in the clear.
class QtKeychainStore final : public KeychainStore
{
public:
    void read(const QString &name, Done done) override;
    void write(const QString &name, const Redacted &secret, Finished done) override;
    void remove(const QString &name, Finished done) override;
};

} // namespace Runnel
