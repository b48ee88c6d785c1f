// SPDX-License-Identifier: Apache-2.0
// Answers with secrets that were typed in and are not stored yet, else asks another resolver.
#pragma once

#include "secret/secretresolver.h"

#include <utility>
#include <vector>

namespace Runnel {

/// Lives on the thread of `otherwise`, which outlives it.
class SuppliedSecrets final : public SecretResolver
{
    Q_OBJECT
public:
    using Secrets = std::vector<std::pair<SecretRef, Redacted>>;

    SuppliedSecrets(Secrets secrets, SecretResolver &otherwise);

    void resolve(const SecretRef &reference, QObject *context, Done done) override;

private:
    Secrets m_secrets;
    SecretResolver &m_otherwise;
};

} // namespace Runnel
