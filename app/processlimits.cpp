// SPDX-License-Identifier: Apache-2.0
// Limits of the process.
#include "processlimits.h"

#include <sys/resource.h>

namespace Runnel {

void raiseOpenFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace Runnel
