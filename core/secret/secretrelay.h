// SPDX-License-Identifier: Apache-2.0
// Asks a resolver that lives on another thread.
#pragma once

#include "secret/secretresolver.h"

#include <memory>

namespace Runnel {

/// A desktop's keychain answers on the main thread, the one whose event loop the desktop's
/// libraries know; under a panel the core has a thread of its own. Lives on the thread that made
/// it; `target` lives on another and outlives it.
class SecretRelay final : public SecretResolver
{
    Q_OBJECT
public:
    explicit SecretRelay(SecretResolver &target);
    ~SecretRelay() override;

    void resolve(const SecretRef &reference, QObject *context, Done done) override;

private:
    struct Way;

    SecretResolver &m_target;
    std::shared_ptr<Way> m_way; ///< back to here, while there is a here
};

} // namespace Runnel
