// SPDX-License-Identifier: Apache-2.0
// What is kept of a PIN: enough to know it again, not enough to read it.
#pragma once

#include "base/redacted.h"

#include <QString>

namespace Runnel {

/// PBKDF2 with HMAC-SHA-256 and a salt of its own. A PIN has few digits: whoever holds the hash
/// finds it in hours, so the file that keeps it is for its owner alone. A value.
struct PinHash
{
    static constexpr qsizetype fewestDigits = 4;
    static constexpr qsizetype mostDigits = 8;
    /// Some 70 ms on the machine it was measured on, 300 ms on a small panel PC.
    static constexpr int usualIterations = 20'000;
    static constexpr int mostIterations = 5'000'000; ///< of a hash from elsewhere
    static constexpr qsizetype saltBytes = 16;
    static constexpr qsizetype hashBytes = 32;

    QByteArray salt;
    QByteArray hash;
    int iterations = 0;

    /// With a new random salt. Takes its time; any thread.
    static PinHash of(const Redacted &pin, int iterations = usualIterations);
    /// Takes as long, and as long whether or not it is right.
    bool matches(const Redacted &pin) const;
    bool isComplete() const;

    /// Empty, or what is wrong with a PIN, without saying it.
    static QString problemOf(const Redacted &pin);

    friend bool operator==(const PinHash &, const PinHash &) = default;
};

} // namespace Runnel
