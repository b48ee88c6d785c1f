// SPDX-License-Identifier: Apache-2.0
// Where the configuration and the state live, for a service and for a user.
#pragma once

#include <QString>

namespace Runnel {

/// A process counts as a service when systemd gave it a state or configuration directory, when it
/// runs as root or another system user (id below 1,000), or when it has no home directory.
class Paths
{
public:
    /// `$RUNNEL_CONFIG`, else /etc/runnel/runnel.json for a service, else
    /// $XDG_CONFIG_HOME/runnel/runnel.json.
    static QString configFile();
    /// `given` (of --state-dir) unless empty, else `$STATE_DIRECTORY` (its first), else
    /// /var/lib/runnel for a service, else $XDG_STATE_HOME/runnel. Always absolute.
    static QString stateDirectory(const QString &given = {});

    static bool isService();
};

} // namespace Runnel
