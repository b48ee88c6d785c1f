// SPDX-License-Identifier: Apache-2.0
// Asks the keyring's service what QtKeychain cannot say: is it there, is it locked, is a name
// known?
#pragma once

#include <QString>

#include <functional>

namespace Runnel {

/// QtKeychain answers "not found" for a locked keyring, and "removed" when a locked keyring
/// removed nothing (seen with 0.13 on gnome-keyring 42). The Secret Service itself tells what it
/// holds without opening it.
class KeyringProbe
{
public:
    enum class Finding {
        Unknown,      ///< not a Secret Service (KWallet), or one that did not understand
        NoSession,    ///< no D-Bus session bus
        NoService,    ///< a bus, but no keyring on it
        NoAnswer,     ///< a keyring that does not answer
        NoCollection, ///< a keyring without a default collection: nothing is or can be stored
        Locked,       ///< holds the entry, or may hold it, but is locked
        Missing,      ///< open, and does not hold the entry
        Stored,       ///< open, and holds the entry
    };
    using Done = std::function<void(Finding finding)>;

    static constexpr int answerLimitMs =
        2000; ///< of one question on the bus; there are up to three

    /// Calls `done` once, from the event loop or from within. Reads no secret, and never makes a
    /// dialogue appear.
    static void ask(const QString &service, const QString &name, Done done);
};

} // namespace Runnel
