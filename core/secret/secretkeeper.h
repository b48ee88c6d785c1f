// SPDX-License-Identifier: Apache-2.0
// Puts secrets where their references say, for people who set something up.
#pragma once

#include "base/redacted.h"
#include "base/result.h"
#include "config/secretref.h"
#include "secret/keychain.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Runnel {

/// Lives on the thread of the desktop's keychain; borrows the clock. Calls wait for each other and
/// end, each within Keychain::writeLimit of its turn, in one call of `done` from the event loop.
class SecretKeeper final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(const Fault &fault)>;

    /// `folder`: where files for `file:` references may be written; others are refused.
    SecretKeeper(Clock &clock, std::unique_ptr<KeychainStore> store, KeychainIndex index,
                 const QString &folder);
    ~SecretKeeper() override;

    /// This build can speak to a keychain; whether one is there, its answer says.
    bool hasKeychain() const { return m_hasKeychain; }
    /// A reference of that name in the folder, for where there is no keychain.
    SecretRef inFolder(const QString &name) const;

    /// No fault: it was read back and is the same. `credential:` and `env:` are not Runnel's to
    /// write, and refused.
    void store(const SecretRef &reference, const Redacted &secret, Finished done);
    /// What is not there counts as removed.
    void remove(const SecretRef &reference, Finished done);

private:
    struct Order
    {
        SecretRef reference;
        std::optional<Redacted> secret; ///< none: remove
        Finished done;
    };

    void begin();
    void finish(const Fault &fault);
    Fault toFile(const Order &order) const;

    bool m_hasKeychain;
    Keychain m_keychain;
    QString m_folder;
    std::deque<Order> m_orders; ///< the first one is under way
};

} // namespace Runnel
