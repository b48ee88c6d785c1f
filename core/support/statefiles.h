// SPDX-License-Identifier: Apache-2.0
// What lies in the state directory and beside the configuration: names, sizes, rights, versions.
#pragma once

#include <QString>

namespace Runnel {

/// Text, one file a line; contents are not read but for the version of a database's tables. Blocks
/// for as long as the disk does.
QString describeFiles(const QString &configFile, const QString &stateDirectory);

} // namespace Runnel
