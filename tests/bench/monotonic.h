// SPDX-License-Identifier: Apache-2.0
// The one clock of all benchmark processes: what one writes into a payload, another can subtract.
#pragma once

#include <cstdint>
#include <ctime>

namespace Runnel {

constexpr int64_t nanosecondsPerSecond = 1'000'000'000;

inline int64_t monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return int64_t{now.tv_sec} * nanosecondsPerSecond + now.tv_nsec;
}

inline timespec toTimespec(int64_t nanoseconds)
{
    return {nanoseconds / nanosecondsPerSecond, nanoseconds % nanosecondsPerSecond};
}

} // namespace Runnel
