// SPDX-License-Identifier: Apache-2.0
// One running instance per state directory.
#pragma once

#include "base/fault.h"

#include <QString>

namespace Runnel {

/// An flock(2) on the file `lock` in the state directory, with the holder's process id in it. The
/// kernel lets go when the process ends, however it ends, so a stale lock cannot exist.
class InstanceLock
{
public:
    InstanceLock() = default;
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    /// Makes the directory (0700) when it is missing. InstanceRunning names the holder;
    /// OutboxUnavailable says why the directory cannot be used.
    Fault acquire(const QString &stateDirectory);
    bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace Runnel
