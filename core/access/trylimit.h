// SPDX-License-Identifier: Apache-2.0
// How often somebody may guess a PIN.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Runnel {

/// Wrong PINs of one person since the last right one, and the lock that follows from them.
struct Tries
{
    int wrong = 0;
    qint64 lockedUntil = 0; ///< wall clock, ms; 0: not locked
    std::chrono::seconds lockTime{0};

    friend bool operator==(const Tries &, const Tries &) = default;
};

namespace TryLimit {

constexpr int beforeLock = 5;
constexpr std::chrono::seconds firstLock{60};
constexpr std::chrono::seconds longestLock{30 * 60};

/// What `wrong` wrong PINs in a row cost: nothing before the fifth, then a minute, and twice as
/// long after each further one.
std::chrono::seconds lockTime(int wrong);
int left(const Tries &tries); ///< wrong ones until the next lock, at least 1
/// After one more, at `wall`, ms.
Tries afterWrong(const Tries &tries, qint64 wall);
/// What is left of the lock by the wall clock, never more than all of it: a clock that was set back
/// locks nobody for a year.
std::chrono::milliseconds lockedFor(const Tries &tries, qint64 wall);

} // namespace TryLimit
} // namespace Runnel
