// SPDX-License-Identifier: Apache-2.0
// Counting.
#include "access/trylimit.h"

#include <algorithm>

namespace Runnel {

std::chrono::seconds TryLimit::lockTime(int wrong)
{
    if (wrong < beforeLock)
        return std::chrono::seconds(0);
    const int doublings = std::min(wrong - beforeLock, 16);
    return std::min(longestLock, firstLock * (1 << doublings));
}

int TryLimit::left(const Tries &tries)
{
    return std::max(1, beforeLock - tries.wrong);
}

Tries TryLimit::afterWrong(const Tries &tries, qint64 wall)
{
    Tries after;
    after.wrong = std::min(tries.wrong + 1, 1000);
    after.lockTime = lockTime(after.wrong);
    if (after.lockTime.count() > 0)
        after.lockedUntil = wall + std::chrono::milliseconds(after.lockTime).count();
    return after;
}

std::chrono::milliseconds TryLimit::lockedFor(const Tries &tries, qint64 wall)
{
    if (tries.lockedUntil == 0)
        return std::chrono::milliseconds(0);
    return std::clamp(std::chrono::milliseconds(tries.lockedUntil - wall),
                      std::chrono::milliseconds(0), std::chrono::milliseconds(tries.lockTime));
}

} // namespace Runnel
