// SPDX-License-Identifier: Apache-2.0
// Resolves references to environment variables, files, systemd credentials and the keychain.
#pragma once

#include "secret/secretresolver.h"

#include <chrono>
#include <memory>
#include <vector>

namespace Runnel {

class Clock;
class KeychainStore;

/// Reads again at every resolve(): a rotated secret counts from the next connection on. The
/// faults are SecretNotFound, SecretUnsafe, SecretLocked and SecretTimedOut; none tells a secret.
class SystemSecretResolver final : public SecretResolver
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds timeLimit{5000}; ///< of a keychain's answer

    explicit SystemSecretResolver(Clock &clock); ///< with the system's keychain
    SystemSecretResolver(Clock &clock, std::unique_ptr<KeychainStore> keychain);
    ~SystemSecretResolver() override;

    void resolve(const SecretRef &reference, QObject *context, Done done) override;

private:
    struct KeychainJob;

    void readKeychain(const QString &name, QObject *context, Done done);

    Clock &m_clock;
    std::unique_ptr<KeychainStore> m_keychain; ///< null when this build has none
    std::vector<std::shared_ptr<KeychainJob>> m_jobs;
};

} // namespace Runnel
