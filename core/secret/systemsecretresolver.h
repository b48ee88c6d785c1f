// SPDX-License-Identifier: Apache-2.0
// Resolves references to environment variables, files, systemd credentials and the keychain.
#pragma once

#include "secret/deadlines.h"
#include "secret/keychainindex.h"
#include "secret/secretresolver.h"

#include <chrono>
#include <memory>

namespace Runnel {

class Clock;
class KeychainStore;

/// Reads again at every resolve(): a rotated secret counts from the next connection on. The
/// faults are SecretNotFound, SecretUnsafe, SecretLocked, SecretStoreMissing and SecretTimedOut;
/// none tells a secret. What Runnel itself stored in the keychain is never SecretNotFound.
class SystemSecretResolver final : public SecretResolver
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds timeLimit{5000}; ///< of a keychain's answer

    explicit SystemSecretResolver(Clock &clock); ///< with the system's keychain
    SystemSecretResolver(Clock &clock, std::unique_ptr<KeychainStore> keychain,
                         KeychainIndex index = KeychainIndex());
    ~SystemSecretResolver() override;

    void resolve(const SecretRef &reference, QObject *context, Done done) override;

private:
    void readKeychain(const QString &name, QObject *context, Done done);
    Result<Redacted> judged(const QString &name, const Result<Redacted> &answer) const;

    Deadlines m_deadlines;
    std::unique_ptr<KeychainStore> m_keychain; ///< null when this build has none
    KeychainIndex m_index;
};

} // namespace Runnel
