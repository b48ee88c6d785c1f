// SPDX-License-Identifier: Apache-2.0
// Service notifications over libsystemd.
#include "servicenotify.h"

#include <ctime>
#include <systemd/sd-daemon.h>

namespace Runnel {

ServiceNotify::ServiceNotify()
{
    uint64_t limit = 0; // microseconds
    if (sd_watchdog_enabled(0, &limit) > 0) {
        connect(&m_watchdog, &QTimer::timeout, this, [] { sd_notify(0, "WATCHDOG=1"); });
        m_watchdog.start(std::chrono::milliseconds(limit / 1000 / 3));
    }
}

void ServiceNotify::ready(const QString &status)
{
    sd_notifyf(0, "READY=1\nSTATUS=%s", qUtf8Printable(status));
}

void ServiceNotify::status(const QString &status)
{
    sd_notifyf(0, "STATUS=%s", qUtf8Printable(status));
}

void ServiceNotify::reloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%lld",
               static_cast<long long>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
}

void ServiceNotify::stopping()
{
    sd_notify(0, "STOPPING=1");
}

} // namespace Runnel
