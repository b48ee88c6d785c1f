// SPDX-License-Identifier: Apache-2.0
// Which program this is, and where its files are.
#pragma once

#include <QString>

namespace Runnel {

struct ProgramPlaces
{
    QString version;
    QString configFile; ///< empty: none
    QString stateDirectory;
};

} // namespace Runnel
