// SPDX-License-Identifier: Apache-2.0
// Reads a configuration file, if nobody else may have written it.
#pragma once

#include "config/configreader.h"

#include <QString>

namespace Runnel {

/// Whoever writes the configuration chooses where the credentials go; hence a file that its group
/// or others may write, or that belongs to a third user, is refused (ConfigurationUnreadable).
class ConfigFile
{
public:
    static ConfigReadResult load(const QString &path);
};

} // namespace Runnel
