// SPDX-License-Identifier: Apache-2.0
// The typed ones first.
#include "secret/suppliedsecrets.h"

namespace Runnel {

SuppliedSecrets::SuppliedSecrets(Secrets secrets, SecretResolver &otherwise)
    : m_secrets(std::move(secrets))
    , m_otherwise(otherwise)
{}

void SuppliedSecrets::resolve(const SecretRef &reference, QObject *context, Done done)
{
    for (const auto &[known, secret] : m_secrets) {
        if (known != reference)
            continue;
        QMetaObject::invokeMethod(
            context, [secret = secret, done = std::move(done)] { done(secret); },
            Qt::QueuedConnection);
        return;
    }
    m_otherwise.resolve(reference, context, std::move(done));
}

} // namespace Runnel
