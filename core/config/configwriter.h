// SPDX-License-Identifier: Apache-2.0
// A configuration as text that people like to read, written so that no power cut can halve it.
#pragma once

#include "base/fault.h"
#include "config/config.h"

#include <QByteArray>

namespace Runnel {

/// What equals its default is left out, and so are implied assets: ConfigReader gives the same
/// values back. Secrets cannot get in, the configuration holds only references.
class ConfigWriter
{
public:
    static QByteArray toJson(const Config &config);
    /// Replaces the file in one step; what it held before stands in "PATH.bak" afterwards. Keeps
    /// the permissions of an existing file, else 0600.
    static Fault save(const Config &config, const QString &path);
};

} // namespace Runnel
